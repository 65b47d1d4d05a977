#include "foundation/record/replay.h"

#include "foundation/record/remembered.h"
#include "foundation/record/subject.h"

#include <map>

namespace entente::record {

namespace {

constexpr std::int64_t page_size = 500;

constexpr store::Statement entries_after{"record.entries_after", R"sql(
    SELECT room, seq, position, at, author, organisation, kind, kind_version, subject, seen FROM entry
    WHERE position > :after ORDER BY position LIMIT :most)sql"};

constexpr store::Statement fields_between{"record.fields_between", R"sql(
    SELECT e.position, f.name, f.value FROM entry e JOIN entry_field f ON f.room = e.room AND f.seq = e.seq
    WHERE e.position > :after AND e.position <= :last ORDER BY e.position, f.place)sql"};

using FieldsByPosition = std::map<std::int64_t, std::vector<StoredField>>;

void empty_views(store::Tables& tables, const FactBook& facts);
std::vector<Entry> next_entries(store::Tables& tables, std::int64_t after);
FieldsByPosition fields_of(store::Tables& tables, std::int64_t after, std::int64_t last);

}  // namespace

void apply(store::Tables& tables, const FactBook::Page& page, const Entry& entry, const void* fact) {
    move_subject(tables, entry);
    for (const auto& apply : page.applies) apply(tables, entry, fact);
}

void replay(store::Tables& tables, const FactBook& facts) {
    empty_views(tables, facts);
    for (std::int64_t after = 0;;) {
        const auto entries = next_entries(tables, after);
        if (entries.empty()) return;
        auto fields = fields_of(tables, after, entries.back().position);
        for (const auto& entry : entries) {
            const auto& page = facts.page(entry.kind, entry.kind_version);
            apply(tables, page, entry, remembered(page, fields[entry.position]).get());
        }
        after = entries.back().position;
    }
}

namespace {

void empty_views(store::Tables& tables, const FactBook& facts) {
    // Backwards, so that a table goes before the one it refers to.
    const auto& views = facts.views();
    for (auto view = views.rbegin(); view != views.rend(); ++view) {
        const auto sql = "DELETE FROM " + std::string{*view};
        tables.run({"record.empty_view", sql});
    }
    empty_subjects(tables);
}

std::vector<Entry> next_entries(store::Tables& tables, std::int64_t after) {
    std::vector<Entry> entries;
    for (const auto& row : tables.run(entries_after, {{"after", after}, {"most", page_size}})) {
        entries.push_back({.room = Id<Room>{row.text(0)},
            .seq = row.number(1),
            .position = row.number(2),
            .at = {row.number(3)},
            .author = Id<Person>{row.text(4)},
            .organisation = Id<Organisation>{row.text(5)},
            .kind = row.text(6),
            .kind_version = static_cast<int>(row.number(7)),
            .subject = Id<Subject>{row.text(8)},
            .seen = row.number(9)});
    }
    return entries;
}

FieldsByPosition fields_of(store::Tables& tables, std::int64_t after, std::int64_t last) {
    FieldsByPosition fields;
    for (const auto& row : tables.run(fields_between, {{"after", after}, {"last", last}})) {
        auto& field = fields[row.number(0)].emplace_back(StoredField{row.text(1), std::nullopt});
        if (!row.is_null(2)) field.value = row.text(2);
    }
    return fields;
}

}  // namespace

}  // namespace entente::record
