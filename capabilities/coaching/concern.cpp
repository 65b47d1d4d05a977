#include "capabilities/coaching/concern.h"

#include <algorithm>

namespace entente {

std::vector<ConcernReader> readers_among(const std::vector<SeatRow>& own, const std::vector<Id<Person>>& told) {
    std::vector<ConcernReader> readers;
    for (const auto& person : told) {
        const auto seat = std::ranges::find(own, std::optional(person), &SeatRow::person);
        const bool is_named = std::ranges::find(readers, person, &ConcernReader::person) != readers.end();
        if (seat != own.end() && !is_named) readers.push_back({person, seat->name.value_or("")});
    }
    return readers;
}

Obstacle obstacle_to_telling(
    const std::vector<SeatRow>& own, const Id<Person>& by, const std::vector<Id<Person>>& told) {
    const bool all_sit = std::ranges::all_of(told, [&](const Id<Person>& person) {
        return std::ranges::find(own, std::optional(person), &SeatRow::person) != own.end();
    });
    if (told.empty() || !all_sit || std::ranges::find(told, by) != told.end()) return concern_is_for_colleagues;
    return std::nullopt;
}

}  // namespace entente
