#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/complaints/complaint_actions.h"
#include "demo/meridian.h"

#include <memory>
#include <string>

namespace entente::demo {

namespace {

struct Told {
    int heard, shared;  ///< days of the story
    bool by_norvane;
    const char* heard_in;
    const char* gist;
    Triage triage;
    const char* because;
    const char* finding = "";
    const char* conclusion = "";
    const char* action = "";
    const char* told_back = nullptr;
};

// What each company hears about the other, and what both made of it.
constexpr Told all[] = {
    {39, 42, true, "Clinical operations", "At Quillon one person answers today and another tomorrow, and not the same.",
        Triage::act, "We hear it of both sides.", "Two site leads share one mailbox, on both sides.",
        "Answers differ when nobody knows who has spoken last.", "One name for each trial answers, with a stand-in.",
        "Each trial has one name by now. It is on the list of seats."},
    {77, 78, false, "Regulatory", "Norvane answers in two weeks what we need in two days.", Triage::act,
        "Some answers cannot wait for a round.", "Four of six answers waited for a board that meets twice a month.",
        "Small answers wait for a board that does not need them.", "Answers below the agreed amount need no board.",
        "Small answers come within three days. Large ones still wait for the board, and we say so at once."},
    {119, 120, true, "Finance", "Their cost reports say what was spent, not why.", Triage::watch,
        "Two reports are too few to tell."},
    {164, 168, false, "Data management", "Every table is asked for twice, by two teams of theirs.", Triage::act,
        "It costs a day a week.", "Both teams keep a list of their own.", "Nobody sees what the other has asked for.",
        "One list of what is asked, kept by both data leads.",
        "There is one list by now, and what is on it is asked once."},
    {200, 203, true, "Medical affairs", "They decide in the corridor and tell us afterwards.", Triage::watch,
        "It was two cases. We look again after the summer."},
    {249, 252, false, "Supply", "They plan in quarters, and we live in weeks.", Triage::watch,
        "The frozen slots may settle it."},
    {301, 302, true, "Legal", "Their lawyers send comments on the last evening.", Triage::drop,
        "It was one contract, and a holiday on their side that we had not known."},
    {344, 350, false, "Human resources", "The hiring freeze was in the news before we heard of it.", Triage::drop,
        "Law forbade to say it earlier. Both counsels have confirmed that."},
    {396, 399, true, "Pharmacovigilance", "Reports come on the last possible day.", Triage::watch,
        "They are in time. We look again in spring."},
    {507, 511, false, "Commercial", "The resin is spoken of in three meetings and decided in none.", Triage::act,
        "It is the open escalation; we look at how it is spoken of.", "Three committees have it on their lists."},
};

void tell(Teller& teller, const Told& told) {
    const auto id = std::make_shared<Id<Complaint>>();
    const std::string managers[] = {"tomas@norvane.example", "leila@quillon.example"};
    const auto& own = managers[told.by_norvane ? 0 : 1];
    const auto& other = managers[told.by_norvane ? 1 : 0];
    teller.at({told.shared, 9, 0}, own, [id, &teller, told](access::Command& command) {
        *id = share_complaint(
            command, the_alliance(command.reader(), "meridian").id, {told.heard_in, told.gist, teller.day(told.heard)});
    });
    const auto then = [&](int day, int hour, const std::string& who, auto does) {
        teller.at({told.shared + day, hour, 0}, who,
            [id, told, does](access::Command& command) { does(command, *id, told); });
    };
    const auto weighs = [](access::Command& command, const Id<Complaint>& one, const Told& of) {
        triage_complaint(command, one, {of.triage, of.because});
    };
    then(1, 13, other, weighs);
    then(1, 14, own, [](auto& command, auto& one, const Told& of) {
        triage_complaint(command, one, {of.triage, of.triage == Triage::drop ? "That explains it." : ""});
    });
    if (told.triage != Triage::act) return;
    then(9, 10, other, [](auto& command, auto& one, const Told& of) { note_finding(command, one, of.finding); });
    if (!told.told_back) return;
    then(16, 10, other, [](auto& command, auto& one, const Told& of) {
        propose_conclusion(command, one, {of.conclusion, of.action});
    });
    then(17, 9, own, [](auto& command, auto& one, const Told& of) {
        agree_to_conclusion(command, one, {of.conclusion, of.action});
    });
    then(23, 15, own, [](auto& command, auto& one, const Told& of) { tell_back(command, one, of.told_back); });
}

}  // namespace

void tell_of_complaints(Teller& teller) {
    for (const auto& told : all) tell(teller, told);
}

}  // namespace entente::demo
