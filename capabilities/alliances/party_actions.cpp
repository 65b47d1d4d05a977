#include "capabilities/alliances/party_actions.h"

#include "capabilities/alliances/paper_actions.h"
#include "capabilities/alliances/party_facts.h"
#include "capabilities/alliances/party_views.h"
#include "capabilities/alliances/seating_actions.h"
#include "capabilities/people/person_actions.h"
#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"
#include "foundation/base/text.h"

#include <algorithm>

namespace entente {

namespace {

constexpr Span invitation_lasts = days(7);

/// An invitation with the link that leads to it and what keeps the author from using it.
struct Shown {
    PartyInvitation invitation;
    Instant expires_at;
    Obstacle obstacle;
};

Shown shown(access::Command& command, std::string_view secret) {
    const auto link = access::find_link(command.tables_for_secrets(), secret, command.at());
    if (!link || link->kind != access::LinkKind::party) throw Refused(invitation_does_not_work);
    const auto& reader = command.reader();
    auto invitation = find_invitation(reader, Id<Party>{link->about});
    if (!invitation) throw Refused(invitation_does_not_work);
    const auto obstacle = obstacle_to_confirming(
        row_of(invitation->party), invitation->mail, myself(reader).mail, my_organisation(reader), invitation->parties);
    return {std::move(*invitation), link->expires_at, obstacle};
}

Filling filling_of(const PartyInvitation& invitation) {
    return {{"mail", invitation.mail}, {"party", invitation.party.short_name}};
}

Home open_own_room(access::Command& command, const PartyInvitation& invitation) {
    const auto& who = command.viewer();
    access::enter(command, invitation.room, {who.person, who.organisation, "confirmed the invitation"});
    command.append(invitation.room, invitation.party.id, PartyConfirmed{who.organisation});
    const auto own = access::open_room(command,
        {access::RoomKind::own, invitation.alliance_name, invitation.alliance, who.organisation},
        {{who.person, who.organisation, "confirmed the invitation"}});
    return {invitation.alliance, invitation.room, own};
}

// Names that others typed are no people: their seats are vacant until the party fills them, and show who was expected.
void clear_typed_names(access::Command& command, const Home& home, const Id<Party>& party) {
    for (const auto& seat : seats_of(command.reader(), home.alliance))
        if (seat.party == party && seat.name && !seat.person)
            take_seat(command, home, seat, "the company joined and fills it itself");
}

void seat_manager(access::Command& command, const Home& home, const Id<Party>& party) {
    const auto seats = seats_of(command.reader(), home.alliance);
    const auto waiting = std::ranges::find_if(
        seats, [&](const SeatRow& seat) { return seat.party == party && seat.role == Role::alliance_manager; });
    const std::string title = waiting == seats.end() ? "Alliance manager" : waiting->title;
    const auto seat =
        waiting == seats.end() ? add_seat(command, home, party, Role::alliance_manager, title) : waiting->id;
    give_seat(command, home, seat, title, myself(command.reader()));
}

}  // namespace

PartyLink invite_party(access::Command& command, const Id<Alliance>& alliance, const Id<Party>& id,
    const std::string& name, const std::string& mail) {
    const auto& reader = command.reader();
    const auto joint = the_alliance(reader, alliance).room;
    const auto party = the_party(reader, alliance, id);
    if (!manages_alliance(seats_of(reader, alliance), command.viewer().person)) throw Refused(not_an_alliance_manager);
    if (party.standing == Standing::signed_in) throw Refused(party_has_confirmed, {{"party", party.short_name}});
    auto& tables = command.tables_for_secrets();
    const auto expires_at = command.at() + invitation_lasts;
    access::void_links(tables, access::LinkKind::party, id.text());
    auto secret =
        access::make_link(tables, command.chance_for_secrets(), {access::LinkKind::party, id.text(), expires_at});
    command.append(joint, id, PartyInvited{name, lower(mail), expires_at});
    return {std::move(secret), expires_at};
}

InvitationFace look_at_invitation(access::Command& command, std::string_view secret) {
    const auto [invitation, expires_at, obstacle] = shown(command, secret);
    InvitationFace face{.alliance = invitation.alliance_name,
        .party = invitation.party.name,
        .mail = invitation.mail,
        .expires_at = expires_at,
        .you_can_confirm = !obstacle,
        .reason = sentence_of(obstacle, filling_of(invitation))};
    for (const auto& party : invitation.parties) face.parties.push_back(party.name);
    return face;
}

AllianceRow confirm_party(access::Command& command, std::string_view secret) {
    const auto [invitation, expires_at, obstacle] = shown(command, secret);
    refuse_if(obstacle, filling_of(invitation));
    access::use_link(command.tables_for_secrets(), secret, command.at());
    const auto home = open_own_room(command, invitation);
    clear_typed_names(command, home, invitation.party.id);
    seat_manager(command, home, invitation.party.id);
    seat_heads(command, home, invitation.party.id);
    present_paper_signatures(command, invitation.alliance, invitation.party.id);
    command.seal(home.joint);
    return the_alliance(command.reader(), home.alliance);
}

}  // namespace entente
