#pragma once
#include "capabilities/requests/request_views.h"
#include "foundation/access/by_the_clock.h"
#include "foundation/access/command.h"

namespace entente {

struct AskFor {
    Id<Party> party;
    std::string function;
    RequestNeed need;
};
BOOST_DESCRIBE_STRUCT(AskFor, (), (party, function, need))

namespace describe {
template <>
inline constexpr auto notes<AskFor> = std::to_array<Note>({{.field = "party", .says = "The company that you ask"},
    {.field = "function", .says = "The function there; empty: whoever manages the alliance for it", .most = 100},
    {.field = "need", .says = "What you need"}});
}  // namespace describe

/// The request, or refused as not found.
RequestCase the_request(const access::Reader& reader, const Id<WorkRequest>& id);
/// The party for which the viewer takes part in requests; absent: none, or as an observer only.
std::optional<Id<Party>> desk_party(const access::Reader& reader, const Id<Alliance>& alliance);

Id<WorkRequest> ask_for(access::Command& command, const Id<Alliance>& alliance, const AskFor& asked);
void talk_of_request(access::Command& command, const Id<WorkRequest>& id, const std::string& words);
void promise_request(access::Command& command, const Id<WorkRequest>& id, const RequestPromise& promise);
void decline_request(access::Command& command, const Id<WorkRequest>& id, const RequestDecline& decline);
void confirm_request_done(access::Command& command, const Id<WorkRequest>& id);
void withdraw_request(access::Command& command, const Id<WorkRequest>& id, const std::string& reason);
/// Notes what came another way than over the desk.
void note_side_door(access::Command& command, const Id<Alliance>& alliance, const SideDoorNote& note);

/// Chore: tells both sides' alliance managers of requests whose day has passed without an answer; once each.
void tell_of_unanswered_requests(access::ByTheClock& clock);

}  // namespace entente
