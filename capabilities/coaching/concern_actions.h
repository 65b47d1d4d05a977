#pragma once
#include "capabilities/coaching/concern_views.h"
#include "foundation/access/command.h"

namespace entente {

struct RaiseConcern {
    ProtectedTopic topic{};
    std::string words;
    std::vector<Id<Person>> told;
};
BOOST_DESCRIBE_STRUCT(RaiseConcern, (), (topic, words, told))

namespace describe {
template <>
inline constexpr auto notes<RaiseConcern> = std::to_array<Note>({{.field = "topic", .says = "What it is about"},
    {.field = "words", .says = "What happened, as you say it", .least = 3, .most = 10'000, .multiline = true},
    {.field = "told", .says = "The colleagues who read it; nobody else ever does", .most = 10}});
}  // namespace describe

ConcernCase the_concern(const access::Reader& reader, const Id<Concern>& id);
Id<Concern> raise_concern(access::Command& command, const Id<Alliance>& alliance, const RaiseConcern& raised);
void answer_concern(access::Command& command, const Id<Concern>& id, const std::string& words);

}  // namespace entente
