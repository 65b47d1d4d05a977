#include "foundation/feed/feed.h"
#include "foundation/feed/pens.h"

namespace entente::feed {

namespace {

using access::Visible;
using store::Parameters;
using store::Statement;

constexpr std::string_view tables_sql = R"sql(
    CREATE TABLE notice (
        person TEXT NOT NULL,
        room TEXT NOT NULL,
        position BIGINT NOT NULL,
        subject TEXT NOT NULL,
        kind TEXT NOT NULL,
        reason TEXT NOT NULL,
        author TEXT NOT NULL,
        at BIGINT NOT NULL,
        waits BIGINT NOT NULL CHECK (waits IN (0, 1)),
        PRIMARY KEY (person, room, position, reason)
    );
    CREATE INDEX notice_latest ON notice (person, position);
    CREATE INDEX notice_waiting ON notice (subject) WHERE waits = 1;
    {guard notice}
    CREATE TABLE notice_seen (
        person TEXT NOT NULL,
        position BIGINT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (person, position)
    );
)sql";

// An entry has one position, so the room told nobody apart; and what waits for somebody is found without all the rest.
constexpr std::string_view fewer_pages_sql = R"sql(
    CREATE TABLE notice_before AS
        SELECT person, room, position, subject, kind, reason, author, at, waits FROM notice;
    DROP TABLE notice;
    CREATE TABLE notice (
        person TEXT NOT NULL,
        position BIGINT NOT NULL,
        reason TEXT NOT NULL,
        room TEXT NOT NULL,
        subject TEXT NOT NULL,
        kind TEXT NOT NULL,
        author TEXT NOT NULL,
        at BIGINT NOT NULL,
        waits BIGINT NOT NULL CHECK (waits IN (0, 1)),
        PRIMARY KEY (person, position, reason)
    ) {clustered};
    CREATE INDEX notice_waiting ON notice (subject) WHERE waits = 1;
    CREATE INDEX notice_waiting_for ON notice (person, position) WHERE waits = 1;
    {guard notice}
    INSERT INTO notice (person, position, reason, room, subject, kind, author, at, waits)
        SELECT person, position, reason, room, subject, kind, author, at, waits FROM notice_before;
    DROP TABLE notice_before;
)sql";

// What is settled is nothing new any more, whether its person has seen it or not.
constexpr std::string_view settled_sql = R"sql(
    ALTER TABLE notice ADD COLUMN settled BIGINT NOT NULL DEFAULT 0;
    CREATE INDEX notice_new ON notice (person, position) WHERE settled = 0;
)sql";

constexpr Statement insert{"notices.tell", R"sql(
    INSERT INTO notice (person, room, position, subject, kind, reason, author, at, waits)
    VALUES (:person, :room, :position, :subject, :kind, :reason, :author, :at, :waits)
    ON CONFLICT (person, position, reason) DO NOTHING)sql"};

constexpr Statement settle_waiting{"notices.settle", R"sql(
    UPDATE notice SET waits = 0, settled = 1 WHERE waits = 1 AND subject = :subject
      AND (:reason = '' OR reason = :reason) AND (:person = '' OR person = :person))sql"};

constexpr Visible list_waiting{"notices.list_waiting", R"sql(
    SELECT n.position, n.room, r.alliance, n.subject, coalesce(s.noun, '') AS noun, coalesce(s.title, '') AS title,
           n.kind, n.reason, n.author, n.at, n.waits, seen.at AS seen_at,
           (SELECT e.organisation FROM entry e WHERE e.position = n.position AND e.room = n.room) AS organisation
    FROM notice n JOIN audience a ON a.room = n.room AND a.person = n.person JOIN room r ON r.id = n.room
    LEFT JOIN subject s ON s.room = n.room AND s.id = n.subject
    LEFT JOIN notice_seen seen ON seen.person = n.person AND seen.position = n.position
    WHERE n.person = :viewer AND n.waits = 1 ORDER BY n.position, n.reason)sql"};

constexpr Visible list_latest{"notices.list_latest", R"sql(
    SELECT n.position, n.room, r.alliance, n.subject, coalesce(s.noun, '') AS noun, coalesce(s.title, '') AS title,
           n.kind, n.reason, n.author, n.at, n.waits, seen.at AS seen_at,
           (SELECT e.organisation FROM entry e WHERE e.position = n.position AND e.room = n.room) AS organisation
    FROM notice n JOIN audience a ON a.room = n.room AND a.person = n.person JOIN room r ON r.id = n.room
    LEFT JOIN subject s ON s.room = n.room AND s.id = n.subject
    LEFT JOIN notice_seen seen ON seen.person = n.person AND seen.position = n.position
    WHERE n.person = :viewer AND (:before = 0 OR n.position < :before)
    ORDER BY n.position DESC, n.reason LIMIT :limit)sql"};

constexpr Visible count{"notices.count_unseen", R"sql(
    SELECT count(*) FROM (
        SELECT n.position FROM notice n JOIN audience a ON a.room = n.room AND a.person = n.person
        WHERE n.person = :viewer AND n.settled = 0 AND NOT EXISTS (
            SELECT 1 FROM notice_seen seen WHERE seen.person = n.person AND seen.position = n.position)
        ORDER BY n.position DESC LIMIT :most) AS latest)sql"};

constexpr Visible see{"notices.mark_seen", R"sql(
    INSERT INTO notice_seen (person, position, at)
    SELECT DISTINCT n.person, n.position, CAST(:at AS BIGINT) FROM notice n JOIN audience a ON a.room = n.room AND a.person = n.person
    WHERE n.person = :viewer AND n.position >= :first AND n.position <= :last
    ON CONFLICT (person, position) DO NOTHING)sql"};

void mark(access::Command& command, std::int64_t first, std::int64_t last) {
    command.mark(see, Parameters{{"first", first}, {"last", last}}.set("at", command.at()));
}

}  // namespace

std::vector<store::Migration> migrations() {
    std::vector<store::Migration> all{{"2026-11-21 feed", tables_sql},
        {"2026-11-25 notices in fewer pages", fewer_pages_sql}, {"2026-11-27 settled notices", settled_sql}};
    for (const auto& migration : pen_migrations()) all.push_back(migration);
    return all;
}

void join(record::FactBook& facts) { facts.keeps_views({"notice"}, "2"); }

void tell(store::Tables& tables, const record::Entry& entry, const std::vector<Notice>& notices, Author author) {
    for (const auto& notice : notices) {
        if (notice.person == entry.author && author == Author::not_told) continue;
        tables.run(insert, Parameters{{"position", entry.position}, {"kind", entry.kind}, {"reason", notice.reason},
                               {"waits", std::int64_t{notice.waits}}}
                               .set("person", notice.person)
                               .set("room", entry.room)
                               .set("subject", entry.subject)
                               .set("author", entry.author)
                               .set("at", entry.at));
    }
}

void settle(store::Tables& tables, const record::Entry& entry, std::string_view reason, const Id<Person>& person) {
    tables.run(settle_waiting,
        Parameters{{"reason", std::string(reason)}}.set("subject", entry.subject).set("person", person));
}

std::vector<NoticeRow> waiting_for(const access::Reader& reader) { return reader.all<NoticeRow>(list_waiting); }

std::vector<NoticeRow> notices_of(const access::Reader& reader, std::int64_t before, int limit) {
    return reader.all<NoticeRow>(list_latest, Parameters{{"before", before}, {"limit", std::int64_t{limit}}});
}

int count_unseen(const access::Reader& reader) {
    return static_cast<int>(reader.rows(count, Parameters{{"most", std::int64_t{most_unseen}}}).front().number(0));
}

void mark_seen(access::Command& command, std::int64_t position) { mark(command, position, position); }

void mark_all_seen(access::Command& command, std::int64_t up_to) { mark(command, 0, up_to); }

}  // namespace entente::feed
