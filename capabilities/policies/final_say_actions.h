#pragma once
#include "capabilities/policies/final_say_views.h"
#include "foundation/access/command.h"

namespace entente {

FinalSayRight the_final_say(const access::Reader& reader, const Id<FinalSay>& id);
/// By an alliance manager; it is in force once those of all companies that sign in have agreed.
Id<FinalSay> propose_final_say(access::Command& command, const Id<Alliance>& alliance, const FinalSayAsked& asked);
void agree_on_final_say(access::Command& command, const Id<FinalSay>& id);
/// It is over once all companies that agreed have said so: a proposal by who made it.
void end_final_say(access::Command& command, const Id<FinalSay>& id);
/// The right in force that `party` has on `theme`.
std::optional<FinalSayRight> final_say_in_force(
    const access::Reader& reader, const Id<Alliance>& alliance, const std::string& theme, const Id<Party>& party);

}  // namespace entente
