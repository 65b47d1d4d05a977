#include "demo/disagreement.h"
#include "demo/meridian.h"

namespace entente::demo {

namespace {

Disagreement disagreement() {
    return {.question = "In which order are the three products served again once resin arrives?",
        .theme = "TH04",
        .about = "Recovery after the resin supplier's outage",
        .background =
            "The only supplier of the resin for the inhaler's dose chamber stopped on day 512 after a fire. Norvane's "
            "plant holds resin for eleven weeks of one product or not quite four weeks of all three: QB-214 for the "
            "pivotal trial, and two products that patients buy today. The supplier expects first deliveries on day 575 "
            "at a third of the usual amount.\n\n"
            "Not agreed: how long trial sites can go on with the devices that they hold. Norvane counts nine weeks, "
            "Quillon six, because Quillon counts sites and not devices.",
        .norvane = {.author = "nadine@norvane.example",
            .seat = "Supply planning",
            .interests =
                "We want to recover three products fairly. Two of them are medicines that people take every morning; "
                "somebody who finds the shelf empty does not care which study comes first.",
            .contribution =
                "We have known since last year that there is one supplier, and put the second source off for a quarter, "
                "twice. We also named the plant's figures in devices, which hides which sites run dry."},
        .quillon = {.author = "ruth@quillon.example",
            .seat = "Supply planning",
            .interests =
                "We want the study drug recovered first. A patient who misses two months leaves the trial, and a trial "
                "that loses forty patients loses its interim date and with it our next year.",
            .contribution =
                "We let every site order a reserve of its own in spring, so the devices that exist are in the wrong "
                "places. We have not asked the sites to send any back."},
        .attempts = {"Counted every device at every site together: 1,180 at hand, 310 of them at sites that have finished "
                     "enrolling.",
            "Asked the supplier for the trial's share first. They deliver to one customer, Norvane, and leave the order "
            "to us.",
            "Tested an older resin that is in stock. It passes for strength and fails for dose after heat, so it cannot "
            "be used for a trial."},
        .choices = {{.title = "Trial first up to a floor, then by days of cover",
                        .description =
                            "The trial is served until every open site has eight weeks of cover. From there all three "
                            "products are served by their days of cover, checked every Tuesday by both planners.",
                        .norvane_pros = "A floor is a limit: after it, the shelves count as well.",
                        .norvane_cons = "Both marketed products go below three weeks for a month.",
                        .quillon_pros = "No patient misses a visit.",
                        .quillon_cons = "Eight weeks are one delivery; a second outage and we are here again."},
            {.title = "All three by days of cover from the start",
                .description = "Each delivery goes to whichever product has the fewest days left.",
                .norvane_pros = "One rule for everybody, and easy to defend to a regulator.",
                .norvane_cons = "Quillon's patients carry a risk for our products.",
                .quillon_pros = "We see every Tuesday where we stand.",
                .quillon_cons = "Nineteen sites run dry before the rule reaches them."},
            {.title = "Collect the reserve of finished sites first",
                .description =
                    "Bring the 310 devices back from sites that have finished enrolling and decide the order "
                    "three weeks later.",
                .norvane_pros = "Buys time without taking from anybody.",
                .norvane_cons = "Returned devices need a release by our quality.",
                .quillon_pros = "Undoes what we did in spring.",
                .quillon_cons = "Three weeks of couriers, and some devices will not pass."}},
        .criteria =
            "No patient misses a dose, in the trial or outside. The interim date holds. The rule can be followed by two "
            "planners without asking anybody.",
        .cost_of_waiting =
            "From day 560 on about four sites a week run out. Each needs six weeks to start again, and a patient who left "
            "does not come back.",
        .ask = Ask{AskKind::decision,
            "Choose the order before the first delivery is booked, or tell us which facts you miss."}};
}

}  // namespace

void tell_of_resin_recovery(Teller& teller) {
    Course(teller, disagreement())
        .written({.opened = {512, 14},
            .accepted = {513, 7, 20},
            .quillon_opens = true,
            .drafted = {514, 8},
            .quillon_writes = {515, 14, 10},
            .together = {518, 14}})
        .sent({.pair = "Supply and quality co-lead",
            .needed_by = 530,
            .slots = {{525, 14}, {527, 14, 30}},
            .addressed = {519, 14},
            .norvane_signs = {519, 15, 10},
            .quillon_signs = {520, 14, 10}})
        .held_by({"jonas@norvane.example", "peter@quillon.example", {521, 6, 50}, {520, 18}});
}

}  // namespace entente::demo
