#include "capabilities/alliances/forum.h"

#include <algorithm>

namespace entente {

static bool holds(const std::vector<Id<Seat>>& seats, const Id<Seat>& seat) {
    return std::ranges::find(seats, seat) != seats.end();
}

static void add_once(std::vector<Id<Seat>>& seats, const Id<Seat>& seat) {
    if (!holds(seats, seat)) seats.push_back(seat);
}

ForumSeating completed(ForumLevel level, ForumSeating seating) {
    ForumSeating whole;
    for (const auto& seat : seating.seats) add_once(whole.seats, seat);
    for (const auto& seat : seating.co_chairs) add_once(whole.seats, seat);
    for (const auto& seat : level == ForumLevel::final_pair ? whole.seats : seating.co_chairs)
        add_once(whole.co_chairs, seat);
    return whole;
}

static std::vector<const SeatRow*> of_party(
    const std::vector<Id<Seat>>& ids, const std::vector<SeatRow>& seats, const Id<Party>& party) {
    std::vector<const SeatRow*> found;
    for (const auto& seat : seats)
        if (seat.party == party && holds(ids, seat.id)) found.push_back(&seat);
    return found;
}

ForumObstacle obstacle_to_seating(ForumLevel level, const ForumSeating& seating, const std::vector<SeatRow>& seats,
    const std::vector<PartyRow>& parties) {
    for (const auto& party : parties) {
        const auto here = of_party(seating.seats, seats, party.id);
        if (here.empty()) continue;
        if (of_party(seating.co_chairs, seats, party.id).empty()) return {co_chair_is_missing, party.short_name};
        if (level != ForumLevel::final_pair) continue;
        if (here.size() > 1) return {final_pair_is_one_a_side, party.short_name};
        const auto& last = *here.front();
        if (last.role == Role::alliance_manager || (last.person && manages_alliance(seats, *last.person)))
            return {manager_in_final_pair, party.short_name};
    }
    return {};
}

ForumObstacle obstacle_to_moving(const ForumSeating& was, const ForumSeating& becomes,
    const std::vector<SeatRow>& seats, const std::vector<PartyRow>& parties, const Id<Person>& by) {
    if (!manages_alliance(seats, by)) return {not_an_alliance_manager, {}};
    for (const auto& seat : seats) {
        const bool stays = holds(was.seats, seat.id) == holds(becomes.seats, seat.id) &&
                           holds(was.co_chairs, seat.id) == holds(becomes.co_chairs, seat.id);
        const auto party = std::ranges::find(parties, seat.party, &PartyRow::id);
        if (!stays && !keeps_seats_of(*party, seats, by)) return {seats_of_others_stay, party->short_name};
    }
    return {};
}

Obstacle obstacle_to_placing(
    ForumLevel level, const std::optional<ForumRow>& parent, const std::vector<ForumRow>& forums) {
    const bool has_final = std::ranges::find(forums, ForumLevel::final_pair, &ForumRow::level) != forums.end();
    if (level == ForumLevel::final_pair && has_final) return final_pair_exists;
    return obstacle_to_parent(level, parent);
}

Obstacle obstacle_to_parent(ForumLevel level, const std::optional<ForumRow>& parent) {
    if (parent && parent->level <= level) return parent_is_not_higher;
    return std::nullopt;
}

std::vector<Id<Seat>> chairs_missing_above(
    const ForumRow& lower, const ForumRow& higher, const std::vector<SeatRow>& seats) {
    std::vector<Id<Seat>> missing;
    if (higher.level == ForumLevel::final_pair) return missing;
    for (const auto& seat : seats)
        if (holds(lower.co_chairs, seat.id) && !holds(higher.seats, seat.id) &&
            !of_party(higher.co_chairs, seats, seat.party).empty())
            missing.push_back(seat.id);
    return missing;
}

std::vector<Id<Seat>> final_pair_of(const std::vector<ForumRow>& forums) {
    const auto found = std::ranges::find(forums, ForumLevel::final_pair, &ForumRow::level);
    return found == forums.end() ? std::vector<Id<Seat>>{} : found->seats;
}

}  // namespace entente
