#include "capabilities/coaching/coaching_views.h"

#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;

constexpr store::Statement put{"coachings.put", R"sql(
    INSERT INTO coaching (room, id, alliance, party, asked_at, alone_in, version, story)
    VALUES (:room, :id, :alliance, :party, :asked_at, :alone_in, :version, :story)
    ON CONFLICT (room, id) DO UPDATE SET version = excluded.version, story = excluded.story)sql"};

constexpr store::Statement load{"coachings.load", "SELECT story FROM coaching WHERE room = :room AND id = :id"};

constexpr store::Statement count_alone{"coachings.count_alone", R"sql(
    SELECT alliance, party, alone_in AS month, count(*) AS starts FROM coaching
    WHERE alone_in IS NOT NULL GROUP BY alliance, party, alone_in ORDER BY alone_in, party)sql"};

struct Stored {
    std::string story;
    record::Version version = 0;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (story, version))

CoachingCase read(const std::string& story) { return describe::from_json<CoachingCase>(story, describe::From::record); }

void save(store::Tables& tables, const record::Entry& entry, const CoachingCase& coaching) {
    auto row = Parameters{}.set_all(coaching).set("alone_in", store::Value{});
    row.set("version", entry.seq + 1).set("story", describe::to_json(coaching));
    if (coaching.asked_for == AskedFor::a_decision) row.set("alone_in", first_of_month(utc_day(coaching.asked_at)));
    tables.run(put, row);
    record::name_subject(tables, entry, "coaching", coaching.coached_name + " and " + coaching.coach_name,
        coaching.stuck, coaching.alliance);
}

void on_asked(store::Tables& tables, const record::Entry& entry, const CoachingAsked& fact) {
    save(tables, entry,
        {.id = Id<Coaching>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .asked_for = fact.asked_for,
            .issue = fact.issue,
            .coached = fact.coached,
            .coached_name = fact.coached_name,
            .party = fact.party,
            .coach = fact.coach,
            .coach_name = fact.coach_name,
            .stuck = fact.stuck,
            .asked_at = entry.at});
}

void on_given(store::Tables& tables, const record::Entry& entry, const CoachingGiven& fact) {
    auto coaching = coaching_in(tables, entry);
    coaching.questions = fact.questions;
    coaching.state = CoachingState::with_questions;
    save(tables, entry, coaching);
}

void on_planned(store::Tables& tables, const record::Entry& entry, const CoachingPlanned& fact) {
    auto coaching = coaching_in(tables, entry);
    coaching.plan = fact.plan;
    coaching.state = CoachingState::planned;
    save(tables, entry, coaching);
}

void on_ended(store::Tables& tables, const record::Entry& entry, const CoachingEnded& fact) {
    auto coaching = coaching_in(tables, entry);
    coaching.outcome = fact.outcome;
    coaching.outcome_note = fact.note;
    coaching.state = CoachingState::ended;
    coaching.ended_at = entry.at;
    save(tables, entry, coaching);
}

constexpr access::Visible by_id{"coachings.find_visible", R"sql(
    SELECT story, version FROM coaching WHERE id = :id
        AND EXISTS (SELECT 1 FROM audience may WHERE may.room = coaching.room AND may.person = :viewer))sql"};

constexpr access::Visible of_alliance{"coachings.of_alliance", R"sql(
    SELECT story, version FROM coaching
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY asked_at DESC, id DESC LIMIT 200)sql"};

}  // namespace

std::vector<store::Migration> coaching_migrations() {
    return {{"2026-11-26 coachings", R"sql(
        CREATE TABLE coaching (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, party TEXT NOT NULL, asked_at BIGINT NOT NULL,
            alone_in BIGINT, version BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX coaching_by_id ON coaching (id);
        CREATE INDEX coaching_alone ON coaching (alone_in) WHERE alone_in IS NOT NULL;
        {guard coaching})sql"}};
}

void keep_coaching_views(record::FactBook& facts) {
    facts.keeps_views({"coaching"});
    facts.hears<CoachingAsked>(on_asked);
    facts.hears<CoachingGiven>(on_given);
    facts.hears<CoachingPlanned>(on_planned);
    facts.hears<CoachingEnded>(on_ended);
}

std::optional<CoachingSeen> find_coaching(const access::Reader& reader, const Id<Coaching>& id) {
    const auto stored = reader.one<Stored>(by_id, Parameters{}.set("id", id));
    if (!stored) return std::nullopt;
    return CoachingSeen{read(stored->story), stored->version};
}

std::vector<CoachingCase> coachings_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<CoachingCase> coachings;
    for (const auto& stored : reader.all<Stored>(of_alliance, Parameters{}.set("alliance", alliance)))
        coachings.push_back(read(stored.story));
    return coachings;
}

CoachingCase coaching_in(store::Tables& tables, const record::Entry& entry) {
    const auto rows = tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject));
    return read(rows.front().text(0));
}

std::vector<MonthOfSoloStarts> solo_starts_that_happened(store::Tables& tables) {
    return tables.run(count_alone).as<MonthOfSoloStarts>();
}

}  // namespace entente
