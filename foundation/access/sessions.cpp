#include "foundation/access/credentials.h"
#include "foundation/base/digest.h"

#include <utility>

namespace entente::access {

namespace {

using store::Parameters;
using store::Statement;

constexpr Span idle_at_most = minutes(30);
constexpr Span lasts_at_most = hours(12);

constexpr Statement start{"sessions.start", R"sql(
    INSERT INTO session (hash, id, person, organisation, since, last_seen, signed_in_at, device)
    VALUES (:hash, :id, :person, :organisation, :at, :at, :at, :device))sql"};

// Keeps a person's twenty latest, the one just begun among them, and none that has run out.
constexpr Statement end_surplus{"sessions.end_surplus", R"sql(
    DELETE FROM session WHERE person = :person AND hash <> :hash AND (since <= :oldest OR last_seen <= :idle OR hash NOT IN (
        SELECT hash FROM session WHERE person = :person ORDER BY last_seen DESC, since DESC, id DESC LIMIT 20)))sql"};

constexpr Statement find{"sessions.find", R"sql(
    SELECT id, person, organisation, since, last_seen, signed_in_at, device FROM session
    WHERE hash = :hash AND since > :oldest AND last_seen > :idle)sql"};

constexpr Statement list_standing{"sessions.list_standing", R"sql(
    SELECT id, person, organisation, since, last_seen, signed_in_at, device FROM session
    WHERE person = :person AND since > :oldest AND last_seen > :idle ORDER BY last_seen DESC, id DESC)sql"};

constexpr Statement touch{"sessions.touch", R"sql(
    UPDATE session SET last_seen = :at WHERE id = :id AND last_seen < :at)sql"};

constexpr Statement end_by_hash{"sessions.end", R"sql(
    DELETE FROM session WHERE hash = :hash)sql"};

constexpr Statement end_by_id{"sessions.end_of_person", R"sql(
    DELETE FROM session WHERE person = :person AND id = :id)sql"};

constexpr Statement end_all_but{"sessions.end_all_but", R"sql(
    DELETE FROM session WHERE person = :person AND hash <> :hash)sql"};

Parameters limits(Instant at) {
    return Parameters{}.set("at", at).set("oldest", at - lasts_at_most).set("idle", at - idle_at_most);
}

}  // namespace

std::string start_session(store::Tables& tables, Chance& chance, const Id<Person>& person,
    const Id<Organisation>& organisation, Instant at, std::string device) {
    auto secret = chance.secret();
    const auto parameters = limits(at)
                                .set("hash", sha256_hex(secret))
                                .set("id", chance.uuid(at))
                                .set("person", person)
                                .set("organisation", organisation)
                                .set("device", std::move(device));
    tables.run(start, parameters);
    tables.run(end_surplus, parameters);
    return secret;
}

std::optional<Session> find_session(store::Tables& tables, std::string_view secret, Instant at) {
    const auto found = tables.run(find, limits(at).set("hash", sha256_hex(secret)));
    if (found.empty()) return std::nullopt;
    return found.front().as<Session>();
}

void touch_session(store::Tables& tables, const Session& session, Instant at) {
    tables.run(touch, Parameters{}.set("id", session.id).set("at", at));
}

void end_session(store::Tables& tables, std::string_view secret) {
    tables.run(end_by_hash, Parameters{}.set("hash", sha256_hex(secret)));
}

void end_all_sessions(store::Tables& tables, const Id<Person>& person, std::string_view but_secret) {
    tables.run(end_all_but, Parameters{}.set("person", person).set("hash", sha256_hex(but_secret)));
}

bool end_session_of(store::Tables& tables, const Id<Person>& person, std::string_view id) {
    return tables.run(end_by_id, Parameters{}.set("person", person).set("id", std::string(id))).changed == 1;
}

std::vector<Session> sessions_of(store::Tables& tables, const Id<Person>& person, Instant at) {
    return tables.run(list_standing, limits(at).set("person", person)).as<Session>();
}

}  // namespace entente::access
