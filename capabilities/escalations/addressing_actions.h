#pragma once
#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/escalations/escalation.h"
#include "foundation/access/command.h"

/// Where an escalation goes: always to counterparts of all companies in it, never to one side's boss.
namespace entente {

/// The seats of an alliance as addressing needs them.
struct Board {
    std::vector<PartyRow> parties;
    std::vector<SeatRow> seats;
    std::vector<ForumRow> forums;
};
Board board_of(const access::Reader& reader, const Id<Alliance>& alliance);

inline constexpr Refusal one_receiver_a_side{Because::malformed, "escalation-one-receiver-a-side",
    "Choose one receiver for each company in it: {party} has none or several."};
inline constexpr Refusal receiver_is_vacant{Because::conflicting, "escalation-receiver-vacant",
    "Nobody at {party} holds the receiving seat “{seat}”. Fill it or choose another receiver."};
inline constexpr Refusal author_cannot_receive{Because::conflicting, "escalation-author-receives",
    "{name} writes this escalation up and cannot also decide it. Choose another receiver."};
inline constexpr Refusal no_higher_forum{Because::conflicting, "escalation-no-higher-forum",
    "No forum stands above this one. Give it a parent forum, or settle it here."};
inline constexpr Refusal choose_a_forum{Because::malformed, "escalation-choose-forum",
    "A pair of counterparts has no forum above it by itself: name the forum that it should go to."};

/// The co-chairs of a forum, one for each company in the escalation.
Address address_of_forum(const Board& board, const EscalationCase& escalation, const Id<Forum>& forum);
/// A pair (or group) of counterparts without a forum: level 1.
Address address_of_pair(const Board& board, const EscalationCase& escalation, const std::vector<Id<Seat>>& seats);
/// The next level: the parent of the forum that holds it, or `wanted` if a pair of counterparts does.
Address address_above(const Board& board, const EscalationCase& escalation, const std::optional<Id<Forum>>& wanted);

/// Who sits in the addressed seats now.
std::vector<Receiver> receivers_at(const Board& board, const Address& address);
/// Lets the receivers read the case room.
void admit_receivers(
    access::Command& command, const EscalationCase& escalation, const std::vector<Receiver>& receivers);

/// Who explains the decision to their own people: the members, of the companies in it, of the forum that holds it; without
/// a forum its receivers; its authors, if they settled it while it was being written. Those on paper cannot be asked.
std::vector<Attendee> attendees_of(const Board& board, const EscalationCase& escalation);

}  // namespace entente
