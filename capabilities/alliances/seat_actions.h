#pragma once
#include "capabilities/alliances/alliance_actions.h"

#include <optional>
#include <string>

namespace entente {

/// A new, vacant seat of a party.
SeatRow make_seat(access::Command& command, const Id<Alliance>& alliance, const Id<Party>& party, Role role,
    const std::string& title);

/// Somebody of the author's own company takes a seat; who held it before hands it over. Whoever holds no seat any
/// more, be it the author, reads nothing of the alliance from here on.
void fill_seat(access::Command& command, const Id<Seat>& seat, const Id<Person>& person);
/// The name of who holds a seat at a company that does not sign in.
void name_seat(access::Command& command, const Id<Seat>& seat, const std::string& name, const std::string& function);
void vacate_seat(access::Command& command, const Id<Seat>& seat, const std::string& reason);
/// The two face each other from now on, and nobody else; without a counterpart the seat faces nobody.
void pair_seat(access::Command& command, const Id<Seat>& seat, const std::optional<Id<Seat>>& counterpart);

}  // namespace entente
