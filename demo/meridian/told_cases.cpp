#include "capabilities/coaching/solo_starts_actions.h"
#include "demo/meridian.h"
#include "demo/meridian/case_file.h"

namespace entente::demo {

static void tell_of(Teller& teller, const ToldCase& told);

void tell_of_cases(Teller& teller) {
    for (const auto& file : case_files()) tell_of(teller, read_case(file));
    // Once a month, as the server itself would.
    for (int day = 30; day < 548; day += 30) teller.by_the_clock({day, 3}, count_solo_starts);
}

static void tell_of(Teller& teller, const ToldCase& told) {
    Course course(teller, told.disagreement);
    course.written(told.written);
    if (told.sent) course.sent(*told.sent);
    for (const auto& held : told.levels) {
        course.held_by(held.level);
        if (held.moved_up) course.moved_up(*held.moved_up);
    }
    if (!told.settled) return;
    if (told.sent) course.settled(*told.settled);
    else course.solved_in_drafting(*told.settled);
}

}  // namespace entente::demo
