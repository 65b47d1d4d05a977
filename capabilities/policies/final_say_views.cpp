#include "capabilities/policies/final_say_views.h"

#include "foundation/describe/json.h"
#include "foundation/record/record.h"

namespace entente {

namespace {

using store::Parameters;

constexpr store::Statement put{"final_says.put", R"sql(
    INSERT INTO final_say (room, id, alliance, theme, story) VALUES (:room, :id, :alliance, :theme, :story)
    ON CONFLICT (room, id) DO UPDATE SET story = excluded.story)sql"};

constexpr store::Statement load{"final_says.load", "SELECT story FROM final_say WHERE room = :room AND id = :id"};

FinalSayRight told_in(const std::string& story) {
    return describe::from_json<FinalSayRight>(story, describe::From::record);
}

void save(store::Tables& tables, const record::Entry& entry, const FinalSayRight& right) {
    tables.run(put, Parameters{}.set_all(right).set("story", describe::to_json(right)));
    record::name_subject(tables, entry, "final-say", right.words, {}, right.alliance);
}

void on_proposed(store::Tables& tables, const record::Entry& entry, const FinalSayProposed& fact) {
    save(tables, entry,
        {.id = Id<FinalSay>{entry.subject.text()},
            .alliance = fact.alliance,
            .room = entry.room,
            .theme = fact.right.theme,
            .party = fact.right.party,
            .name = fact.name,
            .clause = fact.right.clause,
            .words = fact.right.words,
            .agreed_by = {fact.by}});
}

FinalSayRight right_in(store::Tables& tables, const record::Entry& entry) {
    const auto rows = tables.run(load, Parameters{}.set("room", entry.room).set("id", entry.subject));
    return told_in(rows.front().text(0));
}

void on_agreed(store::Tables& tables, const record::Entry& entry, const FinalSayAgreed& fact) {
    auto right = right_in(tables, entry);
    right.agreed_by.push_back(fact.by);
    save(tables, entry, right);
}

void on_ended(store::Tables& tables, const record::Entry& entry, const FinalSayEnded& fact) {
    auto right = right_in(tables, entry);
    right.ended_by.push_back(fact.by);
    save(tables, entry, right);
}

constexpr access::Visible of_alliance{"final_says.of_alliance", R"sql(
    SELECT story FROM final_say
    WHERE alliance = :alliance AND room IN (SELECT room FROM audience WHERE person = :viewer)
    ORDER BY theme, id)sql"};

constexpr access::Visible by_id{"final_says.by_id", R"sql(
    SELECT story FROM final_say
    WHERE id = :id AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};

}  // namespace

std::vector<store::Migration> final_say_migrations() {
    return {{"2026-11-27 final says", R"sql(
        CREATE TABLE final_say (
            room TEXT NOT NULL, id TEXT NOT NULL, alliance TEXT NOT NULL, theme TEXT NOT NULL, story TEXT NOT NULL,
            PRIMARY KEY (room, id));
        CREATE INDEX final_say_by_alliance ON final_say (alliance, theme);
        CREATE INDEX final_say_by_id ON final_say (id);
        {guard final_say})sql"}};
}

void keep_final_say_views(record::FactBook& facts) {
    facts.keeps_views({"final_say"});
    facts.hears<FinalSayProposed>(on_proposed);
    facts.hears<FinalSayAgreed>(on_agreed);
    facts.hears<FinalSayEnded>(on_ended);
}

std::vector<FinalSayRight> final_says_of(const access::Reader& reader, const Id<Alliance>& alliance) {
    std::vector<FinalSayRight> rights;
    for (const auto& row : reader.rows(of_alliance, Parameters{}.set("alliance", alliance)))
        rights.push_back(told_in(row.text(0)));
    return rights;
}

std::optional<FinalSayRight> find_final_say(const access::Reader& reader, const Id<FinalSay>& id) {
    for (const auto& row : reader.rows(by_id, Parameters{}.set("id", id))) return told_in(row.text(0));
    return std::nullopt;
}

}  // namespace entente
