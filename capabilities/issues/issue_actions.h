#pragma once
#include "capabilities/issues/issue.h"
#include "capabilities/issues/issue_views.h"
#include "foundation/access/command.h"
#include "foundation/describe/shape_of.h"

namespace entente {

struct NewIssue {
    std::string question;
    std::string theme;
    std::string about;
    std::vector<Id<Seat>> counterpart_seats;
    std::optional<Id<Seat>> own_seat;  ///< which of one's seats one speaks from; the first one if not said
};
BOOST_DESCRIBE_STRUCT(NewIssue, (), (question, theme, about, counterpart_seats, own_seat))

namespace describe {
template <>
inline constexpr auto notes<NewIssue> = std::to_array<Note>({
    {.field = "question", .says = "The neutral question, without a solution in it", .least = 10, .most = 300},
    {.field = "theme", .says = "Code of a stated theme, TH01 to TH16", .least = 4, .most = 4},
    {.field = "about",
        .says = "The work that it hangs on: a decision, a milestone, a meeting item, in words",
        .most = 300},
});
}  // namespace describe

/// The issue, or refused as not found.
IssueSeen the_issue(const access::Reader& reader, const Id<Issue>& id);

/// Opens the case room with the people in it and their alliance managers, and the issue in it.
Id<Issue> open_issue(access::Command& command, const Id<Alliance>& alliance, const NewIssue& asked);
void accept_issue(access::Command& command, const Id<Issue>& id);
void agree_to_withdraw(access::Command& command, const Id<Issue>& id, const std::string& reason);
/// Another seat of `party` speaks for it from now on.
void hand_over(access::Command& command, const Id<Issue>& id, const Id<Party>& party, const Id<Seat>& to);
/// Marks the issue as escalated; escalations call it when they begin a joint draft.
IssueCase begin_escalation(access::Command& command, const Id<Issue>& id, const Id<Subject>& escalation);

}  // namespace entente
