#include "foundation/access/credentials.h"

#include "foundation/access/password.h"

namespace entente::access {

namespace {

using store::Parameters;
using store::Statement;

constexpr Statement keep_password{"credentials.set", R"sql(
    INSERT INTO credential (person, hash, set_at) VALUES (:person, :hash, :at)
    ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at, wrong_tries = 0,
        closed_at = NULL)sql"};

constexpr Statement find_with_password{"credentials.find", R"sql(
    SELECT m.person, m.organisation, c.hash, c.closed_at FROM person_mail m JOIN credential c ON c.person = m.person
    WHERE m.mail = :mail)sql"};

constexpr Statement list_hashes{"credentials.list_hashes", R"sql(
    SELECT hash FROM credential)sql"};

constexpr Statement find_person{"credentials.find_by_mail", R"sql(
    SELECT person, organisation FROM person_mail WHERE mail = :mail)sql"};

constexpr Statement keep_mail{"credentials.know_mail", R"sql(
    INSERT INTO person_mail (mail, person, organisation) VALUES (:mail, :person, :organisation)
    ON CONFLICT (person) DO UPDATE SET mail = excluded.mail, organisation = excluded.organisation)sql"};

constexpr Statement forget_mail{"credentials.forget_mail", R"sql(
    DELETE FROM person_mail WHERE person = :person)sql"};

constexpr Statement forget_password{"credentials.forget_password", R"sql(
    DELETE FROM credential WHERE person = :person)sql"};

constexpr Statement forget_links{"credentials.forget_links", R"sql(
    DELETE FROM link WHERE about = :person)sql"};

Parameters by_mail(std::string_view mail) { return Parameters{}.set("mail", lower(trimmed(mail))); }

}  // namespace

void set_password(store::Tables& tables, const Id<Person>& person, const std::string& hash, Instant at) {
    tables.run(keep_password, Parameters{}.set("person", person).set("hash", hash).set("at", at));
}

KeptPasswords count_passwords(store::Tables& tables, const std::string& mark) {
    KeptPasswords kept;
    for (const auto& row : tables.run(list_hashes)) {
        const auto hash = row.text(0);
        ++(hash.starts_with(mark)             ? kept.with_this_pepper
            : hash.starts_with(peppered_mark) ? kept.with_another
                                              : kept.without);
    }
    return kept;
}

std::optional<Credential> find_credential(store::Tables& tables, std::string_view mail) {
    const auto found = tables.run(find_with_password, by_mail(mail));
    if (found.empty()) return std::nullopt;
    return found.front().as<Credential>();
}

std::optional<Viewer> find_by_mail(store::Tables& tables, std::string_view mail) {
    const auto found = tables.run(find_person, by_mail(mail));
    if (found.empty()) return std::nullopt;
    return Viewer{Id<Person>{found.front().text(0)}, Id<Organisation>{found.front().text(1)}};
}

void know_mail(
    store::Tables& tables, const Id<Person>& person, const Id<Organisation>& organisation, std::string_view mail) {
    const auto owner = find_by_mail(tables, mail);
    if (owner && owner->person != person) throw Refused(mail_is_taken);
    tables.run(keep_mail, by_mail(mail).set("person", person).set("organisation", organisation));
}

void shut_out(store::Tables& tables, const Id<Person>& person) {
    const auto parameters = Parameters{}.set("person", person);
    for (const auto& statement : {forget_mail, forget_password, forget_links}) tables.run(statement, parameters);
    end_all_sessions(tables, person);
    end_all_tokens(tables, person);
}

}  // namespace entente::access
