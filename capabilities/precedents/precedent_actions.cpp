#include "capabilities/precedents/precedent_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/issues/issue_actions.h"

#include <algorithm>

namespace entente {

static std::vector<Id<Person>> other_managers(
    const access::Reader& reader, const PrecedentCase& precedent, const std::vector<Id<Party>>& managed);

PrecedentCase the_precedent(const access::Reader& reader, const Id<Escalation>& id) {
    auto found = find_precedent(reader, id);
    if (!found) throw Refused(no_such_precedent);
    return *found;
}

Obstacle obstacle_to_standing(const access::Reader& reader, const PrecedentCase& precedent) {
    return obstacle_to_standing(precedent, managed_parties(reader, precedent.alliance));
}

void say_how_it_stands(access::Command& command, const Id<Escalation>& id, const PrecedentStanding& wanted) {
    const auto precedent = the_precedent(command.reader(), id);
    const auto managed = managed_parties(command.reader(), precedent.alliance);
    refuse_if(obstacle_to_standing(precedent, managed));
    std::optional<PrecedentCase> successor;
    if (wanted.superseded_by) successor = find_precedent(command.reader(), *wanted.superseded_by);
    if (successor && successor->alliance != precedent.alliance) successor.reset();
    refuse_if(obstacle_to_standing(precedent, wanted, successor ? &*successor : nullptr),
        {{"published", to_text(precedent.published_on)}});
    for (const auto& party : managed)
        command.append(precedent.room, id,
            PrecedentStandingSaid{party, wanted, other_managers(command.reader(), precedent, managed)});
}

void consult_precedent(
    access::Command& command, const Id<Issue>& asked, const Id<Escalation>& id, const PrecedentVerdict& verdict) {
    const auto issue = the_issue(command.reader(), asked).issue;
    refuse_if(obstacle_to_consulting(issue, command.viewer().person));
    refuse_if(obstacle_to_verdict(verdict));
    const auto precedent = the_precedent(command.reader(), id);
    if (precedent.alliance != issue.alliance) throw Refused(no_such_precedent);
    command.append(issue.room, id,
        PrecedentConsulted{
            issue.alliance, asked, precedent.question, side_of(issue, command.viewer().person)->party, verdict});
}

static std::vector<Id<Person>> other_managers(
    const access::Reader& reader, const PrecedentCase& precedent, const std::vector<Id<Party>>& managed) {
    std::vector<Id<Person>> managers;
    for (const auto& seat : seats_of(reader, precedent.alliance)) {
        const bool is_side =
            std::ranges::find(precedent.sides, seat.party, &PrecedentSide::party) != precedent.sides.end();
        const bool is_own = std::ranges::find(managed, seat.party) != managed.end();
        if (seat.role == Role::alliance_manager && seat.person && is_side && !is_own) managers.push_back(*seat.person);
    }
    return managers;
}

}  // namespace entente
