#include "foundation/feed/pens.h"

namespace entente::feed {

namespace {

using access::Visible;
using store::Parameters;
using store::Statement;

// `stroke` counts the changes of a row, by which the feed knows that it moved.
constexpr std::string_view table_sql = R"sql(
    CREATE TABLE pen (
        subject TEXT NOT NULL,
        part TEXT NOT NULL,
        person TEXT NOT NULL,
        room TEXT NOT NULL,
        words TEXT NOT NULL,
        held BIGINT NOT NULL CHECK (held IN (0, 1)),
        stroke BIGINT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (subject, part, person)
    );
    CREATE INDEX pen_held ON pen (at) WHERE held = 1;
    {guard pen}
)sql";

constexpr Visible find_other{"pens.find_other", R"sql(
    SELECT person FROM pen
    WHERE subject = :subject AND part = :part AND held = 1 AND at > :since AND person <> :viewer)sql"};

constexpr Visible write{"pens.write", R"sql(
    INSERT INTO pen (subject, part, person, room, words, held, stroke, at)
    VALUES (:subject, :part, :viewer, :room, :words, 1, 1, :at)
    ON CONFLICT (subject, part, person) DO UPDATE
    SET words = excluded.words, held = 1, stroke = pen.stroke + 1, at = excluded.at)sql"};

constexpr Visible leave{"pens.leave", R"sql(
    UPDATE pen SET words = :words, held = 0, stroke = stroke + 1, at = :at
    WHERE subject = :subject AND part = :part AND person = :viewer)sql"};

constexpr Visible remove{"pens.put_down", R"sql(
    DELETE FROM pen WHERE subject = :subject AND part = :part AND person = :viewer)sql"};

constexpr Visible list{"pens.list", R"sql(
    SELECT part, person, words, CASE WHEN at > :since THEN held ELSE 0 END AS held, at FROM pen
    WHERE subject = :subject AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY part, at, person)sql"};

constexpr Statement free_lapsed{"pens.free_lapsed", R"sql(
    UPDATE pen SET held = 0, stroke = stroke + 1 WHERE held = 1 AND at <= :since)sql"};

constexpr Statement forget{"pens.forget", R"sql(
    DELETE FROM pen WHERE held = 0 AND (words = '' OR at <= :kept_since))sql"};

Parameters place(const Id<Subject>& subject, std::string_view part) {
    return Parameters{{"part", std::string(part)}}.set("subject", subject);
}

void put(access::Command& command, const Id<Room>& room, const Id<Subject>& subject, std::string_view part,
    const std::string& words) {
    if (!command.reader().reads(room)) throw Refused(access::no_such_thing);
    command.mark(write, place(subject, part).set("words", words).set("room", room).set("at", command.at()));
}

}  // namespace

std::vector<store::Migration> pen_migrations() { return {{"2026-11-26 pens", table_sql}}; }

void write_with_pen(access::Command& command, const Id<Room>& room, const Id<Subject>& subject, std::string_view part,
    const std::string& words) {
    need_pen(command, subject, part);
    put(command, room, subject, part, words);
}

void leave_pen_lying(
    access::Command& command, const Id<Subject>& subject, std::string_view part, const std::string& words) {
    command.mark(leave, place(subject, part).set("words", words).set("at", command.at()));
}

void be_there(access::Command& command, const Id<Room>& room, const Id<Subject>& subject, std::string_view part) {
    put(command, room, subject, part, {});
}

void need_pen(access::Command& command, const Id<Subject>& subject, std::string_view part) {
    const auto others =
        command.reader().rows(find_other, place(subject, part).set("since", command.at() - pen_lies_free_after));
    if (!others.empty()) throw Refused(somebody_writes_there);
}

void put_pen_down(access::Command& command, const Id<Subject>& subject, std::string_view part) {
    command.mark(remove, place(subject, part));
}

std::vector<Pen> pens_of(const access::Reader& reader, const Id<Subject>& subject, Instant now) {
    return reader.all<Pen>(list, Parameters{}.set("subject", subject).set("since", now - pen_lies_free_after));
}

void free_pens(access::ByTheClock& clock) {
    clock.tables().run(free_lapsed, Parameters{}.set("since", clock.at() - pen_lies_free_after));
    clock.tables().run(forget, Parameters{}.set("kept_since", clock.at() - words_are_kept));
}

}  // namespace entente::feed
