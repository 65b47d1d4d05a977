#include "capabilities/questions/open_question.h"

#include <algorithm>
#include <set>

namespace entente {

bool takes_part_in_questions(const std::vector<SeatRow>& seats) {
    return std::ranges::any_of(seats, [](const SeatRow& seat) { return seat.role != Role::observer; });
}

int people_of(const std::vector<SeatRow>& seats, const Id<Party>& party) {
    std::set<Id<Person>> people;
    for (const auto& seat : seats)
        if (seat.party == party && seat.person && seat.role != Role::observer) people.insert(*seat.person);
    return static_cast<int>(people.size());
}

Obstacle obstacle_to_asking(
    const std::vector<SeatRow>& seats, const std::optional<Id<Party>>& mine, const Id<Party>& asked, bool with_name) {
    if (!mine) return asks_without_a_seat;
    if (asked == *mine) return question_to_own_company;
    if (!with_name && people_of(seats, *mine) < fewest_to_ask_quietly) return too_few_to_ask_quietly;
    return {};
}

Obstacle obstacle_to_answering(const OpenQuestionCase& question, const std::optional<Id<Party>>& mine) {
    if (!mine) return asks_without_a_seat;
    if (question.answered_at) return question_has_its_answer;
    if (*mine == question.to.party) return {};
    if (*mine == question.from.party && question.to.on_paper) return {};
    return answered_by_the_other_company;
}

Filling names_in(const OpenQuestionCase& question) { return {{"to", question.to.name}}; }

Instant told_after(Instant now) {
    constexpr auto hour = hours(1).micros;
    return {(now.micros + minutes(30).micros + hour - 1) / hour * hour};
}

}  // namespace entente
