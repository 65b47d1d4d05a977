#include "demo/disagreement.h"
#include "demo/meridian.h"

namespace entente::demo {

namespace {

Disagreement disagreement() {
    return {.question = "How is the launch brand budget divided over the regions, and by which rule?",
        .theme = "TH01",
        .about = "Commercial plan of the launch year",
        .background =
            "The brand budget of the launch year is 24 million dollars. Norvane's draft divides it by expected patients: "
            "46 % United States, 34 % Europe, 20 % Japan. Quillon's draft follows the approvals: 80 % United States until "
            "the first approval, then Europe. Both drafts use the same forecast.\n\n"
            "The agencies for both continents have been briefed, with different dates.",
        .norvane = {.author = "sofie@norvane.example",
            .seat = "Launch",
            .interests =
                "We want a budget for all regions together. Our countries hire a year before a launch; a country that "
                "gets no budget now hires for another medicine, and we do not get those people back.",
            .contribution =
                "I let our European agency start on a brief that the committee had not seen. Once people work, a budget "
                "is no longer a question."},
        .quillon = {.author = "tyler@quillon.example",
            .seat = "Launch",
            .interests =
                "We want the budget to follow the first approval. Money spent in Europe before there is a filing is money "
                "we borrow, and it buys nothing that a physician in Boston sees.",
            .contribution =
                "I brought my own draft to the committee instead of marking up Sofie's. Since then we have compared two "
                "decks and not two ideas."},
        .attempts =
            {"Put both drafts into one sheet by quarter: they differ by 7.1 million dollars, all of it in the two quarters "
             "before the European filing.",
                "Tried half and half. Neither continent could launch on it.",
                "Asked finance on both sides what can be paid back if an approval slips: agency fees can, people cannot."},
        .choices = {{.title = "United States in full, and a European core that people can be hired on",
                        .description =
                            "The United States get their launch budget now. Europe gets 3.2 million dollars for people "
                            "and a national core in five countries; campaigns wait for the filing.",
                        .norvane_pros = "Countries can hire; campaigns can wait.",
                        .norvane_cons = "Japan gets nothing this year.",
                        .quillon_pros = "Almost all of it follows the first approval.",
                        .quillon_cons = "A million and a half before there is a European filing."},
            {.title = "By expected patients",
                .description = "46, 34 and 20 per cent, as the forecast has it.",
                .norvane_pros = "Fair by the forecast and known to our countries.",
                .norvane_cons = "Spends in Japan, where we shall not launch for years.",
                .quillon_pros = "Nobody has to negotiate again.",
                .quillon_cons = "A third of it long before a first sale."}},
        .criteria =
            "What is spent before an approval can be stopped within a quarter. Nobody who is needed at a launch is hired "
            "too late. The rule is simple enough that finance can check it.",
        .cost_of_waiting =
            "The agency year begins on day 455. Without a split both agencies book their own, and we pay for two ideas.",
        .ask = Ask{
            AskKind::rule, "Give us the rule by which brand budgets follow filings, for this launch and the next."}};
}

Rationale reason() {
    return {.decision =
                "The United States are funded in full. Europe gets 3.2 million dollars for people and a national core; "
                "its campaigns follow the European filing. Japan is not funded this year.",
        .how_decided =
            "The chairs of the steering committee, on the same day and by the same order of launches as the "
            "question about Japan.",
        .assumptions = "The European package is filed within six months of the American one.",
        .criteria =
            "What cannot be stopped within a quarter is spent on people only. The rule can be checked by finance.",
        .trade_offs = "A European campaign that starts cold against money spent before a filing.",
        .given_up =
            "One launch in all regions together, and Quillon's wish to spend nothing in Europe before an approval.",
        .would_change_if =
            "The European filing slips by more than two quarters, or the first approval is not American.",
        .told = {"Brand teams on both sides", "Both agencies", "Country managers", "Finance group"},
        .applies_to_future = true};
}

}  // namespace

void tell_of_brand_budget(Teller& teller) {
    Course(teller, disagreement())
        .written({.opened = {412, 21, 30},
            .accepted = {413, 8},
            .quillon_opens = true,
            .drafted = {414, 8, 30},
            .quillon_writes = {415, 14},
            .together = {416, 14}})
        .sent({.forum = "Joint steering committee",
            .needed_by = 437,
            .slots = {{423, 14}, {427, 15}},
            .addressed = {420, 13},
            .norvane_signs = {420, 14, 30},
            .quillon_signs = {420, 16}})
        .held_by({"annika@norvane.example", "mei-lin@quillon.example", {421, 8}, {421, 15}})
        .settled({.proposer = "annika@norvane.example",
            .signer = "mei-lin@quillon.example",
            .choice = 0,
            .text = "The United States in full. In Europe 3.2 million dollars for people and a national core in five "
                    "countries; campaigns follow the filing.",
            .proposed = {430, 13, 40},
            .signed_at = {430, 14, 30},
            .reason = reason(),
            .drafter = "mei-lin@quillon.example",
            .accepter = "annika@norvane.example",
            .drafted = {435, 15},
            .accepted = {437, 7, 40},
            .norvane_reads = {437, 9, 30},
            .quillon_reads = {437, 14, 45}});
}

}  // namespace entente::demo
