#include "demo/disagreement.h"
#include "demo/meridian.h"

namespace entente::demo {

namespace {

Disagreement disagreement() {
    return {.question = "How large does the phase 3 trial of QB-214 have to be, and for which endpoint is it sized?",
        .theme = "TH02",
        .about = "Approval of the core protocol for phase 3",
        .background =
            "Both sides agree that lung function at week 52 is the primary endpoint. Sized for the United States alone, "
            "the trial needs 540 patients; sized for a pooled endpoint that European and Japanese reviewers accept as "
            "well, it needs 780. At the enrolment rate of the first eight weeks the difference is about five months.\n\n"
            "Not agreed: whether the pooled endpoint can be added later by amendment. Biostatistics sees a loss of power; "
            "the clinical team in Cambridge sees a precedent in two recent programmes.",
        .norvane = {.author = "lars@norvane.example",
            .seat = "Clinical",
            .interests =
                "We want one trial that serves every region. A second trial for Europe would ask another three hundred "
                "patients to take a risk for an answer that one trial could have given, and our reviewers would ask why.",
            .contribution =
                "We sent our sample size as a finished slide and not as a working file, so nobody in Cambridge could see "
                "what it rests on. I also asked for a decision of the committee on my own first, on a Sunday, before I "
                "had asked Aisha."},
        .quillon = {.author = "aisha@quillon.example",
            .seat = "Clinical",
            .interests =
                "We need the earliest possible filing in the United States. Our cash view reaches eighteen months; five "
                "months of enrolment are the difference between filing from strength and filing while we raise money.",
            .contribution =
                "We took the smaller trial for settled because the term sheet names a filing date. We never said so in a "
                "meeting, and we let the protocol draft go round with our number in it."},
        .attempts =
            {"Half a day with both biostatisticians over one simulation file: agreed on the effect size and the drop-out "
             "rate, not on the endpoint.",
                "Asked two outside trialists for a view. Both would size for the pooled endpoint if enrolment can be sped up, "
                "and neither could say how.",
                "Tried a trial of 660 patients as a middle way. It serves nobody: too small for Europe, too slow for the "
                "United States."},
        .choices =
            {{.title = "Size for the pooled endpoint, analyse the United States first",
                 .description =
                     "780 patients in one trial. Enrolment in the United States runs ahead; the analysis for the filing is "
                     "locked when its 540 patients are complete, under a plan that both agencies see beforehand.",
                 .norvane_pros = "One trial, one database, one safety story for all regions.",
                 .norvane_cons = "The other regions wait for an analysis that is nearly ready.",
                 .quillon_pros = "The filing date moves by six weeks and not by five months.",
                 .quillon_cons = "Needs an early word of the agency on the split lock, and we have not asked yet."},
                {.title = "Size for the United States alone",
                    .description =
                        "540 patients now; a second trial of about 320 for Europe and Japan after the filing.",
                    .norvane_pros = "Simple to run and to explain.",
                    .norvane_cons =
                        "A second placebo arm that we would find hard to defend before an ethics committee.",
                    .quillon_pros = "The shortest way to the filing.",
                    .quillon_cons = "We carry half of a second trial in the years in which we can afford it least."}},
        .criteria =
            "No patient is asked twice for the same answer. The filing in the United States moves by no more than eight "
            "weeks. Both agencies have seen the plan before the first lock.",
        .cost_of_waiting =
            "Every four weeks without a protocol cost about thirty patients at sites that are ready, and three of those "
            "sites are courted by a rival trial.",
        .ask = Ask{AskKind::decision, "Choose the size and the endpoint, so that the protocol can go to the sites."}};
}

Rationale reason() {
    return {.decision =
                "The trial is sized at 780 patients for the pooled endpoint, with an analysis of the United States "
                "patients first under a plan fixed beforehand.",
        .how_decided =
            "The two chairs of the committee, after an hour with both authors and the simulation open on the "
            "screen.",
        .assumptions = "Enrolment in the United States can run six weeks ahead. Both agencies accept a split lock.",
        .criteria = "One trial for each patient; at most eight weeks on the filing date; no surprise for an agency.",
        .trade_offs = "Six weeks of the filing date against a second placebo arm.",
        .given_up =
            "Quillon gives up the earliest date it could have had. Norvane gives up a single lock for all regions.",
        .would_change_if =
            "An agency refuses the split lock, or enrolment in the United States runs less than three "
            "weeks ahead by day 240.",
        .told = {"Sites in all regions", "Biostatistics on both sides", "Steering committee"}};
}

}  // namespace

void tell_of_phase_3_size(Teller& teller) {
    Course(teller, disagreement())
        .written({.opened = {118, 18, 30},
            .accepted = {119, 14, 20},
            .drafted = {120, 9},
            .quillon_writes = {122, 14, 30},
            .together = {126, 14}})
        .sent({.forum = "Joint development committee",
            .needed_by = 150,
            .slots = {{134, 14}, {136, 15}},
            .addressed = {128, 14},
            .norvane_signs = {129, 8, 40},
            .quillon_signs = {129, 15, 5}})
        .held_by({"priya@norvane.example", "victor@quillon.example", {133, 8, 10}, {130, 14, 30}})
        .settled({.proposer = "priya@norvane.example",
            .signer = "victor@quillon.example",
            .choice = 0,
            .text =
                "780 patients, sized for the pooled endpoint. The United States are analysed first, under a plan that "
                "both agencies have seen by day 180.",
            .proposed = {148, 12, 30},
            .signed_at = {148, 14, 40},
            .reason = reason(),
            .drafter = "priya@norvane.example",
            .accepter = "victor@quillon.example",
            .drafted = {155, 13},
            .accepted = {156, 14, 15},
            .norvane_reads = {161, 8, 30},
            .quillon_reads = {157, 15}});
}

}  // namespace entente::demo
