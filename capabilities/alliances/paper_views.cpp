#include "capabilities/alliances/paper_views.h"

#include "foundation/record/record.h"

namespace entente {

namespace {

using access::Visible;
using record::Entry;
using store::Parameters;
using store::Statement;
using store::Tables;

constexpr std::string_view paper_sql = R"sql(
    CREATE TABLE paper_signature (
        room TEXT NOT NULL,
        id TEXT NOT NULL UNIQUE,
        alliance TEXT NOT NULL,
        party TEXT NOT NULL,
        about TEXT NOT NULL,
        who TEXT NOT NULL,
        signed_on BIGINT NOT NULL,
        evidence TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        recorded_at BIGINT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('recorded', 'confirmed', 'contested')),
        said TEXT,
        said_at BIGINT,
        PRIMARY KEY (room, id),
        CHECK ((state = 'recorded') = (said_at IS NULL))
    );
    CREATE INDEX paper_of_alliance ON paper_signature (alliance, recorded_at);
    CREATE INDEX paper_of_party ON paper_signature (party, state);
    {guard paper_signature}
)sql";

constexpr Visible list_visible{"papers.list_visible", R"sql(
    SELECT p.* FROM paper_signature p
    WHERE p.room IN (SELECT room FROM audience WHERE person = :viewer) AND p.alliance = :alliance
    ORDER BY p.recorded_at DESC, p.id DESC LIMIT 500)sql"};

constexpr Visible find_visible{"papers.find_visible", R"sql(
    SELECT p.* FROM paper_signature p
    WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = p.room AND may.person = :viewer) AND p.id = :paper)sql"};

// Asked for who confirms for the party, before they are in those rooms.
constexpr Visible list_rooms{"papers.list_rooms", R"sql(
    SELECT DISTINCT p.room FROM paper_signature p JOIN room r ON r.id = p.room
    WHERE :viewer <> '' AND p.party = :party AND p.state = 'recorded' AND r.closed_at IS NULL ORDER BY p.room)sql"};

constexpr Statement on_signed{"papers.on_signed", R"sql(
    INSERT INTO paper_signature (room, id, alliance, party, about, who, signed_on, evidence, recorded_by, recorded_at, state)
    VALUES (:room, :id, :alliance, :party, :about, :who, :signed_on, :evidence, :author, :at, 'recorded'))sql"};

constexpr Statement on_confirmed{"papers.on_confirmed", R"sql(
    UPDATE paper_signature SET state = 'confirmed', said_at = :at WHERE room = :room AND id = :id)sql"};

constexpr Statement on_contested{"papers.on_contested", R"sql(
    UPDATE paper_signature SET state = 'contested', said = :reason, said_at = :at WHERE room = :room AND id = :id)sql"};

constexpr Statement find_recorder{
    "papers.find_recorder", R"sql(SELECT recorded_by FROM paper_signature WHERE room = :room AND id = :id)sql"};

template <class Fact>
Parameters parameters_of(const Entry& entry, const Fact& fact) {
    return Parameters{}
        .set_all(fact)
        .set("room", entry.room)
        .set("id", entry.subject)
        .set("at", entry.at)
        .set("author", entry.author);
}

void apply_signed(Tables& tables, const Entry& entry, const PaperSigned& fact) {
    tables.run(on_signed, parameters_of(entry, fact));
    record::name_subject(
        tables, entry, "paper_signature", fact.about.title, fact.who + " " + fact.evidence, fact.alliance);
}

// Who is asked is told by a notice; the signature itself stands as it was.
void apply_presented(Tables&, const Entry&, const PaperPresented&) {}

void apply_confirmed(Tables& tables, const Entry& entry, const PaperConfirmed& fact) {
    tables.run(on_confirmed, parameters_of(entry, fact));
}

void apply_contested(Tables& tables, const Entry& entry, const PaperContested& fact) {
    tables.run(on_contested, parameters_of(entry, fact));
}

}  // namespace

std::vector<PaperRow> find_papers(const access::Reader& reader, const Id<Alliance>& alliance) {
    return reader.all<PaperRow>(list_visible, Parameters{}.set("alliance", alliance));
}

std::optional<PaperRow> find_paper(const access::Reader& reader, const Id<PaperSignature>& paper) {
    return reader.one<PaperRow>(find_visible, Parameters{}.set("paper", paper));
}

std::vector<Id<Room>> rooms_with_paper_of(const access::Reader& reader, const Id<Party>& party) {
    std::vector<Id<Room>> rooms;
    for (const auto& row : reader.rows(list_rooms, Parameters{}.set("party", party))) rooms.emplace_back(row.text(0));
    return rooms;
}

Id<Person> recorder_of(Tables& tables, const Id<Room>& room, const Id<Subject>& paper) {
    return Id<Person>{tables.run(find_recorder, Parameters{}.set("room", room).set("id", paper)).front().text(0)};
}

std::vector<store::Migration> paper_migrations() { return {{"2026-11-21 paper signatures", paper_sql}}; }

void hear_papers(record::FactBook& facts) {
    facts.keeps_views({"paper_signature"});
    facts.hears<PaperSigned>(apply_signed);
    facts.hears<PaperPresented>(apply_presented);
    facts.hears<PaperConfirmed>(apply_confirmed);
    facts.hears<PaperContested>(apply_contested);
}

}  // namespace entente
