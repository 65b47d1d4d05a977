#include "capabilities/patterns/alert_actions.h"
#include "capabilities/patterns/pattern_actions.h"
#include "capabilities/patterns/strategic_question_actions.h"
#include "demo/alliances.h"
#include "demo/meridian.h"

namespace entente::demo {

namespace {

constexpr std::string_view meridian = "meridian", tomas = "tomas@norvane.example", leila = "leila@quillon.example",
                           annika = "annika@norvane.example", mei_lin = "mei-lin@quillon.example";

Id<Alliance> alliance(access::Command& command) { return the_alliance(command.reader(), meridian).id; }

Id<StrategicQuestion> the_only_question(access::Command& command) {
    return questions_of(command.reader(), alliance(command)).front().id;
}

void ask(access::Command& command) {
    const auto& reader = command.reader();
    NewQuestion asked{.title = "Which order of results do we want: the US first, or all regions together?",
        .statement =
            "Our disagreements about trial size, device lots, Japan, agencies, spending and publications look "
            "unlike one another. Behind each of them one side prefers to be ready for all regions at once and "
            "the other prefers the US filing before anything else. The agreement and the decision map do not "
            "say which, and the North Star can be read both ways.",
        .code = "RC01",
        .evidence = {"The first alert on this root, of day 247, was set aside as a busy quarter. Three cases have "
                     "come up since.",
            "The development committee cannot settle these cases: those that it moved up were stuck on the order of "
            "launches and on nothing else."},
        .owners = {seat_titled(reader, meridian, "Norvane", "Executive sponsor").id,
            seat_titled(reader, meridian, "Quillon", "Executive sponsor").id}};
    for (const auto& one : register_of(reader, alliance(command)))
        if (one.coded.confirmed_root && one.coded.confirmed_root->code == asked.code) asked.cases.push_back(one.id);
    ask_question(command, alliance(command), asked);
}

QuestionAnswer answer() {
    return {.chosen =
                "The US filing comes first. The package for Europe is built in parallel and filed within six "
                "months of it. Japan is decided after the interim result.",
        .criteria =
            "The value of each month of delay in each region, from both companies' models; no work that would "
            "have to be done twice.",
        .given_up = "Europe at the same time as the US. A pivotal trial without any preparation for Europe.",
        .would_change_if =
            "The US agency asks for a European arm, or the interim result is late by more than a quarter.",
        .told = {"Both development committees", "Commercial and finance on both sides", "All working teams"}};
}

}  // namespace

void tell_of_launch_order(Teller& teller) {
    teller.at({248, 14, 30}, leila, [&teller](access::Command& command) {
        acknowledge_alert(command, alliance(command),
            {"RC01", teller.day(247),
                "A busy quarter with a change of sponsor. We look at it again at the year's end."});
    });
    teller.at({360, 9, 30}, tomas, ask);
    teller.at(
        {360, 14, 20}, leila, [](access::Command& command) { agree_to_question(command, the_only_question(command)); });
    teller.at(
        {360, 15, 5}, tomas, [](access::Command& command) { agree_to_question(command, the_only_question(command)); });
    teller.at({430, 15, 30}, annika,
        [](access::Command& command) { answer_question(command, the_only_question(command), answer()); });
    teller.at(
        {430, 16, 10}, mei_lin, [](access::Command& command) { agree_to_answer(command, the_only_question(command)); });
    teller.at(
        {437, 8, 40}, annika, [](access::Command& command) { publish_answer(command, the_only_question(command)); });
}

}  // namespace entente::demo
