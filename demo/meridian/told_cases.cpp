#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/coaching/solo_starts_actions.h"
#include "capabilities/precedents/precedent_actions.h"
#include "demo/meridian.h"
#include "demo/meridian/case_file.h"

#include <algorithm>
#include <map>

namespace entente::demo {

namespace {

using Questions = std::map<std::string, std::string>;  ///< by the code of their case

Id<Escalation> precedent_on(const access::Reader& reader, const std::string& question) {
    const auto all = precedents_of(reader, the_alliance(reader, "meridian").id);
    const auto found = std::ranges::find(all, question, &PrecedentCase::question);
    if (found == all.end()) throw std::logic_error("no precedent was set by then on: " + question);
    return found->id;
}

void look_up(Course& course, const ToldCase& told, const Questions& questions) {
    int minute = 5;
    for (const auto& one : told.looked_up) {
        const auto& side = one.by_norvane ? told.disagreement.first : told.disagreement.second;
        course.works(later(told.written.accepted, minute++), side.author,
            [verdict = one.verdict, question = questions.at(one.code)](
                access::Command& command, const Id<Issue>& issue) {
                consult_precedent(command, issue, precedent_on(command.reader(), question), verdict);
            });
    }
}

void tell_of(Teller& teller, const ToldCase& told, const Questions& questions) {
    Course course(teller, told.disagreement);
    course.written(told.written);
    look_up(course, told, questions);
    if (told.sent) course.sent(*told.sent);
    for (const auto& held : told.levels) {
        course.held_by(held.level);
        if (held.moved_up) course.moved_up(*held.moved_up);
    }
    if (!told.settled) return;
    if (told.sent) course.settled(*told.settled);
    else course.solved_in_drafting(*told.settled);
}

}  // namespace

void tell_of_cases(Teller& teller) {
    std::vector<ToldCase> cases;
    Questions questions;
    for (const auto& file : case_files()) {
        cases.push_back(read_case(file));
        questions[cases.back().disagreement.code] = cases.back().disagreement.question;
    }
    for (const auto& told : cases) tell_of(teller, told, questions);
    // Once a month, as the server itself would.
    for (int day = 30; day < 548; day += 30) teller.by_the_clock({day, 3}, count_solo_starts);
}

}  // namespace entente::demo
