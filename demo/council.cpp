#include "demo/council.h"

#include "capabilities/councils/council_actions.h"
#include "capabilities/people/person_actions.h"

namespace entente::demo {

namespace {

constexpr std::string_view reto = "reto@norvane.example", tomas = "tomas@norvane.example";

void open(Teller& teller, Moment moment) {
    teller.at(moment, reto, [](access::Command& command) {
        const auto colleague = [&](std::string_view mail) { return find_person_by_mail(command.reader(), mail)->id; };
        open_council(
            command, {colleague(tomas), colleague("claudia@norvane.example"), colleague("katrin@norvane.example")});
    });
}

void meets(Teller& teller, int day, std::vector<std::string> roots, std::string notes) {
    const CouncilMeeting meeting{teller.day(day), std::move(roots), std::move(notes)};
    teller.at({day, 15}, reto, [meeting](access::Command& command) { hold_council(command, meeting); });
}

void learns(Teller& teller, Moment moment, InsightText insight) {
    teller.at(moment, reto, [insight](access::Command& command) {
        note_insight(command, the_council(command.reader()).sessions.front().id, insight);
    });
}

/// Of the insight that was noted with these words.
void concludes(Teller& teller, Moment moment, std::string_view who, std::string text, InsightOutcome outcome) {
    teller.at(moment, who, [text, outcome](access::Command& command) {
        for (const auto& session : the_council(command.reader()).sessions)
            for (const auto& one : session.insights)
                if (one.insight.text == text) conclude_insight(command, one.id, outcome);
    });
}

}  // namespace

void tell_of_council(Teller& teller) {
    const InsightText who_decides{
        "Where nobody has said who decides, the same quarrel comes back under another subject.",
        "All alliance managers, and their sponsors", "Every launch begins with a map of who decides what."};
    const InsightText alone{"Cases that begin with one side asking its own boss come back.",
        "Everybody who leads somebody with a seat in an alliance",
        "A boss answers with a question, and asks for the joint write-up."};
    const InsightText goals{"While the order of the goals is open at the top, every function finds it open anew.",
        "Sponsors", "Sponsors are asked one question, instead of the next case."};
    const InsightText leaving{"When somebody leaves in the middle of a case, it begins again.", "Human resources",
        "Two weeks side by side before a seat changes hands."};

    open(teller, {380, 9});
    meets(teller, 382, {"RC01", "RC03"},
        "Two alliances, and the same two roots in both. What people say that it is about is different each time; we would "
        "not have seen it case by case.");
    learns(teller, {382, 15, 30}, who_decides);
    learns(teller, {382, 15, 40}, alone);
    meets(teller, 470, {"RC01"},
        "Since the sponsors have answered one question, hardly a case of that root has come. The other root is as it was.");
    learns(teller, {470, 15, 30}, goals);
    concludes(teller, {470, 16}, reto, alone.text,
        {true, "Told to forty people in two rounds. Nobody has been asked alone since the spring."});
    concludes(
        teller, {471, 9}, tomas, goals.text, {true, "Done once, and it held. The sponsors asked for it to be a rule."});
    concludes(teller, {500, 9}, reto, who_decides.text, {true, "The two launches of this year began with such a map."});
    meets(teller, 546, {"RC03", "RC04"}, "Fewer cases than in any quarter before. Two of them waited for a successor.");
    learns(teller, {546, 15, 30}, leaving);
}

}  // namespace entente::demo
