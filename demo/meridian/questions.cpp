#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/questions/question_actions.h"
#include "demo/meridian.h"

#include <algorithm>
#include <string>

namespace entente::demo {

namespace {

constexpr const char *aisha = "aisha@quillon.example", *chiara = "chiara@norvane.example",
                     *colin = "colin@quillon.example", *beatriz = "beatriz@norvane.example",
                     *elena = "elena@quillon.example", *katrin = "katrin@norvane.example",
                     *grace = "grace@quillon.example", *hugo = "hugo@norvane.example", *jonas = "jonas@norvane.example",
                     *peter = "peter@quillon.example", *lars = "lars@norvane.example", *ruth = "ruth@quillon.example",
                     *nadine = "nadine@norvane.example", *sofie = "sofie@norvane.example",
                     *tyler = "tyler@quillon.example", *yusuf = "yusuf@norvane.example",
                     *jamie = "jamie@quillon.example", *priya = "priya@norvane.example",
                     *leila = "leila@quillon.example", *tomas = "tomas@norvane.example";

struct Asked {
    int day;
    int answered = 0;  ///< so many days later
    const char* asker;
    const char* answerer;
    const char* text;
    const char* answer;
    bool with_name = true;
};
// Seventeen questions; half of the answers came within two days.
const Asked all[] = {{44, 5, aisha, priya, "What is a gate committee, and who sits in it?",
                         "Five people above the programme who release money once a quarter. Nobody of the programme is "
                         "in it, so we write for readers who have not seen it before."},
    {51, 0, jonas, peter, "Does “release” mean the paper or the pallet?",
        "The paper. The pallet leaves up to four days later."},
    {63, 2, grace, chiara, "Why does every letter of yours pass two legal readers?",
        "One reads for the agency and one for the stock exchange. The second takes an hour if he is told beforehand.",
        false},
    {78, 1, lars, aisha, "Who may stop a site at your company?",
        "Any study physician, at once and without asking. It is told to Victor the same day."},
    {84, 8, katrin, elena, "Why do your forecasts change in the middle of a quarter?",
        "Because our board asks for a new one before each round of financing, and those come when they come."},
    {99, 2, tyler, sofie, "What is a reference price?",
        "The price that eleven countries look at before they set their own. Whoever launches cheaply first sets it for "
        "all."},
    {112, 3, hugo, aisha, "How many people read a safety report before it leaves?",
        "Three. The third is the medical monitor, who is in another time zone."},
    {149, 1, ruth, nadine, "What happens in your plant in August?",
        "Two weeks of maintenance, always the same two. Nothing is filled then.", false},
    {156, 0, colin, beatriz, "Is an e-mail a notice under your house rules?",
        "No. A notice is signed by two people and sent to the address in the agreement."},
    {177, 2, priya, jamie, "Who at Quillon may promise a date?",
        "For the trial Victor, for the device Peter, for money Rachel. A date from anybody else is a hope."},
    {197, 6, chiara, grace, "Why does nobody write minutes of your calls with the agency?",
        "We do, on the same evening, and file them as drafts until the agency has sent its own. You may read them."},
    {225, 1, jamie, lars, "What does “approved” mean in Basel?",
        "Signed in the system. A nod in a meeting is not one, however large the meeting.", false},
    {266, 4, elena, katrin, "When do your books close, really?",
        "On the fourth working day. What comes on the fifth is in the next month, even if you call me."},
    {303, 2, yusuf, aisha, "What may a poster say that a paper may not?",
        "An observed figure without its test. A paper needs both."},
    {324, 5, peter, jonas, "Who owns a drawing once it hangs in your corridor?",
        "Nobody, and that is the trouble. Drawings in the folder are valid; those on the wall are decoration."},
    {372, 1, nadine, ruth, "What does your board see before us?",
        "The enrolment figure, every second Thursday. The dates, on the same day as you do."},
    {469, 3, tomas, leila, "Which of our habits costs you the most time?",
        "That an answer needs a meeting. A word by mail that it will be yes saves us a week.", false}};

struct Assumed {
    int day;
    const char* by;
    const char* text;
    int tested = 0;  ///< so many days later; 0: by nobody yet
    const char* tester = nullptr;
    bool holds = false;
    const char* words = nullptr;
};
// Eleven were tested, five of them turned out to be false.
const Assumed assumed[] = {{46, tomas, "Quillon decides within a day, because it is small", 7, leila, false,
                               "Within a day where one person can. What costs cash waits for the board, every second "
                               "month."},
    {49, leila, "Norvane needs eight weeks for any contract", 10, beatriz, false,
        "Three for a template that we know. Eight for one that we do not."},
    {65, peter, "Norvane’s plant can fill at weekends", 5, jonas, true, "With two weeks of notice."},
    {85, lars, "All American sites use the same consent form", 9, aisha, false,
        "Eleven of eighteen do. The others have a page of their own."},
    {105, grace, "The European agency reads what we send to the American one", 4, chiara, true,
        "They exchange it under an agreement of theirs. Nobody says so aloud."},
    {140, katrin, "Quillon books costs when they are paid", 2, elena, false, "When they are owed, as you do."},
    {168, sofie, "Quillon’s launch team has worked in Europe before", 3, tyler, true, "Four of nine have."},
    {211, jamie, "A milestone slips in Basel without anybody being blamed", 13, priya, true,
        "If it is said before the date."},
    {254, aisha, "Norvane’s monitors work for this trial alone", 1, lars, false, "They have three others."},
    {310, beatriz, "A change of the plan needs both boards", 8, colin, true, "Above two million dollars it does."},
    {401, tyler, "Country managers at Norvane follow the global plan", 6, sofie, true,
        "They do, once it has a budget line."},
    {498, jonas, "Quillon’s contract maker knows our quality rules"},
    {519, elena, "Norvane pays at the end of the month, whatever the invoice says"}};

Id<Party> party_called(const access::Reader& reader, const Id<Alliance>& alliance, std::string_view name) {
    const auto parties = parties_of(reader, alliance);
    return std::ranges::find(parties, name, &PartyRow::short_name)->id;
}

std::string other_company(std::string_view mail) {
    return mail.find("norvane") == std::string_view::npos ? "Norvane" : "Quillon";
}

void tell_of(Teller& teller, const Asked& one) {
    teller.at({one.day, 8, 10}, one.asker, [&one](access::Command& command) {
        const auto alliance = the_alliance(command.reader(), "meridian").id;
        ask_question(command, alliance,
            {party_called(command.reader(), alliance, other_company(one.asker)), one.text, one.with_name});
    });
    if (!one.with_name) teller.by_the_clock({one.day, 9}, tell_quiet_questions);
    teller.at({one.day + one.answered, 15}, one.answerer, [&one](access::Command& command) {
        const auto& reader = command.reader();
        const auto asked = open_questions_of(reader, the_alliance(reader, "meridian").id);
        const auto found = std::ranges::find(asked, one.text, &OpenQuestionCase::text);
        answer_open_question(command, found->id, {one.answer});
    });
}

void tell_of(Teller& teller, const Assumed& one) {
    teller.at({one.day, 10}, one.by, [&one](access::Command& command) {
        note_assumption(command, the_alliance(command.reader(), "meridian").id, {one.text});
    });
    if (one.tested == 0) return;
    teller.at({one.day + one.tested, 13}, one.tester, [&one](access::Command& command) {
        const auto& reader = command.reader();
        const auto noted = assumptions_of(reader, the_alliance(reader, "meridian").id);
        const auto found = std::ranges::find(noted, one.text, &AssumptionCase::text);
        test_assumption(command, found->id, {one.holds, one.words});
    });
}

}  // namespace

void tell_of_questions(Teller& teller) {
    for (const auto& one : all) tell_of(teller, one);
    for (const auto& one : assumed) tell_of(teller, one);
}

}  // namespace entente::demo
