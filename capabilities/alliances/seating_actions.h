#pragma once
#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/people/person.h"

#include <optional>
#include <string>

/// How seats come to be and change hands, without asking whether they may: the verbs of alliances, parties and seats
/// ask first.
namespace entente {

/// The rooms of an alliance that whoever holds a seat of one party reads.
struct Home {
    Id<Alliance> alliance;
    Id<Room> joint;
    Id<Room> own;
};

Id<Seat> add_seat(
    access::Command& command, const Home& home, const Id<Party>& party, Role role, const std::string& title);
/// Gives a seat to somebody of the author's own organisation, who may read both rooms from here on.
void give_seat(access::Command& command, const Home& home, const Id<Seat>& seat, const std::string& title,
    const PersonRow& person);
/// Who held the seat loses it, and with their last seat every room of the alliance.
void take_seat(access::Command& command, const Home& home, const SeatRow& seat, const std::string& reason);
/// Who leads the alliances of the author's organisation observes this one, unless they hold a seat already.
void seat_heads(access::Command& command, const Home& home, const Id<Party>& party);

}  // namespace entente
