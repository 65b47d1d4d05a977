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
#include "capabilities/policies/final_say_actions.h"
#include "capabilities/policies/policy_actions.h"
#include "foundation/record/record.h"
#include "foundation/testing/world.h"

#include <map>
#include <set>

namespace entente {

void join_people(House&);
void join_alliances(House&);
void join_issues(House&);
void join_policies(House&);
void join_escalations(House&);

}  // namespace entente

namespace entente::testing {

/// The people of one company: who manages the alliance for it, who writes, who co-chairs the committee, who is of the
/// final pair.
struct Cast {
    std::string company, manager, author, chair, last;
};
inline const Cast norvane_cast{"Norvane", "Nils", "Ana", "Bo", "Fay"},
    quillon_cast{"Quillon", "Quinn", "Chen", "Bea", "Fred"}, arden_cast{"Arden", "Ari", "Dee", "Eli", "Flo"};

/// Companies with one alliance, two unless said otherwise: Ana and Chen disagree, Nils and Quinn are their alliance
/// managers, Bo and Bea co-chair the committee, Fay and Fred are the final pair, and Olga of Norvane holds no seat.
class Partners {
public:
    explicit Partners(const std::string& kind,
        const std::vector<Join>& capabilities = {join_people, join_alliances, join_policies, join_issues,
            join_escalations},
        std::vector<Cast> companies = {norvane_cast, quillon_cast})
        : world(kind, capabilities), casts(std::move(companies)) {
        const auto administrator = first_administrator(world.chance(), world.clock.now());
        world.command(administrator, [](access::Command& command) {
            found_server(command, {"Entente", "https://entente.example", "Noor", "noor@host.example", "Europe/Zurich"});
        });
        for (const auto& cast : casts) found(administrator, cast, &cast == &casts.front());
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

    /// A steering committee of both alliance managers, under the final pair and over the committee.
    Id<Forum> committee_under_steering() {
        const auto final_pair =
            world.read(people["Nils"], [&](const access::Reader& r) { return *the_forum(r, committee).parent; });
        const auto steering = forum("Steering", ForumLevel::global, final_pair, &Cast::manager);
        change("Nils", committee, [&](access::Command& command) {
            describe_forum(command, committee, {"Committee", steering, Cadence::monthly});
        });
        return steering;
    }
    void unseat(const std::string& name, const Id<Forum>& from) {
        const auto now = world.read(people["Nils"], [&](const access::Reader& r) { return the_forum(r, from); });
        ForumSeating without{now.seats, now.co_chairs};
        std::erase(without.seats, seat(name).id);
        change("Nils", from, [&](access::Command& command) { seat_forum(command, from, without); });
    }

    World world;
    std::vector<Cast> casts;
    std::map<std::string, access::Viewer> people;
    AllianceRow orion;
    Id<Forum> committee;

private:
    template <class Deed>
    void change(const std::string& by, const Id<Forum>& changed, Deed deed) {
        const auto seen = world.write(
            [&](store::Tables& tables) { return record::version_of(tables, orion.room, subject_of(changed)); });
        world.command(people[by], deed, seen);
    }
    static std::string mail(const std::string& person, const std::string& company) {
        return lower(person) + "@" + lower(company) + ".example";
    }
    void found(const access::Viewer& administrator, const Cast& cast, bool with_olga) {
        const auto& name = cast.company;
        const auto founded = world.command(administrator, [&](access::Command& command) {
            return found_organisation(command, {name + " Ltd", name, "CH", "Europe/Zurich", {lower(name) + ".example"},
                                                   cast.manager, mail(cast.manager, name)});
        });
        const access::Viewer first{founded.invitation.person, founded.organisation};
        joins(cast.manager, first);
        std::vector<std::string> others{cast.author, cast.chair, cast.last};
        if (with_olga) others.emplace_back("Olga");
        for (const auto& other : others) {
            const auto invited = world.command(first, [&](access::Command& command) {
                return add_person(command, {.name = other, .mail = mail(other, name), .functions = {"Clinical"}});
            });
            joins(other, {invited.person, founded.organisation});
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
            .effective_date = *day_from("2026-01-05")};
        for (const auto& cast : casts)
            asked.parties.push_back(
                {cast.company + " Ltd", cast.company, asked.parties.empty() ? NewStanding::us : NewStanding::invited,
                    NewManager{cast.manager, mail(cast.manager, cast.company)}});
        orion = world.command(people["Nils"], [&](access::Command& command) { return found_alliance(command, asked); });
        for (const auto& cast : casts) {
            if (cast.manager != "Nils") confirms(cast);
            for (const auto& name : {cast.author, cast.chair, cast.last}) takes_a_seat(cast, name);
        }
        const auto final_pair = forum("Final pair", ForumLevel::final_pair, std::nullopt, &Cast::last);
        committee = forum("Committee", ForumLevel::regional, final_pair, &Cast::chair);
    }
    void confirms(const Cast& cast) {
        const auto link = world.command(people["Nils"], [&](access::Command& command) {
            return invite_party(command, orion.id, party(cast.company), cast.manager, mail(cast.manager, cast.company));
        });
        world.command(people[cast.manager], [&](access::Command& command) { confirm_party(command, link.secret); });
    }
    void takes_a_seat(const Cast& cast, const std::string& name) {
        world.command(people[cast.manager], [&](access::Command& command) {
            const auto seat = make_seat(command, orion.id, party(cast.company), Role::committee_member, name);
            fill_seat(command, seat.id, people[name].person);
        });
        if (name == cast.author) return;
        world.command(people[name], [&](access::Command& command) { sign_policy(command, seat(name).id); });
    }
    Id<Forum> forum(
        const std::string& name, ForumLevel level, std::optional<Id<Forum>> parent, std::string Cast::*member) {
        std::vector<Id<Seat>> seats;
        for (const auto& cast : casts) seats.push_back(seat(cast.*member).id);
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
