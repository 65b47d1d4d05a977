#include "capabilities/activity/activity_views.h"

#include "capabilities/alliances/alliance_actions.h"
#include "foundation/access/known_people.h"
#include "foundation/access/rooms.h"
#include "foundation/feed/feed.h"
#include "foundation/store/dialect.h"

#include <map>

namespace entente {

namespace {

using access::Visible;

struct HappenedRow {
    std::int64_t position = 0;
    Instant at;
    Id<Person> author;
    Id<Organisation> organisation;
    std::string kind;
    std::string noun;
    std::string title;
    Id<Subject> subject;
    Id<Room> room;
    std::string room_kind;
};
BOOST_DESCRIBE_STRUCT(
    HappenedRow, (), (position, at, author, organisation, kind, noun, title, subject, room, room_kind))

struct FoundRow {
    std::string noun;
    std::string title;
    std::string body;
    std::optional<Id<Alliance>> alliance;
    Id<Subject> subject;
    Id<Room> room;
    std::string room_kind;
};
BOOST_DESCRIBE_STRUCT(FoundRow, (), (noun, title, body, alliance, subject, room, room_kind))

// The latest of a room are the last of its record, so of each room no more than a page is looked at.
constexpr Visible happened{"activity.of_alliance", R"sql(
    SELECT e.position AS position, e.at AS at, e.author AS author, e.organisation AS organisation, e.kind AS kind,
           s.noun AS noun, s.title AS title, e.subject AS subject, e.room AS room, r.kind AS room_kind
    FROM room r JOIN entry e ON e.room = r.id JOIN subject s ON s.room = e.room AND s.id = e.subject
    WHERE r.alliance = :alliance AND r.id IN (SELECT room FROM audience WHERE person = :viewer)
      AND (:before = 0 OR e.position < :before)
      AND e.seq >= coalesce((
          SELECT l.seq FROM entry l JOIN subject t ON t.room = l.room AND t.id = l.subject
          WHERE l.room = r.id AND (:before = 0 OR l.position < :before) ORDER BY l.seq DESC LIMIT 1 OFFSET :limit - 1), 0)
    ORDER BY e.position DESC LIMIT :limit)sql"};

constexpr Visible entries{"activity.entries_of_subject", R"sql(
    SELECT seq, at, author, organisation, kind FROM entry
    WHERE room = :room AND subject = :subject AND EXISTS (SELECT 1 FROM audience may WHERE may.room = entry.room AND may.person = :viewer)
    ORDER BY seq)sql"};

constexpr Visible fields{"activity.fields_of_subject", R"sql(
    SELECT f.seq AS seq, f.name AS name, f.value AS value FROM entry_field f JOIN entry e ON e.room = f.room AND e.seq = f.seq
    WHERE e.room = :room AND e.subject = :subject AND EXISTS (SELECT 1 FROM audience may WHERE may.room = e.room AND may.person = :viewer)
    ORDER BY f.seq, f.place)sql"};

// What an entry names by its id: a seat, a company, a committee of the same alliance.
constexpr Visible names{"activity.names_in_alliance", R"sql(
    SELECT s.id AS id, s.title AS title FROM subject s JOIN room r ON r.id = s.room
    WHERE r.alliance = (SELECT alliance FROM room WHERE id = :room) AND s.noun IN ('seat', 'party', 'forum')
      AND s.room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr Visible found{"activity.search", R"sql(
    SELECT s.noun AS noun, search_text.title AS title, search_text.body AS body, r.alliance AS alliance,
           search_text.subject AS subject, search_text.room AS room, r.kind AS room_kind
    FROM search_text JOIN room r ON r.id = search_text.room
    JOIN subject s ON s.room = search_text.room AND s.id = search_text.subject
    WHERE {matches search_text} AND search_text.room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY CASE WHEN lower(search_text.title) LIKE '%' || :first || '%' THEN 0 ELSE 1 END, search_text.title LIMIT 30)sql"};

constexpr Visible kinds{"activity.room_kinds", R"sql(
    SELECT id, kind FROM room WHERE id IN (SELECT room FROM audience WHERE person = :viewer))sql"};

std::map<Id<Room>, std::string> room_kinds(const access::Reader& reader) {
    std::map<Id<Room>, std::string> all;
    for (const auto& row : reader.rows(kinds)) all[Id<Room>{row.text(0)}] = row.text(1);
    return all;
}

NameOf names_known_to(const access::Reader& reader, access::KnownPeople& known, const Id<Room>& room) {
    std::map<std::string, std::string> titles;
    for (const auto& row : reader.rows(names, store::Parameters{}.set("room", room))) titles[row.text(0)] = row.text(1);
    return [&known, titles](const std::string& field, const std::string& id) -> std::optional<std::string> {
        if (field == "person") return known.name_of(Id<Person>{id});
        const auto title = titles.find(id);
        return title == titles.end() ? std::nullopt : std::optional(title->second);
    };
}

std::vector<NoticeShown> shown(const access::Reader& reader, const std::vector<feed::NoticeRow>& rows) {
    access::KnownPeople known(reader);
    known.look_up(rows, &feed::NoticeRow::author);
    const auto rooms = room_kinds(reader);
    std::map<Id<Alliance>, AllianceRow> alliances;
    std::vector<NoticeShown> notices;
    for (const auto& row : rows) {
        NoticeShown notice{.position = row.position,
            .noun = row.noun,
            .title = row.title,
            .reason = row.reason,
            .author = known.name_of(row.author),
            .ours = row.organisation == reader.viewer().organisation,
            .at = row.at,
            .waits = row.waits,
            .seen = row.seen_at.has_value(),
            .subject = row.subject,
            .room = row.room};
        if (const auto kind = rooms.find(row.room); kind != rooms.end()) notice.room_kind = kind->second;
        if (row.alliance) {
            auto [alliance, fresh] = alliances.try_emplace(*row.alliance);
            if (fresh) alliance->second = the_alliance(reader, *row.alliance);
            notice.alliance = alliance->second.slug;
            notice.alliance_name = alliance->second.name;
        }
        notices.push_back(std::move(notice));
    }
    return notices;
}

}  // namespace

std::vector<ActivityLine> activity_of(const access::Reader& reader, const Id<Alliance>& alliance, std::int64_t before) {
    auto rows = reader.all<HappenedRow>(happened,
        store::Parameters{{"before", before}, {"limit", std::int64_t{activity_page}}}.set("alliance", alliance));
    access::KnownPeople known(reader);
    known.look_up(rows, &HappenedRow::author);
    std::vector<ActivityLine> lines;
    lines.reserve(rows.size());
    for (auto& row : rows)
        lines.push_back({.position = row.position,
            .at = row.at,
            .author = known.name_of(row.author),
            .ours = row.organisation == reader.viewer().organisation,
            .kind = std::move(row.kind),
            .noun = std::move(row.noun),
            .title = std::move(row.title),
            .subject = std::move(row.subject),
            .room = std::move(row.room),
            .room_kind = std::move(row.room_kind)});
    return lines;
}

std::vector<HistoryLine> history_of(const access::Reader& reader, const Id<Room>& room, const Id<Subject>& subject) {
    const auto asked = store::Parameters{}.set("room", room).set("subject", subject);
    const auto stored = reader.all<StoredEntry>(entries, asked);
    access::KnownPeople known(reader);
    known.look_up(stored, &StoredEntry::author);
    auto lines = told(stored, reader.all<StoredField>(fields, asked), names_known_to(reader, known, room));
    for (std::size_t place = 0; place < lines.size(); ++place) {
        lines[place].author = known.name_of(stored[place].author);
        lines[place].ours = stored[place].organisation == reader.viewer().organisation;
    }
    return lines;
}

std::vector<SearchHit> search(const access::Reader& reader, const std::string& typed) {
    const auto words = store::search_words(typed);
    std::vector<SearchHit> hits;
    if (words.empty()) return hits;
    const auto first = words.substr(0, words.find(' '));
    for (const auto& row : reader.all<FoundRow>(found, {{"words", words}, {"first", first}})) {
        SearchHit hit{.noun = row.noun,
            .title = row.title,
            .snippet = snippet_of(row.body, words),
            .subject = row.subject,
            .room = row.room,
            .room_kind = row.room_kind};
        if (row.alliance) hit.alliance = the_alliance(reader, *row.alliance).slug;
        hits.push_back(std::move(hit));
    }
    return hits;
}

std::vector<NoticeShown> what_waits(const access::Reader& reader) { return shown(reader, feed::waiting_for(reader)); }

std::vector<NoticeShown> what_was_told(const access::Reader& reader, std::int64_t before) {
    return shown(reader, feed::notices_of(reader, before, activity_page));
}

}  // namespace entente
