#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/requests/request_actions.h"
#include "demo/meridian.h"

#include <algorithm>
#include <memory>
#include <string>
#include <variant>

namespace entente::demo {

namespace {

struct Promised {
    int in_days;  ///< from the asking
    const char* displaces;
    bool done = true;
};
struct Declined {
    DeclineReason reason;
    const char* words;
};
struct Unanswered {};

struct Told {
    int day;           ///< of the asking
    int answered = 0;  ///< so many days later
    const char* asker;
    const char* answerer;
    const char* function;  ///< that is asked
    const char* need;
    const char* why;
    int needed_in;  ///< days from the asking
    int hours;
    std::variant<Promised, Declined, Unanswered> became;
};

constexpr const char *aisha = "aisha@quillon.example", *chiara = "chiara@norvane.example",
                     *colin = "colin@quillon.example", *beatriz = "beatriz@norvane.example",
                     *elena = "elena@quillon.example", *katrin = "katrin@norvane.example",
                     *grace = "grace@quillon.example", *hugo = "hugo@norvane.example", *jonas = "jonas@norvane.example",
                     *peter = "peter@quillon.example", *lars = "lars@norvane.example", *ruth = "ruth@quillon.example",
                     *nadine = "nadine@norvane.example", *sofie = "sofie@norvane.example",
                     *tyler = "tyler@quillon.example", *yusuf = "yusuf@norvane.example",
                     *jamie = "jamie@quillon.example", *priya = "priya@norvane.example";

// What each company asked of the other over the desk: 24 promised, 5 declined, 3 without an answer in time.
const Told all[] = {
    {128, 1, jonas, peter, "Manufacturing", "Fill volumes of the last three runs", "To size the cartons.", 10, 4,
        Promised{8, "Nothing"}},
    {136, 2, aisha, lars, "Clinical", "Two monitors for the northern sites", "Three sites open in one month.", 28, 80,
        Promised{30, "The visits in Graz move by two weeks"}},
    {149, 1, grace, chiara, "Regulatory", "The agency's last questions, as received",
        "We answer alike questions of our own.", 5, 2, Promised{3, "Nothing"}},
    {156, 5, katrin, elena, "Finance", "Hours of last month by work package", "Our auditors ask for them.", 14, 6,
        Promised{13, "The monthly report comes a day later"}},
    {163, 2, ruth, nadine, "Manufacturing", "A planner for the first device lot", "Two lots overlap.", 21, 40,
        Declined{
            DeclineReason::no_capacity, "Both planners are on the site change for six weeks. After that, gladly."}},
    {177, 2, lars, aisha, "Clinical", "The list of screened patients by site", "To see where screening is slow.", 7, 3,
        Promised{6, "Nothing"}},
    {191, 1, tyler, sofie, "Commercial", "Market figures of Austria and Switzerland", "For the launch order.", 14, 8,
        Promised{14, "The competitor page waits a week"}},
    {198, 5, hugo, aisha, "Clinical", "Raw data of the pump log", "To test the dose model.", 14, 16,
        Declined{DeclineReason::not_allowed, "Patients have agreed to summaries only. We can send those by Friday."}},
    {205, 2, peter, jonas, "Manufacturing", "Temperature log of shipment 31", "One sensor had failed.", 4, 1,
        Promised{3, "Nothing"}},
    {219, 5, beatriz, colin, "Legal", "A reading of clause 9.4 by your counsel", "Both sides quote it.", 14, 5,
        Promised{15, "The lease review waits"}},
    {226, 1, elena, katrin, "Finance", "The exchange rates of your last report", "Our sums differ by two per cent.", 7,
        1, Promised{2, "Nothing"}},
    {240, 2, yusuf, aisha, "Clinical", "Two slides on safety for the congress", "The session is in four weeks.", 20, 6,
        Promised{18, "Nothing"}},
    {247, 2, nadine, ruth, "Manufacturing", "A forecast for six months, not three", "Glass has a long lead time.", 14,
        10, Promised{21, "The weekly call is half an hour"}},
    {261, 1, grace, chiara, "Regulatory", "Your template of the cover letter", "So that both letters look alike.", 5, 1,
        Promised{2, "Nothing"}},
    {275, 2, sofie, tyler, "Commercial", "Names of three clinics that answer questions", "For the price study.", 14, 4,
        Promised{14, "Nothing"}},
    {289, 5, jonas, peter, "Manufacturing", "A second shift for a week", "To fill the lot before the audit.", 21, 120,
        Declined{DeclineReason::too_soon, "A second shift needs six weeks. We can do it in the week of the 40th lot."}},
    {296, 2, priya, jamie, "Programme management", "Your plan in weeks, not in quarters", "Ours has weeks.", 10, 5,
        Promised{9, "Nothing"}},
    {310, 1, aisha, hugo, "Biostatistics and data science", "A second look at the interim tables",
        "One total does not add up.", 3, 6, Promised{3, "The simulation waits two days"}},
    {324, 2, colin, beatriz, "Legal", "The signed annex on data", "Our copy lacks a page.", 5, 1,
        Promised{3, "Nothing"}},
    {338, 2, katrin, elena, "Finance", "A forecast of costs for the device", "Our budget closes.", 21, 12,
        Promised{22, "The quarterly page comes later"}},
    {352, 2, tyler, sofie, "Commercial", "Your words on the value of the pump", "For the market access file.", 14, 8,
        Promised{12, "Nothing"}},
    {366, 1, peter, jonas, "Manufacturing", "An hour with your filter expert", "A filter clogs at the end of a run.", 7,
        1, Promised{4, "Nothing"}},
    {380, 2, lars, aisha, "Clinical", "Training material for nurses in German", "Four sites ask for it.", 30, 30,
        Declined{DeclineReason::not_ours, "The training company owns it. We have asked them, and named you."}},
    {394, 2, ruth, nadine, "Manufacturing", "Space for eight pallets for two months", "Our store is being rebuilt.", 14,
        3, Promised{10, "Two of our own pallets move out"}},
    {415, 5, chiara, grace, "Regulatory", "The history of questions on the device", "For the renewal.", 21, 10,
        Promised{20, "Nothing"}},
    {436, 1, hugo, aisha, "Clinical", "The code list of side effects", "Two lists are in use.", 7, 2,
        Promised{4, "Nothing"}},
    {457, 2, elena, katrin, "Finance", "Who signs for amounts over the limit", "Two names have left.", 5, 1,
        Promised{3, "Nothing"}},
    {478, 2, sofie, tyler, "Commercial", "A day with your field team", "To hear what clinics ask.", 30, 8,
        Declined{
            DeclineReason::other, "The team is new. Ask again in six months; until then, three of them take a call."}},
    {499, 2, jonas, ruth, "Manufacturing", "Resin of the second source, ten kilograms",
        "To try it out before the next lot.", 42, 4, Promised{55, "Nothing", false}},
    {527, 0, aisha, lars, "Clinical", "A monitor for the site in Linz, two days", "A patient moves there.", 21, 16,
        Unanswered{}},
    {533, 0, katrin, elena, "Finance", "Hours of this quarter by work package", "The half-year closes.", 14, 6,
        Unanswered{}},
    {536, 0, tyler, sofie, "Commercial", "The price list as it stands", "Two versions are in use.", 10, 1,
        Unanswered{}},
};

struct CameAnotherWay {
    int day;
    const char* who;
    const char* what;
    SideDoorReason reason;
    const char* words;
};

// Thirteen: seven for speed, four that did not know the desk, two others.
constexpr CameAnotherWay another_way[] = {
    {131, peter, "A batch record, sent within the hour", SideDoorReason::not_known,
        "Nobody had heard of the desk yet."},
    {145, lars, "A change of a visit", SideDoorReason::not_known, ""},
    {159, tyler, "Two figures for a talk", SideDoorReason::speed, "The talk was in the afternoon."},
    {201, jonas, "A pallet that stood at the wrong gate", SideDoorReason::speed, "The lorry waited."},
    {233, elena, "A correction of an invoice", SideDoorReason::speed, "It was one number."},
    {268, yusuf, "A picture for the congress", SideDoorReason::not_known, "I am new here."},
    {303, aisha, "A phone number of a site", SideDoorReason::speed, ""},
    {345, nadine, "A swap of two lots", SideDoorReason::speed, "Both planners were on one call anyway."},
    {387, sofie, "A look at a draft page", SideDoorReason::other, "We sat side by side at the fair."},
    {422, hugo, "A line of code", SideDoorReason::not_known, ""},
    {464, chiara, "The wording of one answer", SideDoorReason::speed, "The agency had called."},
    {506, ruth, "An hour on the filling line", SideDoorReason::other, "It came up during the visit."},
    {541, katrin, "A missing receipt", SideDoorReason::speed, "A call takes a minute, the form takes five."},
};

// What falls on a weekend is done on the Monday after it; day 0 is a Monday.
constexpr int working_day(int day) { return day % 7 < 5 ? day : day + 7 - day % 7; }

std::string party_of(std::string_view mail) { return mail.ends_with("@norvane.example") ? "Norvane" : "Quillon"; }

void tell(Teller& teller, const Told& told) {
    const auto id = std::make_shared<Id<WorkRequest>>();
    teller.at({told.day, 9, 20}, told.asker, [id, &teller, told](access::Command& command) {
        const auto alliance = the_alliance(command.reader(), "meridian").id;
        const auto parties = parties_of(command.reader(), alliance);
        const auto to = std::ranges::find(parties, party_of(told.answerer), &PartyRow::short_name);
        *id = ask_for(command, alliance,
            {to->id, told.function,
                {told.need, told.why, teller.day(working_day(told.day + told.needed_in)), told.hours}});
    });
    const Moment answer{told.day + told.answered, 14, 5};
    if (const auto* declined = std::get_if<Declined>(&told.became))
        teller.at(answer, told.answerer, [id, declined = *declined](access::Command& command) {
            decline_request(command, *id, {declined.reason, declined.words});
        });
    const auto* promised = std::get_if<Promised>(&told.became);
    if (!promised) return;
    teller.at(answer, told.answerer, [id, &teller, told, promised = *promised](access::Command& command) {
        promise_request(
            command, *id, {teller.day(working_day(told.day + promised.in_days)), told.hours, promised.displaces});
    });
    if (promised->done)
        teller.at({working_day(told.day + promised->in_days), 16, 40}, told.asker,
            [id](access::Command& command) { confirm_request_done(command, *id); });
}

}  // namespace

void tell_of_requests(Teller& teller) {
    for (const auto& told : all) tell(teller, told);
    for (const auto& one : another_way)
        teller.at({working_day(one.day), 17, 30}, one.who, [one, &teller](access::Command& command) {
            note_side_door(command, the_alliance(command.reader(), "meridian").id,
                {one.what, teller.day(working_day(one.day)), one.reason, one.words});
        });
}

}  // namespace entente::demo
