#include "capabilities/rooms/room.h"

#include <algorithm>

namespace entente {

const SeatRow* seat_of(const std::vector<SeatRow>& seats, const Id<Person>& person) {
    const auto found = std::ranges::find_if(seats, [&](const SeatRow& seat) { return seat.person == person; });
    return found == seats.end() ? nullptr : &*found;
}

Obstacle obstacle_to_making(
    const std::vector<SeatRow>& seats, const Id<Person>& maker, const std::vector<Id<Person>>& people) {
    if (!seat_of(seats, maker)) return holds_no_seat;
    if (!std::ranges::all_of(people, [&](const Id<Person>& person) { return seat_of(seats, person) != nullptr; }))
        return holds_no_seat;
    const bool others = std::ranges::any_of(people, [&](const Id<Person>& person) { return person != maker; });
    if (!others) return needs_somebody;
    return std::nullopt;
}

Obstacle obstacle_to_dismissing(const Id<Organisation>& by, const Id<Organisation>& who) {
    if (by != who) return of_another_company;
    return std::nullopt;
}

}  // namespace entente
