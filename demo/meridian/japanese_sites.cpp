#include "demo/disagreement.h"
#include "demo/meridian.h"

namespace entente::demo {

namespace {

Disagreement disagreement() {
    return {.question = "Do sites in Japan join the pivotal trial now, and on which condition?",
        .theme = "TH02",
        .about = "Site plan of the pivotal trial, and the launch order behind it",
        .background =
            "Six hospitals in Japan are ready: feasibility is done, contracts are with counsel, and 90 patients could be "
            "enrolled within seven months. The trial stands at 271 of 780 patients, nearly all of them American. The monitors who would "
            "train the Japanese sites are the ones who open the last American sites.\n\n"
            "Not agreed: whether Japan slows the United States down. Clinical operations in Basel say by two weeks, in "
            "Cambridge by ten. Both figures rest on the same four monitors.",
        .norvane = {.author = "lars@norvane.example",
            .seat = "Clinical",
            .interests =
                "We want patients from all the regions in which we will launch. Without Japanese patients in the pivotal "
                "trial the agency in Tokyo asks for a bridging study, and Japan comes three years later. For our house "
                "Japan is a third of the value of this medicine.",
            .contribution =
                "We told the hospitals that they would start in spring before this alliance had decided it. It was our "
                "affiliate's letter, and we heard of it late, but it was ours."},
        .quillon = {.author = "tyler@quillon.example",
            .seat = "Launch",
            .interests =
                "We want the recruitment in the United States finished first. Every week before the filing is a week of "
                "our own cash, and the launch team I have hired waits for one date.",
            .contribution =
                "I answered questions about Japan with a calendar of the United States and thought that was an answer. I "
                "also showed our board a date that assumes no Japanese site, without saying so to Norvane."},
        .attempts = {"Drew both plans on one calendar with the four monitors by name. The plans differ by eight weeks, and all of "
                     "it is one month in which two of them are booked twice.",
            "Asked a contract firm for six monitors in Japan: possible in five months, for 1.9 million dollars that are "
            "in no budget.",
            "Proposed to start two of the six sites only. The agency in Tokyo said that a handful of patients does not "
            "spare the bridging study."},
        .choices = {{.title = "Japan opens when the trial reaches 360 patients",
                        .description =
                            "The six sites are prepared now and opened at patient 360, expected in nine weeks. Nobody "
                            "who monitors American sites is moved before.",
                        .norvane_pros = "Japan stays in the pivotal trial; no bridging study.",
                        .norvane_cons = "The hospitals wait another quarter, after we promised them spring.",
                        .quillon_pros = "The team works for one thing at a time.",
                        .quillon_cons = "If enrolment slows down, pressure to open Japan anyway will come back."},
            {.title = "Japan opens now with contract monitors",
                .description = "Six contract monitors, 1.9 million dollars, shared by the cost rules of the agreement.",
                .norvane_pros = "Keeps the word that we gave to the hospitals.",
                .norvane_cons = "Contract monitors have never seen our device.",
                .quillon_pros = "Takes nobody from the American sites.",
                .quillon_cons = "A cash call of almost a million in a year in which there is none."},
            {.title = "Japan after the interim result",
                .description = "No Japanese site in this trial; a study of its own once the interim result is there.",
                .norvane_pros = "Clear for everybody.",
                .norvane_cons = "Three years later in Japan.",
                .quillon_pros = "All hands on the filing.",
                .quillon_cons = "A second study that we share in paying for."}},
        .criteria =
            "The filing in the United States does not move by more than two weeks. No patient enrolled in Japan is "
            "without use for the Japanese dossier. No cash call outside the yearly plan. One sentence that both boards can "
            "repeat.",
        .cost_of_waiting =
            "The option on the six hospitals ends on day 450. After that four of them take up a rival trial, and the next "
            "window opens a year later.",
        .ask = Ask{AskKind::decision,
            "Say whether Japan is in this trial and when. This is the tenth question about regions that is brought up; "
            "an answer about the order of launches would settle more than this one."}};
}

MovingUp moving() {
    return {.norvane = "annika@norvane.example",
        .quillon = "mei-lin@quillon.example",
        .norvane_writes = {409, 13},
        .quillon_writes = {410, 15},
        .norvane_tried =
            "Two long calls and a day in Boston. We agree on every figure and on the first option as the "
            "better of the three.",
        .norvane_stuck =
            "Each way of choosing here chooses the order of launches as well, and that is not ours to give: "
            "the supervisory board of Norvane was told “all regions together”.",
        .quillon_tried =
            "We went through the ten regional questions since day 118 side by side. They are one question.",
        .quillon_stuck =
            "Our board financed a plan with the United States first. Neither Annika nor I can change what "
            "two boards were told; the two who told them can."};
}

Rationale reason() {
    return {
        .decision =
            "Japan is not part of the pivotal trial. It follows after the interim result, with a study planned now. "
            "The six hospitals are told this week, by both companies together.",
        .how_decided =
            "The two chief executives, in the hour after the steering committee had settled the order of "
            "launches: the United States file first, the European package is built in parallel and filed within "
            "six months, Japan follows after the interim result.",
        .assumptions =
            "The interim result comes by day 620. The agency in Tokyo accepts a study of its own beside a "
            "pooled safety base.",
        .criteria =
            "The filing date in the United States; no patient enrolled without use; one sentence that both "
            "boards can repeat.",
        .trade_offs =
            "Two years of the Japanese launch against certainty about the filing, and an honest word to the "
            "hospitals against a promise that was given too early.",
        .given_up = "All regions at the same time. Norvane accepts Japan later than it told its board.",
        .would_change_if =
            "The agency in the United States asks for patients from further regions, or the interim result "
            "comes later than day 660.",
        .told = {"The six hospitals", "Norvane Japan", "Launch teams on both sides", "Both boards"},
        .applies_to_future = true};
}

}  // namespace

void tell_of_japanese_sites(Teller& teller) {
    Course(teller, disagreement())
        .written({.opened = {380, 9},
            .accepted = {380, 15, 30},
            .drafted = {382, 8, 20},
            .quillon_writes = {385, 15},
            .together = {387, 14}})
        .sent({.forum = "Joint steering committee",
            .needed_by = 430,
            .slots = {{395, 14}, {399, 15}},
            .addressed = {389, 14},
            .norvane_signs = {392, 8, 10},
            .quillon_signs = {389, 16}})
        .held_by({"annika@norvane.example", "mei-lin@quillon.example", {393, 7, 30}, {393, 14, 45}})
        .moved_up(moving())
        .held_by({"dieter@norvane.example", "dana@quillon.example", {414, 6, 50}, {413, 20}})
        .settled({.proposer = "dieter@norvane.example",
            .signer = "dana@quillon.example",
            .choice = 2,
            .text = "No sites in Japan in this trial. Japan follows after the interim result with a study that both "
                    "companies plan from now on.",
            .proposed = {430, 16},
            .signed_at = {431, 14, 10},
            .reason = reason(),
            .drafter = "dana@quillon.example",
            .accepter = "dieter@norvane.example",
            .drafted = {434, 16, 20},
            .accepted = {437, 7, 45},
            .norvane_reads = {437, 9, 10},
            .quillon_reads = {437, 14, 30}});
}

}  // namespace entente::demo
