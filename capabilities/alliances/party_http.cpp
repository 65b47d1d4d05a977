#include "capabilities/alliances/alliance_http.h"
#include "capabilities/alliances/alliance_shown_http.h"
#include "capabilities/alliances/party_actions.h"
#include "capabilities/people/server_actions.h"

namespace entente {

struct InviteParty {
    std::string name;
    std::string mail;
};
BOOST_DESCRIBE_STRUCT(InviteParty, (), (name, mail))

struct PartyInvitationAnswer {
    std::string invitation_url;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(PartyInvitationAnswer, (), (invitation_url, expires_at))

struct ShownInvitation {
    std::string secret;
};
BOOST_DESCRIBE_STRUCT(ShownInvitation, (), (secret))

namespace describe {
template <>
inline constexpr auto notes<InviteParty> = std::to_array<Note>(
    {{.field = "name", .says = "The alliance manager of the invited company", .least = 1, .most = 120},
        {.field = "mail", .says = "The address they sign in with: nobody else can confirm", .format = "mail"}});
template <>
inline constexpr auto notes<PartyInvitationAnswer> = std::to_array<Note>(
    {{.field = "invitation_url", .says = "Works once, until it expires; shown this once"}});
template <>
inline constexpr auto notes<ShownInvitation> = std::to_array<Note>(
    {{.field = "secret", .says = "What follows the # in the link", .least = 1, .most = 100}});
}  // namespace describe

namespace {

using access::Command;
using http::Request;

PartyInvitationAnswer invite(Command& command, const Request& request, const InviteParty& body) {
    const auto alliance = the_alliance(command.reader(), request.path("alliance"));
    const auto link = invite_party(command, alliance.id, request.id<Party>("party"), body.name, body.mail);
    return {page_url(command, "confirm", link.secret), link.expires_at};
}

InvitationFace look(Command& command, const Request&, const ShownInvitation& body) {
    return look_at_invitation(command, body.secret);
}

AllianceShown confirm(Command& command, const Request& request, const ShownInvitation& body) {
    return shown(command.reader(), confirm_party(command, body.secret), utc_day(request.at));
}

}  // namespace

void serve_parties(http::Router& router) {
    router.serve({.method = http::Method::post,
        .path = "/alliances/{alliance}/parties/{party}/invitation",
        .name = "inviteParty",
        .summary = "Make a link with which a company confirms that it is a party; the earlier ones stop working",
        .refuses = {no_such_alliance, no_such_party, not_an_alliance_manager, party_has_confirmed},
        .success = http::Status::created,
        .handle = http::takes<InviteParty>(invite),
        .shows_secret = true});
    router.serve({.method = http::Method::post,
        .path = "/party-invitations/look",
        .name = "lookAtPartyInvitation",
        .summary = "What an invitation asks to confirm; looking does not use it up",
        .refuses = {invitation_does_not_work},
        .handle = http::takes<ShownInvitation>(look)});
    router.serve({.method = http::Method::post,
        .path = "/party-invitations/confirm",
        .name = "confirmParty",
        .summary = "Bring your company into the alliance that invited it",
        .refuses = {invitation_does_not_work, invited_somebody_else, host_is_no_party, already_a_party,
            party_has_confirmed},
        .handle = http::takes<ShownInvitation>(confirm)});
}

}  // namespace entente
