#include "demo/trellis/trellis_course.h"

namespace entente::demo {

namespace {

constexpr const char *will = "will@arden.example", *sana = "sana@arden.example", *murat = "murat@brackwell.example",
                     *lena = "lena@brackwell.example", *hugo = "hugo@norvane.example";

TrellisCase first_talk() {
    return {.code = "T1",
        .raised = 215,
        .closed = 233,
        .level = 1,
        .theme = "TH10",
        .root = "RC03",
        .question = "Who opens the first talk with a hospital group that both of us know?",
        .about = "Sales plan of release 1, the first five hospital groups",
        .background =
            "A hospital group had a call from each of us in the same week, with two different stories of what "
            "the platform is. Its head of data asked whom he should talk to.",
        .first = {"Arden", "Sales", will,
            "We want the talk to begin with the data layer, because that is what they buy first.",
            "I called without looking into the shared list. I had the number, and the quarter was short."},
        .second = {"Brackwell", "Support and accounts", murat,
            "We have run their wards' software for nine years, and do not want to meet our own customer as a stranger.",
            "I had promised to put our customers into the list, and had put in a third of them."},
        .attempts = {"Divided the five groups by hand. Two of them were wanted by both of us, for good reasons.",
            "Agreed to tell each other beforehand. It was forgotten within a week, by both of us."},
        .choices = {{"Whoever has a running contract with them opens", "The other comes along to the second talk.",
                        "A rule that needs no meeting.", "New groups are left open.", "Our customers stay ours.",
                        "They hear of the data layer late."},
            {"Both open together", "Two people in every first talk.", "One story.", "Twice the travel.",
                "Nobody is surprised.", "It makes a small step look large."}},
        .criteria = "The customer hears one story. Nobody learns of a talk afterwards.",
        .cost_of_waiting = "Every week two more groups hear two stories. The first has put its decision off.",
        .ask = "A rule for first talks.",
        .reason = {.decision =
                       "Whoever has a running contract with a group opens the first talk, and says so to the other "
                       "the day before.",
            .how_decided = "By both alliance managers, with the list on the table.",
            .assumptions = "The shared list is complete by day 240.",
            .criteria = "One story; no surprise afterwards.",
            .trade_offs = "A late word about the data layer against a customer who trusts whom he knows.",
            .given_up = "Arden gives up opening with two of its five. Brackwell gives up a talk alone.",
            .would_change_if = "A group has a contract with neither.",
            .told = {"Sales of Arden", "Accounts of Brackwell"}}};
}

TrellisCase version_freeze() {
    return {.code = "T2",
        .raised = 246,
        .closed = 250,
        .theme = "TH08",
        .root = "RC12",
        .question = "On which day is the version of the interface frozen for release 1?",
        .about = "Interface between data layer and application",
        .background =
            "Brackwell tests against a version that Arden still changes. Each change costs two days of tests.",
        .first = {"Arden", "Product", sana, "We want to mend two faults that we know of before anybody builds on them.",
            "I had called the version stable when two of its calls were not."},
        .second = {"Brackwell", "Technology", lena, "We want one version for six weeks, faults and all.",
            "I began the tests before the freeze, to save a week."},
        .attempts = {"Compared both plans, and found that the two faults touch one call."},
        .choices = {{"Freeze now, without that one call", "The call follows as a version of its own.",
                        "The rest is quiet.", "Two versions for a month.", "Tests can go on.", "One screen waits."},
            {"Freeze in a month", "Tests wait until then.", "Both faults are mended.", "Release 1 slips.",
                "One version.", "The testers wait."}},
        .criteria = "No test is done twice.",
        .reason = {.decision = "The interface is frozen on day 252 without the search call, which follows on day 270.",
            .how_decided = "The two of us, over the list of calls.",
            .assumptions = "Both faults are in the search call.",
            .criteria = "No test twice.",
            .trade_offs = "A screen that waits three weeks against tests that hold.",
            .given_up = "Arden gives up a last change. Brackwell gives up one screen for three weeks.",
            .would_change_if = "A third fault is found.",
            .told = {"Both teams"}}};
}

TrellisCase night_support() {
    return {.code = "T3",
        .raised = 271,
        .closed = 290,
        .level = 1,
        .theme = "TH08",
        .root = "RC04",
        .question = "Who takes over from whom when a fault comes at night?",
        .about = "Support plan of release 1",
        .background = "Three faults came at night. Twice each support line waited for the other until the morning.",
        .first = {"Arden", "Product", sana,
            "We want to be called only for the data layer: we are five people in one time zone.",
            "I had written “around the clock” into the plan with nobody to do it."},
        .second = {"Brackwell", "Support and accounts", murat,
            "We want to tell a ward at two in the morning who works on it.",
            "I passed faults on without looking whether they are ours."},
        .attempts = {"A common telephone number. It rang at both, and both thought that the other had it.",
            "A table of faults, and whose they are. The third fault was in no row."},
        .choices = {{"Brackwell's night line answers, Arden has one engineer on call",
                        "A fault is looked at before it is passed on.", "One person a night instead of a shift.",
                        "Two more engineers have to learn the calls.", "The ward has a name.",
                        "We carry the first hour."},
            {"A service firm for the nights", "It answers for both of us.", "Nobody is woken.", "It learns for months.",
                "Nobody is woken.", "The ward talks to a stranger."}},
        .criteria = "A ward has a name within ten minutes. Nobody is on call twice a week.",
        .cost_of_waiting = "One more night like that, and a ward goes back to paper.",
        .ask = "A rule for the nights.",
        .reason = {.decision =
                       "Brackwell's night line answers and looks first. Arden has one engineer on call, and hires two.",
            .how_decided = "By both alliance managers, with the log of three nights.",
            .assumptions = "Two engineers are hired by day 330.",
            .criteria = "A name within ten minutes; nobody on call twice a week.",
            .trade_offs = "Two posts against nights without an answer.",
            .given_up = "Arden gives up being called last. Brackwell gives up passing on unread.",
            .would_change_if = "There are more than six faults a month at night.",
            .told = {"Support of Brackwell", "Engineering of Arden"}}};
}

TrellisCase discount() {
    return {.code = "T4",
        .raised = 299,
        .closed = 331,
        .level = 2,
        .theme = "TH11",
        .root = "RC03",
        .question = "Who may give a discount on what we sell together?",
        .about = "Price list of release 1",
        .background =
            "Arden gave a group eighteen per cent to close in the quarter. Brackwell read of it in the order.",
        .first = {"Arden", "Sales", will, "We want to close while the buyer's budget is open; that window is days.",
            "I took the discount from the whole price, and the half of it is not mine."},
        .second = {"Brackwell", "Support and accounts", murat,
            "We want our other customers not to hear of it first: each has a clause on the best price.",
            "I had never said that such clauses exist."},
        .attempts = {"A telephone call before each discount. In two of four cases nobody was there to take it.",
            "A common price list. It was out of date before both had read it."},
        .choices = {{"Up to ten per cent by whoever leads, above that both", "Within one working day.",
                        "Most cases are free.", "A day is lost for the large ones.", "The clauses are looked at.",
                        "Ten per cent is a lot to us."},
            {"Each discounts its own half", "The order shows both.", "Nobody asks.", "It looks odd to the buyer.",
                "Our half is ours.", "The buyer plays us off."}},
        .criteria = "The buyer gets one offer. No clause is broken unseen.",
        .cost_of_waiting = "Two groups have asked us for the same eighteen per cent.",
        .ask = "A rule for discounts.",
        .tried = "A limit of fifteen, and one of five per cent. Each was too much for one of us.",
        .stuck = "Neither may bind the other's price list.",
        .reason = {.decision =
                       "Whoever leads the customer may give up to eight per cent. Above that both say yes within one "
                       "working day.",
            .how_decided =
                "By product and technology in the road map committee, after the alliance managers were stuck.",
            .assumptions = "It is clear who leads a customer.",
            .criteria = "One offer; no clause broken unseen.",
            .trade_offs = "A day for the large ones against a clause that costs every customer's price.",
            .given_up = "Arden gives up closing alone above eight per cent. Brackwell gives up being asked below it.",
            .would_change_if = "More than one discount in four is above eight per cent.",
            .told = {"Sales of Arden", "Accounts of Brackwell", "Finance of both"}}};
}

TrellisCase name_in_slides() {
    return {.code = "T5",
        .raised = 333,
        .closed = 341,
        .level = 1,
        .theme = "TH09",
        .root = "RC06",
        .question = "May the first customer's name stand in sales slides?",
        .about = "Clause on publicity",
        .background = "Norvane's name stood in slides that a competitor of Norvane was shown.",
        .first = {"Norvane", "Programme lead", hugo, "We want to decide each time before our name is shown.",
            "I had said “of course you can mention us” on a podium."},
        .second = {"Arden", "Sales", will, "We want to say that somebody uses it. Without a name nobody believes us.",
            "I read the clause as a yes unless somebody says no."},
        .attempts = {"Read the clause together. It says “with consent”, and not how, nor for how long.",
            "Asked for a yes by mail. It went to somebody who had left."},
        .choices = {{"A list of approved slides", "Whatever is on it may be shown.", "Seen once, not each time.",
                        "Somebody has to keep it.", "A quick yes.", "Less to show."},
            {"A written yes each time", "Within three days.", "Nothing slips.", "Many mails.", "It is clear.",
                "Too slow."}},
        .criteria = "Nobody at Norvane is surprised. Sales can show something today.",
        .cost_of_waiting = "Sales shows no slides at all for now; four talks wait.",
        .ask = "How the clause is read.",
        .reason = {.decision =
                       "“Consent” is a list of slides that Norvane has approved, and what is on it may be shown for a "
                       "year.",
            .how_decided = "By both alliance managers, after counsel of both had read the clause.",
            .assumptions = "The list is kept by Norvane.",
            .criteria = "No surprise; something to show today.",
            .trade_offs = "The work of a list against a question each time.",
            .given_up = "Norvane gives up deciding each time. Arden gives up slides of its own.",
            .would_change_if = "A slide on it gives offence.",
            .told = {"Sales of Arden", "Communication of Norvane"}}};
}

TrellisCase registered_twice() {
    return {.code = "T6",
        .raised = 364,
        .closed = 402,
        .level = 2,
        .theme = "TH10",
        .root = "RC03",
        .question = "Whose customer is it when both of us have registered the same deal?",
        .about = "Register of deals",
        .background =
            "Both registered the same hospital group within a day. Both named their first talk as the earlier one.",
        .first = {"Arden", "Sales", will, "We want the one who did the work to be paid for it.",
            "I registered it after a talk at a fair, to be first."},
        .second = {"Brackwell", "Support and accounts", murat, "We want to lead where we have the wards already.",
            "I registered a whole region, in case."},
        .attempts = {"Looked up who called first. It depends on what a call is.",
            "Asked the customer whom it would rather talk to. It said that this is our affair."},
        .choices = {{"Both are paid, one leads", "The commission is shared for this one.", "No quarrel about money.",
                        "Only for once.", "We may lead.", "It costs twice."},
            {"By the earlier written offer", "Whoever sent one leads.", "It can be checked.",
                "Offers will be sent too early.", "It can be checked.", "We write slowly."}},
        .criteria = "The customer has one person. The rule can be checked by a third.",
        .cost_of_waiting = "The group has had no call from either of us for two weeks.",
        .ask = "Who leads, and by what rule.",
        .tried = "Shared the commission for once. The next case came a week later.",
        .stuck = "Each of us is measured by customers that it leads.",
        .reason = {
            .decision = "For this group Brackwell leads and both are paid. Registering a region without a talk ends.",
            .how_decided = "By product and technology in the road map committee.",
            .assumptions = "A rule for all follows from the steering committee.",
            .criteria = "One person for the customer; a third can check it.",
            .trade_offs = "Twice the commission once against a quarrel in front of the customer.",
            .given_up = "Arden gives up leading this one. Brackwell gives up its region.",
            .would_change_if = "The steering committee says who leads in general.",
            .told = {"Sales of Arden", "Accounts of Brackwell"}}};
}

TrellisCase data_model() {
    return {.code = "T7",
        .raised = 405,
        .closed = 409,
        .theme = "TH08",
        .root = "RC12",
        .question = "Can the model of a visit change after the first ward has gone live?",
        .about = "Data model, visits",
        .background = "Norvane needs the reason of a visit in the model. Brackwell's screens are built without it.",
        .first = {"Norvane", "Programme lead", hugo,
            "We want to see why somebody came; without it half of our questions fail.",
            "I had left the field out when I wrote what we need."},
        .second = {"Brackwell", "Technology", lena, "We want no change under a ward that works.",
            "I had said that every change is a release, which is not so."},
        .attempts = {"Looked for the reason in another field. It is there for one ward in three."},
        .choices = {{"As a field that may be empty", "Screens show it from the next release on.",
                        "We have it where it is known.", "Older visits lack it.", "Nothing breaks.",
                        "Two versions of one screen."},
            {"A model of its own for new wards", "Old wards keep theirs.", "Everything is there.", "Two models to ask.",
                "Nothing changes for the old.", "Two of everything, for ever."}},
        .criteria = "Nothing breaks on a live ward.",
        .reason = {.decision = "The reason of a visit becomes a field that may be empty, from the next release on.",
            .how_decided = "The two of us, with the model before us.",
            .assumptions = "Wards fill it in within a quarter.",
            .criteria = "Nothing breaks on a live ward.",
            .trade_offs = "Gaps in older visits against a ward that goes on working.",
            .given_up = "Norvane gives up the past. Brackwell gives up one plan for a screen.",
            .would_change_if = "Fewer than half of the wards fill it in.",
            .told = {"Both teams"}}};
}

TrellisCase reference_customer() {
    return {.code = "T8",
        .raised = 447,
        .closed = 486,
        .level = 3,
        .theme = "TH10",
        .root = "RC03",
        .question = "Who runs the reference customer whom all others will visit?",
        .about = "Reference customer, visits from day 480 on",
        .background =
            "The first group went live well, and nine others want to see it. Both of us have invited guests there.",
        .first = {"Arden", "Sales", will, "We want guests to see the data layer at work, and not only screens.",
            "I invited three groups without asking the wards."},
        .second = {"Brackwell", "Support and accounts", murat,
            "We want the wards to go on liking us: they are shown every week now.",
            "I told the wards to refuse visits that are not ours."},
        .attempts = {"A common calendar for visits. Each of us kept one more of its own.",
            "Took turns, week by week. The wards did not know on Mondays who comes."},
        .choices = {{"Whoever has the first qualified contact leads, the other is named second seat",
                        "For every customer, this one too.", "It holds for all that comes.", "We lead fewer than now.",
                        "The wards have one person.", "We have to say what qualified means."},
            {"The customer chooses", "It says whom it wants to talk to.", "Nobody can quarrel with it.",
                "It will choose whom it knows.", "We are known.", "It is a burden to them."}},
        .criteria = "A customer has one person. The other is not out. It can be checked by a third.",
        .cost_of_waiting = "Nine groups wait for a visit, and each is a quarter's sales.",
        .ask = "A rule for who leads a customer.",
        .tried = "The rule for discounts, for first talks, for deals. Each left open who leads.",
        .stuck = "Whoever leads is paid; so nobody of us can give it away.",
        .reason = {
            .decision = "The first qualified contact leads; the other is named second seat, and is in every meeting.",
            .how_decided = "By the steering committee, on one question instead of the fourth case.",
            .assumptions = "Qualified means a talk with somebody who may buy, written down within two days.",
            .criteria = "One person; the other is not out; a third can check it.",
            .trade_offs = "Some customers who would rather have the other against a rule that holds for all.",
            .given_up = "Arden gives up leading by the data layer. Brackwell gives up leading by old acquaintance.",
            .would_change_if = "More than one customer in five asks for the other.",
            .told = {"Sales of Arden", "Accounts of Brackwell", "Norvane's programme team"},
            .applies_to_future = true}};
}

TrellisCase access_after_news() {
    return {.code = "T9",
        .raised = 536,
        .level = 1,
        .theme = "TH12",
        .root = "RC11",
        .question = "Which of our interfaces may Arden's people open until the news about it is settled?",
        .about = "Access to unreleased interfaces",
        .background = "The press says that Arden may be bought by a rival of Brackwell. Arden says neither yes nor no.",
        .first = {"Arden", "Product", sana, "We want to go on working: release 2 is built on these interfaces.",
            "I could not say anything, and said nothing; I could have said that I cannot."},
        .second = {"Brackwell", "Technology", lena, "We want no rival to see what is not released.",
            "I closed two folders on a Friday night without a word."},
        .attempts =
            {"A list of who needs what for release 2. It has eleven names, and both of us could live with seven.",
                "A call between the two of us. Sana may not say anything, and Lena may not guess."},
        .choices = {{"Seven named people, until the news is settled", "With a log that both read.",
                        "Release 2 goes on.", "Four people wait.", "We know who reads.", "Seven are seven."},
            {"Nothing until it is settled", "Release 2 stops.", "It is clear.", "We lose weeks.", "Nothing leaks.",
                "Release 2 is ours as well."}},
        .criteria = "Release 2 does not stop. What is not released is read by names alone.",
        .cost_of_waiting = "Release 2 loses a day for each day on which nobody may open them.",
        .ask = "A rule for access until the news is settled."};
}

}  // namespace

std::vector<TrellisCase> trellis_cases() {
    return {first_talk(), version_freeze(), night_support(), discount(), name_in_slides(), registered_twice(),
        data_model(), reference_customer(), access_after_news()};
}

}  // namespace entente::demo
