#pragma once
#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/forum_actions.h"
#include "capabilities/alliances/founding_actions.h"
#include "capabilities/alliances/party_actions.h"
#include "capabilities/alliances/seat_actions.h"
#include "capabilities/escalations/deciding_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "capabilities/people/organisation_actions.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/people/server_actions.h"
#include "foundation/testing/world.h"

#include <map>
#include <set>

namespace entente {

void join_people(House&);
void join_alliances(House&);
void join_issues(House&);
void join_escalations(House&);

}  // namespace entente

namespace entente::testing {

/// Two companies with one alliance: Ana and Chen disagree, Nils and Quinn are their alliance managers, Bo and Bea
/// co-chair the committee, Fay and Fred are the final pair, and Olga of Norvane holds no seat.
class Partners {
public:
    explicit Partners(const std::string& kind,
        const std::vector<Join>& capabilities = {join_people, join_alliances, join_issues, join_escalations})
        : world(kind, capabilities) {
        const auto administrator = first_administrator(world.chance(), world.clock.now());
        world.command(administrator, [](access::Command& command) {
            found_server(command, {"Entente", "https://entente.example", "Noor", "noor@host.example", "Europe/Zurich"});
        });
        found(administrator, "Norvane", {"Nils", "Ana", "Bo", "Fay", "Olga"});
        found(administrator, "Quillon", {"Quinn", "Chen", "Bea", "Fred"});
        found_orion();
    }

    const access::Viewer& operator[](const std::string& name) { return people.at(name); }
    SeatRow seat(const std::string& name) {
        for (const auto& seat :
            world.read(people["Nils"], [&](const access::Reader& r) { return seats_of(r, orion.id); }))
            if (seat.name == name) return seat;
        throw std::logic_error("nobody of that name holds a seat");
    }
    Id<Party> party(const std::string& short_name) {
        for (const auto& party :
            world.read(people["Nils"], [&](const access::Reader& r) { return parties_of(r, orion.id); }))
            if (party.short_name == short_name) return party.id;
        throw std::logic_error("no such party");
    }

    World world;
    std::map<std::string, access::Viewer> people;
    AllianceRow orion;
    Id<Forum> committee;

private:
    void found(const access::Viewer& administrator, const std::string& name, const std::vector<std::string>& names) {
        const auto domain = lower(name) + ".example";
        const auto mail = [&](const std::string& person) { return lower(person) + "@" + domain; };
        const auto founded = world.command(administrator, [&](access::Command& command) {
            return found_organisation(
                command, {name + " Ltd", name, "CH", "Europe/Zurich", {domain}, names.front(), mail(names.front())});
        });
        const access::Viewer first{founded.invitation.person, founded.organisation};
        joins(names.front(), first);
        for (std::size_t place = 1; place < names.size(); ++place) {
            const auto invited = world.command(first, [&](access::Command& command) {
                return add_person(
                    command, {.name = names[place], .mail = mail(names[place]), .functions = {"Clinical"}});
            });
            joins(names[place], {invited.person, founded.organisation});
        }
    }
    void joins(const std::string& name, const access::Viewer& person) {
        people[name] = person;
        world.command(person, [](access::Command& command) { join_person(command, {}); });
    }
    void found_orion() {
        NewAlliance asked{.name = "Orion",
            .type = "AT04",
            .tier = Tier::complex,
            .phase = Phase::active,
            .effective_date = *day_from("2026-01-05"),
            .parties = {{"Norvane Ltd", "Norvane", NewStanding::us, NewManager{"Nils", "nils@norvane.example"}},
                {"Quillon Ltd", "Quillon", NewStanding::invited, NewManager{"Quinn", "quinn@quillon.example"}}}};
        orion = world.command(people["Nils"], [&](access::Command& command) { return found_alliance(command, asked); });
        const auto link = world.command(people["Nils"], [&](access::Command& command) {
            return invite_party(command, orion.id, party("Quillon"), "Quinn", "quinn@quillon.example");
        });
        world.command(people["Quinn"], [&](access::Command& command) { confirm_party(command, link.secret); });
        for (const auto* name : {"Ana", "Bo", "Fay"}) takes_a_seat("Nils", "Norvane", name);
        for (const auto* name : {"Chen", "Bea", "Fred"}) takes_a_seat("Quinn", "Quillon", name);
        const auto final_pair = forum("Final pair", ForumLevel::final_pair, std::nullopt, "Fay", "Fred");
        committee = forum("Committee", ForumLevel::regional, final_pair, "Bo", "Bea");
    }
    void takes_a_seat(const std::string& manager, const std::string& company, const std::string& name) {
        world.command(people[manager], [&](access::Command& command) {
            const auto seat = make_seat(command, orion.id, party(company), Role::committee_member, name);
            fill_seat(command, seat.id, people[name].person);
        });
    }
    Id<Forum> forum(const std::string& name, ForumLevel level, std::optional<Id<Forum>> parent, const std::string& ours,
        const std::string& theirs) {
        const std::vector<Id<Seat>> seats{seat(ours).id, seat(theirs).id};
        return world.command(people["Nils"], [&](access::Command& command) {
            return make_forum(command, orion.id,
                {.name = name,
                    .level = level,
                    .parent = parent,
                    .cadence = Cadence::monthly,
                    .seats = seats,
                    .co_chairs = seats})
                .id;
        });
    }
};

}  // namespace entente::testing
