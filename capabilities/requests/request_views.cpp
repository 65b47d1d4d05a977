#include "capabilities/requests/request_views.h"

#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;
using store::Value;

constexpr store::Statement put{"requests.put", R"sql(
    INSERT INTO work_request (room, id, alliance, asked_at, waits_until, story)
    VALUES (:room, :id, :alliance, :asked_at, :waits_until, :story)
    ON CONFLICT (room, id) DO UPDATE SET waits_until = excluded.waits_until, story = excluded.story)sql"};

constexpr store::Statement load{"requests.load", "SELECT story FROM work_request WHERE room = :room AND id = :id"};

constexpr store::Statement overdue{
    "requests.overdue", "SELECT story FROM work_request WHERE waits_until < :today ORDER BY waits_until, id"};

constexpr store::Statement put_side_door{"requests.put_side_door", R"sql(
    INSERT INTO side_door (room, id, alliance, came_on, story)
    VALUES (:room, :id, :alliance, :came_on, :story))sql"};

template <class Story>
Story told_in(const std::string& story) {
    return describe::from_json<Story>(story, describe::From::record);
}

// Waits until its day while nobody has answered; after that, for nothing that the clock would tell of.
Value waits_until(const RequestCase& request) {
    if (request.answered_at || is_over(request) || request.left_unanswered) return {};
    return std::int64_t{request.answer_by.number};
}

void save(store::Tables& tables, const record::Entry& entry, const RequestCase& request) {
    tables.run(put, Parameters{}
                        .set_all(request)
                        .set("waits_until", waits_until(request))
                        .set("story", describe::to_json(request)));
    record::name_subject(tables, entry, "request", request.need.need, {}, request.alliance);
}

void on_asked(store::Tables& tables, const record::Entry& entry, const RequestAsked& fact) {
    save(tables, entry,
        {.id = Id<WorkRequest>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .from = fact.from,
            .to = fact.to,
            .asker = entry.author,
            .asker_name = fact.asker_name,
            .asked = fact.asked,
            .need = fact.need,
            .asked_at = entry.at,
            .answer_by = fact.answer_by});
}

template <class Fact, void (*change)(RequestCase&, const record::Entry&, const Fact&)>
void after(store::Tables& tables, const record::Entry& entry, const Fact& fact) {
    auto request = request_in(tables, entry);
    change(request, entry, fact);
    save(tables, entry, request);
}

void talked(RequestCase& request, const record::Entry& entry, const RequestTalkedOf& fact) {
    hear_word(request, {fact.party, fact.words, entry.at});
}

void promised(RequestCase& request, const record::Entry& entry, const RequestPromised& fact) {
    hear_promise(request, fact.promise, entry.at);
}

void declined(RequestCase& request, const record::Entry& entry, const RequestDeclined& fact) {
    hear_decline(request, fact.decline, entry.at);
}

void done(RequestCase& request, const record::Entry&, const RequestDone&) { request.state = RequestState::done; }

void withdrawn(RequestCase& request, const record::Entry&, const RequestWithdrawn& fact) {
    request.state = RequestState::withdrawn;
    request.withdrawn_because = fact.reason;
}

void left(RequestCase& request, const record::Entry&, const RequestLeftUnanswered&) { request.left_unanswered = true; }

void on_side_door(store::Tables& tables, const record::Entry& entry, const SideDoorNoted& fact) {
    tables.run(put_side_door, Parameters{}
                                  .set("room", entry.room)
                                  .set("id", entry.subject)
                                  .set("alliance", fact.alliance)
                                  .set("came_on", fact.side_door.note.on)
                                  .set("story", describe::to_json(fact.side_door)));
    record::name_subject(tables, entry, "side-door", fact.side_door.note.what, {}, fact.alliance);
}

constexpr access::Visible by_id{"requests.by_id", R"sql(
    SELECT story FROM work_request
    WHERE id = :id AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

constexpr access::Visible of_alliance{"requests.of_alliance", R"sql(
    SELECT story FROM work_request
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY asked_at DESC, id DESC)sql"};

constexpr access::Visible doors_of_alliance{"requests.side_doors_of_alliance", R"sql(
    SELECT story FROM side_door
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY came_on DESC, id DESC)sql"};

template <class Story, class Rows>
std::vector<Story> all_told(Rows&& rows) {
    std::vector<Story> stories;
    for (const auto& row : rows) stories.push_back(told_in<Story>(row.text(0)));
    return stories;
}

}  // namespace

std::vector<store::Migration> request_migrations() {
    return {{"2026-11-27 requests", R"sql(
        CREATE TABLE work_request (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, asked_at BIGINT NOT NULL,
            waits_until BIGINT, story TEXT NOT NULL, PRIMARY KEY (room, id));
        CREATE INDEX work_request_by_alliance ON work_request (alliance, asked_at);
        CREATE INDEX work_request_by_day ON work_request (waits_until) WHERE waits_until IS NOT NULL;
        CREATE INDEX work_request_by_id ON work_request (id);
        {guard work_request}
        CREATE TABLE side_door (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, came_on BIGINT NOT NULL,
            story TEXT NOT NULL, PRIMARY KEY (room, id));
        CREATE INDEX side_door_by_alliance ON side_door (alliance, came_on);
        {guard side_door})sql"}};
}

void keep_request_views(record::FactBook& facts) {
    facts.keeps_views({"work_request", "side_door"});
    facts.hears<RequestAsked>(on_asked);
    facts.hears<RequestTalkedOf>(after<RequestTalkedOf, talked>);
    facts.hears<RequestPromised>(after<RequestPromised, promised>);
    facts.hears<RequestDeclined>(after<RequestDeclined, declined>);
    facts.hears<RequestDone>(after<RequestDone, done>);
    facts.hears<RequestWithdrawn>(after<RequestWithdrawn, withdrawn>);
    facts.hears<RequestLeftUnanswered>(after<RequestLeftUnanswered, left>);
    facts.hears<SideDoorNoted>(on_side_door);
}

std::optional<RequestCase> find_request(const access::Reader& reader, const Id<WorkRequest>& id) {
    for (const auto& row : reader.rows(by_id, Parameters{}.set("id", id))) return told_in<RequestCase>(row.text(0));
    return std::nullopt;
}

std::vector<RequestCase> requests_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return all_told<RequestCase>(reader.rows(of_alliance, Parameters{}.set("alliance", alliance)));
}

std::vector<SideDoor> side_doors_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    return all_told<SideDoor>(reader.rows(doors_of_alliance, Parameters{}.set("alliance", alliance)));
}

std::vector<RequestCase> requests_overdue(store::Tables& tables, Day today) {
    return all_told<RequestCase>(tables.run(overdue, Parameters{}.set("today", today)));
}

RequestCase request_in(store::Tables& tables, const record::Entry& entry) {
    const auto rows = tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject));
    return told_in<RequestCase>(rows.front().text(0));
}

}  // namespace entente
