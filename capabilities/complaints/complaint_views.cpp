#include "capabilities/complaints/complaint_views.h"

#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;

constexpr store::Statement put{"complaints.put", R"sql(
    INSERT INTO complaint (room, id, alliance, shared_at, story) VALUES (:room, :id, :alliance, :shared_at, :story)
    ON CONFLICT (room, id) DO UPDATE SET story = excluded.story)sql"};

constexpr store::Statement load{"complaints.load", "SELECT story FROM complaint WHERE room = :room AND id = :id"};

struct Stored {
    std::string story;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (story))

ComplaintCase read(const std::string& story) {
    return describe::from_json<ComplaintCase>(story, describe::From::record);
}

void save(store::Tables& tables, const record::Entry& entry, const ComplaintCase& complaint) {
    tables.run(put, Parameters{}.set_all(complaint).set("story", describe::to_json(complaint)));
    record::name_subject(tables, entry, "complaint", complaint.gist, {}, complaint.alliance);
}

void on_shared(store::Tables& tables, const record::Entry& entry, const ComplaintShared& fact) {
    save(tables, entry,
        {.id = Id<Complaint>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .party = fact.party,
            .heard_in = fact.heard_in,
            .gist = fact.gist,
            .heard_on = fact.heard_on,
            .shared_at = entry.at,
            .readers = fact.readers});
}

void on_triaged(store::Tables& tables, const record::Entry& entry, const ComplaintTriaged& fact) {
    auto complaint = complaint_in(tables, entry);
    say_triage(complaint, {fact.party, fact.triage, fact.because});
    save(tables, entry, complaint);
}

void on_finding(store::Tables& tables, const record::Entry& entry, const ComplaintFindingNoted& fact) {
    auto complaint = complaint_in(tables, entry);
    complaint.findings.push_back({fact.party, fact.text});
    save(tables, entry, complaint);
}

void on_proposed(store::Tables& tables, const record::Entry& entry, const ComplaintConclusionProposed& fact) {
    auto complaint = complaint_in(tables, entry);
    propose_conclusion(complaint, fact.party, fact.conclusion);
    save(tables, entry, complaint);
}

void on_agreed(store::Tables& tables, const record::Entry& entry, const ComplaintConclusionAgreed& fact) {
    auto complaint = complaint_in(tables, entry);
    agree_to_conclusion(complaint, fact.party);
    save(tables, entry, complaint);
}

void on_told_back(store::Tables& tables, const record::Entry& entry, const ComplaintToldBack& fact) {
    auto complaint = complaint_in(tables, entry);
    complaint.state = ComplaintState::told_back;
    complaint.told_back = fact.words;
    complaint.told_back_at = entry.at;
    save(tables, entry, complaint);
}

constexpr access::Visible by_id{"complaints.find_visible", R"sql(
    SELECT story FROM complaint WHERE id = :id
        AND EXISTS (SELECT 1 FROM audience may WHERE may.room = complaint.room AND may.person = :viewer))sql"};

constexpr access::Visible of_alliance{"complaints.of_alliance", R"sql(
    SELECT story FROM complaint
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY shared_at DESC, id DESC LIMIT 500)sql"};

}  // namespace

std::vector<store::Migration> complaint_migrations() {
    return {{"2026-11-26 complaints", R"sql(
        CREATE TABLE complaint (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, shared_at BIGINT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX complaint_by_id ON complaint (id);
        CREATE INDEX complaint_by_alliance ON complaint (alliance, shared_at);
        {guard complaint})sql"}};
}

void keep_complaint_views(record::FactBook& facts) {
    facts.keeps_views({"complaint"});
    facts.hears<ComplaintShared>(on_shared);
    facts.hears<ComplaintTriaged>(on_triaged);
    facts.hears<ComplaintFindingNoted>(on_finding);
    facts.hears<ComplaintConclusionProposed>(on_proposed);
    facts.hears<ComplaintConclusionAgreed>(on_agreed);
    facts.hears<ComplaintToldBack>(on_told_back);
}

std::optional<ComplaintCase> find_complaint(const access::Reader& reader, const Id<Complaint>& id) {
    const auto stored = reader.one<Stored>(by_id, Parameters{}.set("id", id));
    return stored ? std::optional(read(stored->story)) : std::nullopt;
}

std::vector<ComplaintCase> complaints_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<ComplaintCase> complaints;
    for (const auto& stored : reader.all<Stored>(of_alliance, Parameters{}.set("alliance", alliance)))
        complaints.push_back(read(stored.story));
    return complaints;
}

ComplaintCase complaint_in(store::Tables& tables, const record::Entry& entry) {
    const auto rows = tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject));
    return read(rows.front().text(0));
}

}  // namespace entente
