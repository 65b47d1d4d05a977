#include "capabilities/alliances/seat.h"

#include <algorithm>

namespace entente {

bool manages_alliance(const std::vector<SeatRow>& seats, const Id<Person>& person) {
    return std::ranges::any_of(
        seats, [&](const SeatRow& seat) { return seat.role == Role::alliance_manager && seat.person == person; });
}

bool manages_party(const std::vector<SeatRow>& seats, const Id<Person>& person, const Id<Party>& party) {
    return std::ranges::any_of(seats, [&](const SeatRow& seat) {
        return seat.party == party && seat.role == Role::alliance_manager && seat.person == person;
    });
}

bool keeps_seats_of(const PartyRow& party, const std::vector<SeatRow>& seats, const Id<Person>& by) {
    return party.standing == Standing::signed_in ? manages_party(seats, by, party.id) : manages_alliance(seats, by);
}

int count_seats(const std::vector<SeatRow>& seats, const Id<Person>& person) {
    return static_cast<int>(std::ranges::count_if(seats, [&](const SeatRow& seat) { return seat.person == person; }));
}

Obstacle obstacle_to_keeping_seats(const PartyRow& party, const std::vector<SeatRow>& seats, const Id<Person>& by) {
    if (keeps_seats_of(party, seats, by)) return std::nullopt;
    return manages_alliance(seats, by) ? seat_of_another_party : not_an_alliance_manager;
}

// Who carried a matter up must not have the last word on it: no person is an alliance manager and in the final pair.
static bool would_decide_own_case(const SeatRow& seat, const std::vector<SeatRow>& seats,
    const std::vector<Id<Seat>>& final, const Id<Person>& person) {
    const auto is_final = [&](const SeatRow& one) { return std::ranges::find(final, one.id) != final.end(); };
    if (is_final(seat)) return manages_alliance(seats, person);
    return seat.role == Role::alliance_manager &&
           std::ranges::any_of(seats, [&](const SeatRow& one) { return one.person == person && is_final(one); });
}

Obstacle obstacle_to_holding(const SeatRow& seat, const PartyRow& party, const std::vector<SeatRow>& seats,
    const std::vector<Id<Seat>>& final, const std::optional<Id<Person>>& person) {
    if (party.standing == Standing::signed_in && !person) return party_fills_with_people;
    if (party.standing != Standing::signed_in && person) return party_fills_with_names;
    if (!person) return std::nullopt;
    if (seat.person == person) return holds_this_seat;
    if (would_decide_own_case(seat, seats, final, *person)) return manager_in_final_pair;
    return std::nullopt;
}

Obstacle obstacle_to_vacating(
    const SeatRow& seat, const PartyRow& party, const std::vector<SeatRow>& seats, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_keeping_seats(party, seats, by)) return obstacle;
    if (!seat.name) return seat_is_vacant;
    const bool another = std::ranges::any_of(seats, [&](const SeatRow& one) {
        return one.party == seat.party && one.role == Role::alliance_manager && one.id != seat.id && one.person;
    });
    if (seat.role == Role::alliance_manager && seat.person && !another) return last_alliance_manager;
    return std::nullopt;
}

Obstacle obstacle_to_pairing(const SeatRow& seat, const std::optional<SeatRow>& counterpart,
    const std::vector<PartyRow>& parties, const std::vector<SeatRow>& seats, const Id<Person>& by) {
    const auto keeps = [&](const Id<Party>& id) {
        const auto party = std::ranges::find(parties, id, &PartyRow::id);
        return party != parties.end() && keeps_seats_of(*party, seats, by);
    };
    if (!keeps(seat.party) && !(counterpart && keeps(counterpart->party)))
        return manages_alliance(seats, by) ? not_of_either_party : not_an_alliance_manager;
    if (counterpart && counterpart->party == seat.party) return counterpart_of_own_party;
    return std::nullopt;
}

}  // namespace entente
