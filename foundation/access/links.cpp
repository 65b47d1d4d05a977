#include "foundation/access/credentials.h"
#include "foundation/base/digest.h"

#include <boost/describe/enum_to_string.hpp>

#include <utility>

// Links that work once, and the tokens of machines: both are secrets that only their holder knows.
namespace entente::access {

namespace {

using store::Parameters;
using store::Statement;

constexpr Statement insert_link{"links.insert", R"sql(
    INSERT INTO link (hash, kind, about, expires_at) VALUES (:hash, :kind, :about, :expires_at))sql"};

constexpr Statement look_at_link{"links.find", R"sql(
    SELECT kind, about, expires_at FROM link
    WHERE hash = :hash AND used_at IS NULL AND expires_at > :at)sql"};

constexpr Statement use_up{"links.use", R"sql(
    UPDATE link SET used_at = :at WHERE hash = :hash AND used_at IS NULL AND expires_at > :at
    RETURNING kind, about, expires_at)sql"};

constexpr Statement void_unused{"links.void", R"sql(
    DELETE FROM link WHERE kind = :kind AND about = :about AND used_at IS NULL)sql"};

constexpr Statement insert_token{"tokens.insert", R"sql(
    INSERT INTO token (hash, id, person, organisation, name, made_at, expires_at)
    VALUES (:hash, :id, :person, :organisation, :name, :at, :expires_at))sql"};

constexpr Statement find_by_hash{"tokens.find", R"sql(
    SELECT person, organisation FROM token WHERE hash = :hash AND expires_at > :at)sql"};

constexpr Statement list_standing{"tokens.list_standing", R"sql(
    SELECT id, name, made_at, expires_at FROM token
    WHERE person = :person AND expires_at > :at ORDER BY made_at DESC, id DESC)sql"};

constexpr Statement end_by_id{"tokens.end_of_person", R"sql(
    DELETE FROM token WHERE person = :person AND id = :id)sql"};

constexpr Statement end_all{"tokens.end_all", R"sql(
    DELETE FROM token WHERE person = :person)sql"};

Parameters secret_at(std::string_view secret, Instant at) {
    return Parameters{}.set("hash", sha256_hex(secret)).set("at", at);
}

std::optional<Link> first_link(const store::Rows& found) {
    if (found.empty()) return std::nullopt;
    return found.front().as<Link>();
}

}  // namespace

std::string make_link(store::Tables& tables, Chance& chance, const Link& link) {
    auto secret = chance.secret();
    tables.run(insert_link, Parameters{}.set_all(link).set("hash", sha256_hex(secret)));
    return secret;
}

std::optional<Link> find_link(store::Tables& tables, std::string_view secret, Instant at) {
    return first_link(tables.run(look_at_link, secret_at(secret, at)));
}

std::optional<Link> use_link(store::Tables& tables, std::string_view secret, Instant at) {
    return first_link(tables.run(use_up, secret_at(secret, at)));
}

void void_links(store::Tables& tables, LinkKind kind, std::string_view about) {
    tables.run(void_unused, Parameters{}
                                .set("kind", std::string(boost::describe::enum_to_string(kind, "")))
                                .set("about", std::string(about)));
}

std::string make_token(store::Tables& tables, Chance& chance, const Id<Person>& person,
    const Id<Organisation>& organisation, Instant at, Instant expires_at, std::string name) {
    auto token = "ent_" + chance.secret();
    tables.run(insert_token, secret_at(token, at)
                                 .set("person", person)
                                 .set("organisation", organisation)
                                 .set("id", chance.uuid(at))
                                 .set("name", std::move(name))
                                 .set("expires_at", expires_at));
    return token;
}

std::optional<Viewer> find_token(store::Tables& tables, std::string_view token, Instant at) {
    const auto found = tables.run(find_by_hash, secret_at(token, at));
    if (found.empty()) return std::nullopt;
    return Viewer{Id<Person>{found.front().text(0)}, Id<Organisation>{found.front().text(1)}};
}

std::vector<Token> tokens_of(store::Tables& tables, const Id<Person>& person, Instant at) {
    return tables.run(list_standing, Parameters{}.set("person", person).set("at", at)).as<Token>();
}

bool end_token_of(store::Tables& tables, const Id<Person>& person, std::string_view id) {
    return tables.run(end_by_id, Parameters{}.set("person", person).set("id", std::string(id))).changed == 1;
}

void end_all_tokens(store::Tables& tables, const Id<Person>& person) {
    tables.run(end_all, Parameters{}.set("person", person));
}

}  // namespace entente::access
