#pragma once
#include "capabilities/alliances/alliance_actions.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A link with which a company comes into an alliance: `secret` goes into its fragment and is shown to nobody again.
struct PartyLink {
    std::string secret;
    Instant expires_at;
};

/// Invites a party that does not sign in yet, by a link made out to `mail`; the earlier ones stop working.
PartyLink invite_party(access::Command& command, const Id<Alliance>& alliance, const Id<Party>& party,
    const std::string& name, const std::string& mail);

/// What the holder of an invitation is asked to confirm. Looking does not use it up.
struct InvitationFace {
    std::string alliance;
    std::vector<std::string> parties;
    std::string party;  ///< as which they would come in
    std::string mail;   ///< to whom it is made out
    Instant expires_at;
    bool you_can_confirm = false;
    std::optional<std::string> reason;  ///< why they cannot
};
BOOST_DESCRIBE_STRUCT(InvitationFace, (), (alliance, parties, party, mail, expires_at, you_can_confirm, reason))

InvitationFace look_at_invitation(access::Command& command, std::string_view secret);

/// The command's author, to whom the link is made out, brings their organisation into the alliance: it becomes the
/// party, its own room opens, they take its seat of alliance manager, and names that the others typed for its seats
/// make way. They also come into the rooms where something was signed for them on paper, to confirm or contest it.
AllianceRow confirm_party(access::Command& command, std::string_view secret);

}  // namespace entente
