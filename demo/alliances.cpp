#include "demo/alliances.h"

#include "capabilities/alliances/founding_actions.h"
#include "capabilities/alliances/party_actions.h"
#include "capabilities/alliances/seat_actions.h"
#include "capabilities/people/person_actions.h"
#include "demo/companies.h"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>

namespace entente::demo {

namespace {

/// When a company confirms that it takes part, and by whom.
struct Confirming {
    std::string_view company;
    std::string_view manager;
    Moment at;
};

void found(Teller& teller, std::string_view slug, int effective, Moment moment, std::string_view founder) {
    teller.at(moment, founder, [&teller, slug, effective](access::Command& command) {
        auto file = read_alliance_file(alliance_file(slug));
        if (!file.faults.empty()) throw Refused(alliance_file_has_faults, {}, std::move(file.faults));
        file.alliance.effective_date = teller.day(effective);
        found_alliance(command, file.alliance);
    });
}

PartyRow party_called(const access::Reader& reader, const AllianceRow& alliance, std::string_view company) {
    const auto parties = parties_of(reader, alliance.id);
    return *std::ranges::find(parties, company, &PartyRow::short_name);
}

// The names that the founder wrote down for a company's seats are kept until its own alliance manager fills them.
void seat_colleagues(access::Command& command, std::string_view slug) {
    const auto alliance = the_alliance(command.reader(), slug);
    const auto ours = my_party(command.reader(), alliance.id);
    for (const auto& seat : seats_of(command.reader(), alliance.id)) {
        if (seat.party != ours->id || seat.person || !seat.expected) continue;
        fill_seat(command, seat.id, find_person_by_mail(command.reader(), mail_of(*seat.expected))->id);
    }
}

void bring_in(
    Teller& teller, std::string_view slug, Moment invited, std::string_view founder, const Confirming& confirming) {
    const auto secret = std::make_shared<std::string>();
    const auto mail = mail_of(confirming.manager);
    teller.at(invited, founder, [slug, confirming, mail, secret](access::Command& command) {
        const auto alliance = the_alliance(command.reader(), slug);
        const auto party = party_called(command.reader(), alliance, confirming.company);
        *secret =
            invite_party(command, alliance.id, party.id, std::string(confirming.manager), std::string(mail)).secret;
    });
    teller.at(confirming.at, mail, [secret](access::Command& command) { confirm_party(command, *secret); });
    teller.at(later(confirming.at, 40), mail, [slug](access::Command& command) { seat_colleagues(command, slug); });
}

}  // namespace

SeatRow seat_titled(
    const access::Reader& reader, std::string_view slug, std::string_view company, std::string_view title) {
    const auto alliance = the_alliance(reader, slug);
    const auto party = party_called(reader, alliance, company);
    for (const auto& seat : seats_of(reader, alliance.id))
        if (seat.party == party.id && seat.title == title) return seat;
    throw std::logic_error("No seat “" + std::string(title) + "” at " + std::string(company));
}

ForumRow forum_named(const access::Reader& reader, std::string_view slug, std::string_view name) {
    const auto forums = forums_of(reader, the_alliance(reader, slug).id);
    const auto found = std::ranges::find(forums, name, &ForumRow::name);
    if (found == forums.end()) throw std::logic_error("No forum “" + std::string(name) + "”");
    return *found;
}

void tell_of_alliances(Teller& teller) {
    constexpr std::string_view tomas = "tomas@norvane.example", claudia = "claudia@norvane.example";

    found(teller, "meridian", 0, {-10, 9}, tomas);
    bring_in(teller, "meridian", {-10, 9, 20}, tomas, {"Quillon", "Leila Haddad", {-7, 15}});

    found(teller, "trellis", 180, {176, 9}, tomas);
    bring_in(teller, "trellis", {176, 9, 20}, tomas, {"Arden", "Jordan Pike", {177, 16}});
    bring_in(teller, "trellis", {176, 9, 25}, tomas, {"Brackwell", "Franz Oberhuber", {178, 8, 30}});

    found(teller, "hearth", 400, {393, 9}, tomas);
    bring_in(teller, "hearth", {393, 9, 20}, tomas, {"Fernhollow", "Casey Lund", {394, 16}});

    found(teller, "orrin", -300, {-300, 9}, claudia);
    found(teller, "calder", -200, {-200, 9}, claudia);
    found(teller, "pelham", 90, {92, 9}, claudia);
    found(teller, "wick", 320, {322, 9}, claudia);
}

}  // namespace entente::demo
