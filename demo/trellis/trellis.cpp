#include "demo/trellis.h"

#include "demo/trellis/trellis_course.h"

#include <array>

namespace entente::demo {

namespace {

std::string manager_of(const std::string& company) {
    if (company == "Norvane") return "tomas@norvane.example";
    return company == "Arden" ? "jordan@arden.example" : "franz@brackwell.example";
}

/// Who receives for a company above its alliance manager.
std::string above_at(const std::string& company) {
    if (company == "Norvane") return "hugo@norvane.example";
    return company == "Arden" ? "sana@arden.example" : "lena@brackwell.example";
}

// Nobody signs on a weekend.
int on_or_after(int day) { return day % 7 > 4 ? on_or_after(day + 1) : day; }
int on_or_before(int day) { return day % 7 > 4 ? on_or_before(day - 1) : day; }

Disagreement disagreement(const TrellisCase& told) {
    Disagreement one{.between = {"trellis", told.first.company, told.second.company, manager_of(told.first.company),
                         manager_of(told.second.company)},
        .code = told.code,
        .root = told.root,
        .route = Route::joint,
        .question = told.question,
        .theme = told.theme,
        .hangs_on = Work::plan,
        .about = told.about,
        .background = told.background,
        .first = {told.first.author, told.first.seat, told.first.interests, told.first.contribution},
        .second = {told.second.author, told.second.seat, told.second.interests, told.second.contribution},
        .attempts = told.attempts,
        .criteria = told.criteria,
        .cost_of_waiting = told.cost_of_waiting};
    for (const auto& choice : told.choices)
        one.choices.push_back({choice.title, choice.description, choice.first_pros, choice.first_cons,
            choice.second_pros, choice.second_cons});
    if (!told.ask.empty()) one.ask = Ask{AskKind::rule, told.ask};
    return one;
}

void go_up(Course& course, const TrellisCase& told) {
    const auto &first = told.first.company, &second = told.second.company;
    const int signs = on_or_after(told.raised + 2);
    course.sent({.first_seat = "Alliance manager",
        .second_seat = "Alliance manager",
        .needed_by = told.raised + 21,
        .slots = {{signs + 4, 13}, {signs + 5, 14}},
        .addressed = {signs, 13},
        .first_signs = {signs, 15},
        .second_signs = {signs, 16}});
    int taken_up = on_or_after(signs + 1);
    course.held_by({manager_of(first), manager_of(second), {taken_up, 13}, {taken_up, 15}});
    for (int level = 2; level <= told.level; ++level) {
        const int day = on_or_after(taken_up + 2);
        const bool managers = level == 2;
        course.moved_up({.first = managers ? manager_of(first) : above_at(first),
            .second = managers ? manager_of(second) : above_at(second),
            .forum = managers ? "Product and road map" : "",
            .first_writes = {day, 13},
            .second_writes = {day, 15},
            .first_tried = told.tried,
            .first_stuck = told.stuck,
            .second_tried = told.tried,
            .second_stuck = told.stuck});
        taken_up = on_or_after(day + 3);
        course.held_by({above_at(first), above_at(second), {taken_up, 13}, {taken_up, 15}});
    }
}

void settle(Course& course, const TrellisCase& told) {
    if (!told.closed) return;
    const auto &first = told.first.company, &second = told.second.company;
    Settling settling{.text = told.reason.decision, .reason = told.reason};
    if (told.level == 0) {
        settling.drafter = told.first.author;
        settling.accepter = told.second.author;
        settling.drafted = {*told.closed - 1, 14};
        settling.accepted = {*told.closed, 9};
        course.solved_in_drafting(settling);
        return;
    }
    const bool managers = told.level == 1;
    settling.proposer = settling.drafter = managers ? manager_of(first) : above_at(first);
    settling.signer = settling.accepter = managers ? manager_of(second) : above_at(second);
    settling.choice = 0;
    settling.proposed = {on_or_before(*told.closed - 3), 13};
    settling.signed_at = {on_or_before(*told.closed - 3), 15};
    settling.drafted = {*told.closed - 2, 13};
    settling.accepted = {*told.closed - 1, 13};
    settling.first_reads = {*told.closed, 9};
    settling.second_reads = {*told.closed, 10};
    course.settled(settling);
}

void tell_of(Teller& teller, const TrellisCase& told) {
    Course course(teller, disagreement(told));
    course.written({.opened = {told.raised, 8},
        .accepted = {told.raised, 8, 40},
        .drafted = {told.raised, 9},
        .second_writes = {told.raised, 14},
        .together = {told.raised + 1, 13}});
    if (told.level > 0) go_up(course, told);
    settle(course, told);
}

}  // namespace

void tell_of_trellis(Teller& teller) {
    for (const auto& told : trellis_cases()) tell_of(teller, told);
}

}  // namespace entente::demo
