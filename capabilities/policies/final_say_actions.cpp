#include "capabilities/policies/final_say_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "practice/catalogues.h"

#include <algorithm>

namespace entente {

FinalSayRight the_final_say(const access::Reader& reader, const Id<FinalSay>& id) {
    auto found = find_final_say(reader, id);
    if (!found) throw Refused(no_such_final_say);
    return *found;
}

Id<FinalSay> propose_final_say(access::Command& command, const Id<Alliance>& alliance, const FinalSayAsked& asked) {
    const auto& reader = command.reader();
    const auto mine = managed_parties(reader, alliance);
    if (mine.empty()) throw Refused(not_an_alliance_manager);
    const auto party = the_party(reader, alliance, asked.party);
    if (!practice::names_in("themes").contains(asked.theme)) throw Refused(unknown_final_say_theme);
    std::vector<Id<Person>> others;
    for (const auto& seat : seats_of(reader, alliance))
        if (seat.role == Role::alliance_manager && seat.person && seat.party != mine.front())
            others.push_back(*seat.person);
    const auto id = command.fresh<FinalSay>();
    command.append(the_alliance(reader, alliance).room, id,
        FinalSayProposed{alliance, mine.front(), party.short_name, asked, others});
    return id;
}

void agree_on_final_say(access::Command& command, const Id<FinalSay>& id) {
    const auto& reader = command.reader();
    const auto right = the_final_say(reader, id);
    const auto mine = managed_parties(reader, right.alliance);
    refuse_if(obstacle_to_agreeing(right, mine));
    command.append(right.room, id, FinalSayAgreed{mine.front()});
}

void end_final_say(access::Command& command, const Id<FinalSay>& id) {
    const auto& reader = command.reader();
    const auto right = the_final_say(reader, id);
    const auto mine = managed_parties(reader, right.alliance);
    refuse_if(obstacle_to_ending(right, mine));
    command.append(right.room, id, FinalSayEnded{mine.front()});
}

std::optional<FinalSayRight> final_say_in_force(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::string& theme, const Id<Party>& party) {
    const auto rights = final_says_of(reader, alliance);
    const auto* right = final_say_on(rights, parties_of(reader, alliance), theme, party);
    return right ? std::optional(*right) : std::nullopt;
}

}  // namespace entente
