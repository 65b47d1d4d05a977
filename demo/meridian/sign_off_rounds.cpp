#include "demo/disagreement.h"
#include "demo/meridian.h"

namespace entente::demo {

namespace {

Disagreement disagreement() {
    return {.question = "Who approves an amendment of the protocol, and in how many rounds?",
        .theme = "TH07",
        .about = "Protocol amendment 1",
        .background =
            "Amendment 1 corrects two visit windows. It went through Norvane's review, came back with wording, went "
            "through Quillon's and then, because the wording had changed, through Norvane's again: nineteen working days "
            "for four lines. The decision map gives amendments to the team and does not say who signs.",
        .norvane = {.author = "lars@norvane.example",
            .seat = "Clinical",
            .interests =
                "A quality review before anything is released. An error in a visit window costs us a finding at "
                "the next inspection, and a finding stays with a programme for years.",
            .contribution = "Our reviewers read every amendment as if it were the protocol. Nobody here had ever asked "
                            "which changes need that."},
        .quillon = {.author = "victor@quillon.example",
            .seat = "Clinical lead",
            .interests =
                "One approver and one round. Sites ring us every day in the meantime, and we have nobody to tell "
                "them more than “soon”.",
            .contribution = "We changed the wording after Norvane had approved it, because we had not read it before."},
        .attempts =
            {"Marked the last five amendments with what each review had really changed: wording in four, substance in one.",
                "Ran a call with both quality leads. It ended with a list of what must be reviewed twice, and it is short."},
        .choices = {{.title = "One round, one approver a side, at the same time",
                        .description =
                            "Both sides read the same text within five working days. Whoever owns the section of the "
                            "protocol approves; changes of dosing, safety or endpoints go to the committee.",
                        .norvane_pros = "Quality sees everything once, and substance goes to the committee anyway.",
                        .norvane_cons = "Five days are short in December.",
                        .quillon_pros = "One name and one date for our sites.",
                        .quillon_cons = "We have to read on time ourselves."},
            {.title = "Two rounds, but with a deadline for each",
                .description = "As today, with three working days for every round.",
                .norvane_pros = "Nothing changes for our reviewers.",
                .norvane_cons = "Deadlines alone have not helped yet.",
                .quillon_pros = "Better than today.",
                .quillon_cons = "Still two rounds for a comma."}}};
}

Rationale reason() {
    return {.decision =
                "Amendments take one round: both sides read the same text within five working days, and the owner of "
                "the section approves. Changes of dosing, safety or endpoints go to the development committee.",
        .how_decided =
            "The two authors found it while writing this up, with the list of their quality leads before them.",
        .assumptions = "Nine in ten amendments change no substance, as in the first five.",
        .criteria = "No change of substance without a second pair of eyes. Sites know one name and one date.",
        .trade_offs = "A second look at wording against two to three weeks for every amendment.",
        .given_up =
            "Norvane gives up its second review of wording. Quillon gives up changing texts that were approved.",
        .would_change_if = "An inspection finds an error that a second round would have caught.",
        .told = {"Clinical operations on both sides", "Quality on both sides", "Development committee"},
        .applies_to_future = true};
}

}  // namespace

void tell_of_sign_off_rounds(Teller& teller) {
    Course(teller, disagreement())
        .written({.opened = {205, 8, 15},
            .accepted = {205, 14, 10},
            .drafted = {206, 8, 30},
            .quillon_writes = {207, 14},
            .together = {210, 13, 30}})
        .solved_in_drafting({.reason = reason(),
            .drafter = "victor@quillon.example",
            .accepter = "lars@norvane.example",
            .drafted = {210, 15, 30},
            .accepted = {211, 8, 20}});
}

}  // namespace entente::demo
