#pragma once
#include "capabilities/patterns/alert_views.h"
#include "foundation/access/command.h"
#include "foundation/describe/shape_of.h"

#include <array>

namespace entente {

struct AcknowledgedAlert {
    std::string code;
    Day on;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AcknowledgedAlert, (), (code, on, reason))

namespace describe {
template <>
inline constexpr auto notes<AcknowledgedAlert> = std::to_array<Note>(
    {{.field = "code", .says = "The root or the theme that repeats, RC01 or TH01", .least = 4, .most = 4},
        {.field = "on", .says = "The day of the alert"},
        {.field = "reason", .says = "Why nothing follows from it now", .least = 3, .most = 1'000, .multiline = true}});
}  // namespace describe

struct RepeatAlert;

/// By an alliance manager. The alert stays in the log, with the reason beside it.
Id<RepeatAlert> acknowledge_alert(
    access::Command& command, const Id<Alliance>& alliance, const AcknowledgedAlert& acknowledged);

}  // namespace entente
