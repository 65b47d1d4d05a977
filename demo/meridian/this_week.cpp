#include "demo/disagreement.h"
#include "demo/meridian.h"

namespace entente::demo {

namespace {

Disagreement one_calendar() {
    return {.question = "Which calendar do joint due dates follow in weeks in which one side is closed?",
        .theme = "TH06",
        .about = "Working rules, due dates of commitments",
        .background =
            "Norvane's plants and boards close for a week in February and two in August; Quillon closes between the years "
            "and around Thanksgiving. In the last twelve months seven due dates of joint commitments fell into a week in "
            "which the receiver was closed. Four of the seven were then called late by one side and on time by the other.",
        .norvane = {.author = "tomas@norvane.example",
            .seat = "Alliance manager",
            .interests =
                "I want a date that stands once it is given. When a date may slide because somebody is away, our functions "
                "stop believing in dates at all.",
            .contribution = "I copied the board's calendar into our plan without saying whose holidays are in it."},
        .quillon = {.author = "leila@quillon.example",
            .seat = "Alliance manager",
            .interests =
                "We are two hundred people. When we close, there is nobody who could receive anything, and a file that "
                "lies for a week should not count as our delay.",
            .contribution = ""},
        .attempts = {"Went through the seven dates together and agreed on which of them had really hurt: two."},
        .choices = {{.title = "The receiver's working days count",
            .description = "A due date is a working day of whoever receives. If it falls on a closed day, the next "
                           "working day counts.",
            .norvane_pros = "Whoever waits knows their own calendar.",
            .norvane_cons = "Dates move on their own, by up to six days."}}};
}

Disagreement resin_plan() {
    return {.question = "What of the resin recovery plan can be shared now, while two of its dates are still open?",
        .theme = "TH04",
        .about = "Norvane's commitment to share the resin recovery plan, due since day 535",
        .norvane = {.author = "tomas@norvane.example", .seat = "Alliance manager"},
        .quillon = {.author = "leila@quillon.example", .seat = "Alliance manager"}};
}

}  // namespace

void tell_of_this_week(Teller& teller) {
    Course(teller, one_calendar())
        .written({.opened = {541, 9},
            .accepted = {541, 15},
            .drafted = {546, 9, 30},
            .quillon_writes = {546, 15},
            .together = {547, 13}});
    Course(teller, resin_plan()).asked({547, 18, 40}, true);
}

}  // namespace entente::demo
