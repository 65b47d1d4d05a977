#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/coaching/coaching_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "capabilities/issues/method_actions.h"
#include "demo/alliances.h"
#include "demo/disagreement.h"
#include "demo/meridian.h"

namespace entente::demo {

namespace {

constexpr const char *tomas = "tomas@norvane.example", *leila = "leila@quillon.example";

Disagreement one_calendar() {
    return {.question = "Which calendar do joint due dates follow in weeks in which one side is closed?",
        .theme = "TH06",
        .hangs_on = Work::commitment,
        .about = "Working rules, due dates of commitments",
        .first = {.author = tomas, .seat = "Alliance manager"},
        .second = {.author = leila, .seat = "Alliance manager"}};
}

Id<Party> mine(access::Command& command, const Id<Issue>& id) {
    return side_of(the_issue(command.reader(), id).issue, command.viewer().person)->party;
}

void write_own_interests(Course& course, Moment moment, const char* who, const Interests& interests) {
    course.works(moment, who, [interests](access::Command& command, const Id<Issue>& id) {
        command.saw(the_issue(command.reader(), id).version);
        write_interests(command, id, mine(command, id), interests);
    });
}

void state(Course& course, Moment moment, const char* who, const std::string& text) {
    course.works(moment, who,
        [text](access::Command& command, const Id<Issue>& id) { write_claim(command, id, {.text = text}); });
}

void judge_last(Course& course, Moment moment, const char* who, bool agrees, const std::string& remark = {}) {
    course.works(moment, who, [agrees, remark](access::Command& command, const Id<Issue>& id) {
        const auto claims = the_issue(command.reader(), id).issue.claims;
        judge_claim(command, id, claims.back().id, {.agrees = agrees, .remark = remark});
    });
}

void name_own(Course& course, Moment moment, const char* who, ContributionKind kind, const std::string& text) {
    course.works(moment, who, [kind, text](access::Command& command, const Id<Issue>& id) {
        name_contribution(command, id, {.of = mine(command, id), .kind = kind, .text = text});
    });
}

void add(Course& course, Moment moment, const char* who, const NewIssueOption& option) {
    course.works(
        moment, who, [option](access::Command& command, const Id<Issue>& id) { add_option(command, id, option); });
}

/// Tomás asks his sponsor what to ask, not what to do.
void tell_of_coaching(Course& course) {
    constexpr const char* annika = "annika@norvane.example";
    const auto latest = [](access::Command& command) {
        return coachings_of(command.reader(), the_alliance(command.reader(), "meridian").id).front().id;
    };
    course.works({542, 10}, tomas, [](access::Command& command, const Id<Issue>& id) {
        ask_above(command, id,
            {.seat = seat_titled(command.reader(), "meridian", "Norvane", "Executive sponsor").id,
                .stuck =
                    "Each time a date slides we count whose holiday it was. Leila and I get on, and it still comes "
                    "back every second month."});
    });
    course.works({543, 8, 20}, annika, [latest](access::Command& command, const Id<Issue>&) {
        give_questions(command, latest(command),
            {.symptoms = {"CP04"},
                .prompts = {"What would a date be worth to her that never moves?",
                    "When did one of ours slide last, and "
                    "what did it cost her?"},
                .words = "I will not pick a calendar. Tell me on Wednesday what you heard."});
    });
    course.works({545, 16}, tomas, [latest](access::Command& command, const Id<Issue>&) {
        write_plan(command, latest(command),
            "Ask Leila on Monday which of our dates hurt most when they moved, before either of "
            "us names a rule.");
    });
}

/// Worked on by the method since last week: what each needs, what both know, the own part of one side, two options.
void tell_of_one_calendar(Teller& teller) {
    Course course(teller, one_calendar());
    course.asked({541, 9}, false).accepted({541, 15}, true);
    write_own_interests(course, {546, 9, 30}, tomas,
        {.need = "I want a date that stands once it is given. When a date may slide because somebody is away, our "
                 "functions stop believing in dates at all.",
            .position = "Every due date is the day that is written down.",
            .must_have = "One rule that a new colleague understands in a minute",
            .can_flex = "Whose calendar it is"});
    write_own_interests(course, {546, 15}, leila,
        {.need = "We are two hundred people. When we close, there is nobody who could receive anything, and a file "
                 "that lies for a week should not count as our delay.",
            .position = "Due dates follow our calendar when we receive.",
            .must_have = "Nothing falls due in a week in which we are closed",
            .can_flex = "Whether it moves forward or back"});
    state(course, {546, 15, 20}, leila,
        "In the last twelve months seven due dates of joint commitments fell into a week in which the receiver was "
        "closed.");
    judge_last(course, {547, 9}, tomas, true);
    state(course, {547, 9, 5}, tomas, "Four of the seven were called late by one side and on time by the other.");
    judge_last(course, {547, 14}, leila, false, "Three. The one of March was moved by agreement the week before.");
    name_own(course, {547, 9, 20}, tomas, ContributionKind::assumption,
        "I copied the board's calendar into our plan without saying whose holidays are in it.");
    tell_of_coaching(course);
    add(course, {547, 14, 10}, leila,
        {.title = "The receiver's working days count",
            .description = "A due date is a working day of whoever receives. If it falls on a closed day, the next "
                           "working day counts.",
            .pattern = "OP08"});
    add(course, {547, 14, 30}, tomas,
        {.title = "Both calendars are seen when a date is chosen",
            .description = "Whoever asks for a date sees the closed days of both sides and chooses one on which both "
                           "work. Then it stands."});
}

Disagreement resin_plan() {
    return {.question = "What of the resin recovery plan can be shared now, while two of its dates are still open?",
        .theme = "TH04",
        .hangs_on = Work::commitment,
        .about = "Norvane's commitment to share the resin recovery plan, due since day 535",
        .first = {.author = tomas, .seat = "Alliance manager"},
        .second = {.author = leila, .seat = "Alliance manager"}};
}

}  // namespace

void tell_of_this_week(Teller& teller) {
    tell_of_one_calendar(teller);
    Course(teller, resin_plan()).asked({547, 18, 40}, true);
}

}  // namespace entente::demo
