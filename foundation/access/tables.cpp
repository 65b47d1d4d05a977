#include "foundation/access/known_people.h"
#include "foundation/access/rooms.h"

namespace entente::access {

namespace {

// The unique indexes are the last line of defence: an alliance has one joint room and one own room a party, an
// organisation one room of its own, the server one.
constexpr std::string_view rooms_sql = R"sql(
    CREATE TABLE room (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('server', 'organisation', 'joint', 'own', 'restricted')),
        name TEXT NOT NULL,
        alliance TEXT,
        organisation TEXT,
        opened_at BIGINT NOT NULL,
        closed_at BIGINT,
        CHECK (alliance IS NOT NULL OR kind NOT IN ('joint', 'own')),
        CHECK (alliance IS NULL OR kind NOT IN ('server', 'organisation')),
        CHECK (organisation IS NOT NULL OR kind NOT IN ('own', 'organisation'))
    );
    CREATE UNIQUE INDEX room_joint ON room (alliance) WHERE kind = 'joint';
    CREATE UNIQUE INDEX room_own ON room (alliance, organisation) WHERE kind = 'own';
    CREATE UNIQUE INDEX room_organisation ON room (organisation) WHERE kind = 'organisation';
    CREATE UNIQUE INDEX room_server ON room (kind) WHERE kind = 'server';
    CREATE INDEX room_alliance ON room (alliance, kind);

    CREATE TABLE audience (
        room TEXT NOT NULL,
        person TEXT NOT NULL,
        organisation TEXT NOT NULL,
        since BIGINT NOT NULL,
        PRIMARY KEY (room, person)
    );
    CREATE INDEX audience_person ON audience (person, room);
)sql";

constexpr std::string_view secrets_sql = R"sql(
    CREATE TABLE person_mail (
        mail TEXT PRIMARY KEY,
        person TEXT NOT NULL UNIQUE,
        organisation TEXT NOT NULL
    );
    CREATE TABLE credential (
        person TEXT PRIMARY KEY,
        hash TEXT NOT NULL,
        set_at BIGINT NOT NULL
    );
    CREATE TABLE session (
        hash TEXT PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        person TEXT NOT NULL,
        organisation TEXT NOT NULL,
        since BIGINT NOT NULL,
        last_seen BIGINT NOT NULL,
        signed_in_at BIGINT NOT NULL,
        device TEXT NOT NULL
    );
    CREATE INDEX session_person ON session (person, last_seen);
    CREATE TABLE link (
        hash TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('setup', 'invitation', 'reset', 'demo', 'party')),
        about TEXT NOT NULL,
        expires_at BIGINT NOT NULL,
        used_at BIGINT
    );
    CREATE INDEX link_about ON link (about, kind);
    CREATE TABLE token (
        hash TEXT PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        person TEXT NOT NULL,
        organisation TEXT NOT NULL,
        name TEXT NOT NULL,
        made_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL
    );
    CREATE INDEX token_person ON token (person);
    CREATE TABLE attempt (
        scope TEXT NOT NULL CHECK (scope IN ('account', 'address')),
        name TEXT NOT NULL,
        tries BIGINT NOT NULL,
        began_at BIGINT NOT NULL,
        last_at BIGINT NOT NULL,
        PRIMARY KEY (scope, name)
    );
    CREATE INDEX attempt_age ON attempt (last_at);
    CREATE TABLE answered (
        person TEXT NOT NULL,
        key TEXT NOT NULL,
        digest TEXT NOT NULL,
        status BIGINT NOT NULL,
        reply TEXT NOT NULL,
        version BIGINT,
        at BIGINT NOT NULL,
        PRIMARY KEY (person, key)
    );
    CREATE INDEX answered_age ON answered (person, at);
)sql";

constexpr std::string_view closed_passwords_sql = R"sql(
    ALTER TABLE credential ADD COLUMN wrong_tries BIGINT NOT NULL DEFAULT 0;
    ALTER TABLE credential ADD COLUMN closed_at BIGINT;
)sql";

}  // namespace

std::vector<store::Migration> migrations() {
    return {{"2026-11-21 access rooms", rooms_sql}, {"2026-11-21 access secrets", secrets_sql},
        known_people_migration(), {"2026-11-22 access closed passwords", closed_passwords_sql},
        known_people_times_migration(), known_people_by_person_migration()};
}

}  // namespace entente::access
