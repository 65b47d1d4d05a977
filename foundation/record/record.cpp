#include "foundation/record/record.h"

#include "foundation/record/head.h"
#include "foundation/record/remembered.h"
#include "foundation/record/replay.h"
#include "foundation/record/sealed_entry.h"
#include "foundation/record/subject.h"
#include "foundation/record/tree_node.h"

#include <algorithm>

namespace entente::record {

namespace {

// On PostgreSQL the lock on this row also puts the commits of all processes in the order of positions, so that
// whoever reads the feed up to a position has seen everything before it.
constexpr store::Statement next_position{
    "record.next_position", "UPDATE feed_position SET position = position + 1 WHERE id = 1"};
constexpr store::Statement views_edition{"record.views_edition", "SELECT edition FROM views_edition WHERE id = 1"};
constexpr store::Statement remember_edition{"record.remember_edition", R"sql(
    INSERT INTO views_edition (id, edition) VALUES (1, :edition)
    ON CONFLICT (id) DO UPDATE SET edition = excluded.edition)sql"};
constexpr store::Statement last_position{"record.last_position", "SELECT position FROM feed_position WHERE id = 1"};

constexpr store::Statement last_entry{"record.last_entry", R"sql(
    SELECT seq, at FROM entry WHERE room = :room ORDER BY seq DESC LIMIT 1)sql"};

constexpr store::Statement add_entry{"record.add_entry", R"sql(
    INSERT INTO entry (room, seq, position, at, author, organisation, kind, kind_version, subject, seen, bytes)
    VALUES (:room, :seq, :position, :at, :author, :organisation, :kind, :kind_version, :subject, :seen, :bytes))sql"};

constexpr store::Statement add_field{"record.add_field", R"sql(
    INSERT INTO entry_field (room, seq, name, place, salt, value)
    VALUES (:room, :seq, :name, :place, :salt, :value))sql"};

constexpr store::Statement find_field{"record.find_field", R"sql(
    SELECT e.kind, e.kind_version, e.subject FROM entry e
    JOIN entry_field f ON f.room = e.room AND f.seq = e.seq AND f.name = :name
    WHERE e.room = :room AND e.seq = :seq AND f.value IS NOT NULL)sql"};

constexpr store::Statement erase_field{"record.erase_field", R"sql(
    UPDATE entry_field SET salt = NULL, value = NULL WHERE room = :room AND seq = :seq AND name = :name)sql"};

/// The entry that a draft becomes: the next of its room.
Entry next_entry(store::Tables& tables, const Draft& draft, Kind kind) {
    Entry entry{.room = draft.room,
        .at = draft.at,
        .author = draft.author,
        .organisation = draft.organisation,
        .kind = std::string{kind.name},
        .kind_version = kind.version,
        .subject = draft.subject,
        .seen = draft.seen};
    tables.run(next_position);
    entry.position = tables.run(last_position).front().number(0);
    const auto last = tables.run(last_entry, store::Parameters{}.set("room", draft.room));
    if (last.empty()) return entry;
    entry.seq = last.front().number(0) + 1;
    // A machine's clock may be set back. The order of entries is their seq, so the time is held rather than the
    // room's work refused; a record never says that something happened before what it answers.
    entry.at = std::max(draft.at, Instant{last.front().number(1)});
    return entry;
}

bool may_be_erased(const FactBook::Page& page, std::string_view name) {
    if (page.kind.name == Redacted::kind.name) return false;
    const auto& fields = page.shape->fields;
    const auto field = std::ranges::find(fields, name, &describe::Field::name);
    // What the fact no longer has in its present form is read by no view.
    return field == fields.end() || is_erasable(*field);
}

}  // namespace

Entry Record::append(
    store::Tables& tables, const Draft& draft, Kind kind, const describe::Shape& shape, const void* fact) {
    const auto& page = facts_.page(kind.name, kind.version);
    const auto entry = next_entry(tables, draft, kind);
    store(tables, entry, shape, fact);
    apply(tables, page, entry, fact);
    return entry;
}

void Record::store(store::Tables& tables, const Entry& entry, const describe::Shape& shape, const void* fact) {
    const auto fields = open_fields(shape, fact, chance_);
    const auto bytes = seal(entry, fields);
    const auto raw = bytes_of(bytes);
    tables.run(add_entry, store::Parameters{{"seq", entry.seq}, {"position", entry.position}, {"kind", entry.kind},
                              {"kind_version", std::int64_t{entry.kind_version}}, {"seen", entry.seen},
                              {"bytes", Bytes(raw.begin(), raw.end())}}
                              .set("room", entry.room)
                              .set("at", entry.at)
                              .set("author", entry.author)
                              .set("organisation", entry.organisation)
                              .set("subject", entry.subject));
    for (std::int64_t place = 0; const auto& field : fields) {
        tables.run(add_field,
            {{"room", entry.room.text()}, {"seq", entry.seq}, {"name", std::string{field.name}}, {"place", place++},
                {"salt", Bytes(field.salt.begin(), field.salt.end())}, {"value", field.value}});
    }
    add_leaf(tables, entry.room, entry.seq, leaf_hash(bytes));
}

std::string Record::sign_head(store::Tables& tables, const Id<Room>& room, Instant at) {
    return record::sign_head(tables, room, keys_, at);
}

int Record::sign_heads(store::Tables& tables, Instant at) {
    const auto rooms = rooms_that_grew(tables);
    for (const auto& room : rooms) sign_head(tables, room, at);
    return static_cast<int>(rooms.size());
}

void Record::redact(
    store::Tables& tables, const Draft& by, std::int64_t seq, std::string_view field, std::string_view reason) {
    const store::Parameters which{{"room", by.room.text()}, {"seq", seq}, {"name", std::string{field}}};
    const auto found = tables.run(find_field, which);
    if (found.empty()) throw Refused(no_such_text);
    const auto& row = found.front();
    if (!may_be_erased(facts_.page(row.text(0), static_cast<int>(row.number(1))), field)) throw Refused(not_erasable);

    tables.run(erase_field, which);
    auto draft = by;
    draft.subject = Id<Subject>{row.text(2)};  // the erasure is part of the thing's own history
    append(tables, draft, Redacted{.entry = seq, .field = std::string{field}, .reason = std::string{reason}});
    rebuild(tables);
}

void Record::rebuild(store::Tables& tables) { replay(tables, facts_); }

bool Record::renew_views(store::Tables& tables) {
    const auto stands = tables.run(views_edition);
    if (!stands.empty() && stands.front().text(0) == facts_.edition()) return false;
    tables.run(remember_edition, {{"edition", facts_.edition()}});
    rebuild(tables);
    return true;
}

}  // namespace entente::record
