#include "capabilities/coaching/concern_views.h"

#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;

constexpr store::Statement put{"concerns.put", R"sql(
    INSERT INTO concern (room, id, alliance, raised_at, story) VALUES (:room, :id, :alliance, :raised_at, :story)
    ON CONFLICT (room, id) DO UPDATE SET story = excluded.story)sql"};

constexpr store::Statement load{"concerns.load", "SELECT story FROM concern WHERE room = :room AND id = :id"};

struct Stored {
    std::string story;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (story))

ConcernCase read(const std::string& story) { return describe::from_json<ConcernCase>(story, describe::From::record); }

void save(store::Tables& tables, const record::Entry& entry, const ConcernCase& concern) {
    tables.run(put, Parameters{}.set_all(concern).set("story", describe::to_json(concern)));
    record::name_subject(tables, entry, "concern", "In confidence", concern.words, concern.alliance);
}

void on_raised(store::Tables& tables, const record::Entry& entry, const ConcernRaised& fact) {
    save(tables, entry,
        {.id = Id<Concern>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .topic = fact.topic,
            .words = fact.words,
            .raised_by = fact.raised_by,
            .told = fact.told,
            .raised_at = entry.at});
}

void on_answered(store::Tables& tables, const record::Entry& entry, const ConcernAnswered& fact) {
    auto concern = concern_in(tables, entry);
    concern.replies.push_back({entry.author, fact.name, fact.words, entry.at});
    save(tables, entry, concern);
}

constexpr access::Visible by_id{"concerns.find_visible", R"sql(
    SELECT story FROM concern WHERE id = :id
        AND EXISTS (SELECT 1 FROM audience may WHERE may.room = concern.room AND may.person = :viewer))sql"};

constexpr access::Visible of_alliance{"concerns.of_alliance", R"sql(
    SELECT story FROM concern
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY raised_at DESC, id DESC LIMIT 200)sql"};

}  // namespace

std::vector<store::Migration> concern_migrations() {
    return {{"2026-11-26 concerns", R"sql(
        CREATE TABLE concern (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, raised_at BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX concern_by_id ON concern (id);
        {guard concern})sql"}};
}

void keep_concern_views(record::FactBook& facts) {
    facts.keeps_views({"concern"});
    facts.hears<ConcernRaised>(on_raised);
    facts.hears<ConcernAnswered>(on_answered);
}

std::optional<ConcernCase> find_concern(const access::Reader& reader, const Id<Concern>& id) {
    const auto stored = reader.one<Stored>(by_id, Parameters{}.set("id", id));
    return stored ? std::optional(read(stored->story)) : std::nullopt;
}

std::vector<ConcernCase> concerns_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<ConcernCase> concerns;
    for (const auto& stored : reader.all<Stored>(of_alliance, Parameters{}.set("alliance", alliance)))
        concerns.push_back(read(stored.story));
    return concerns;
}

ConcernCase concern_in(store::Tables& tables, const record::Entry& entry) {
    const auto rows = tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject));
    return read(rows.front().text(0));
}

}  // namespace entente
