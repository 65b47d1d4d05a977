#pragma once
#include "capabilities/issues/issue.h"
#include "capabilities/issues/issue_views.h"
#include "foundation/access/command.h"
#include "foundation/describe/shape_of.h"

namespace entente {

struct NewIssue {
    std::string question;
    std::string theme;
    Work hangs_on{};
    std::string about;
    std::vector<Id<Seat>> counterpart_seats;
    std::optional<Id<Seat>> own_seat;  ///< which of one's seats one speaks from; the first one if not said
};
BOOST_DESCRIBE_STRUCT(NewIssue, (), (question, theme, hangs_on, about, counterpart_seats, own_seat))

namespace describe {
template <>
inline constexpr auto notes<NewIssue> = std::to_array<Note>({
    {.field = "question", .says = "The neutral question, without a solution in it", .least = 10, .most = 300},
    {.field = "theme", .says = "Code of a stated theme, TH01 to TH16", .least = 4, .most = 4},
    {.field = "hangs_on", .says = "What kind of work it hangs on"},
    {.field = "about", .says = "That work, in words: which decision, which milestone", .least = 3, .most = 300},
});
}  // namespace describe

struct SettlementAsked {
    Id<Option> option;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(SettlementAsked, (), (option, because))

struct ParkingAsked {
    Day until;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ParkingAsked, (), (until, reason))

namespace describe {
template <>
inline constexpr auto notes<SettlementAsked> = std::to_array<Note>({{.field = "option", .says = "The option chosen"},
    {.field = "because",
        .says = "The short reason, in words that both sides can stand by",
        .least = 3,
        .most = 2'000,
        .multiline = true}});
template <>
inline constexpr auto notes<ParkingAsked> = std::to_array<Note>(
    {{.field = "until", .says = "The day on which it comes back"},
        {.field = "reason", .says = "Why it can wait", .least = 3, .most = 1'000, .multiline = true}});
}  // namespace describe

/// The issue, or refused as not found.
IssueSeen the_issue(const access::Reader& reader, const Id<Issue>& id);

/// Opens the case room with the people in it and their alliance managers, and the issue in it.
Id<Issue> open_issue(access::Command& command, const Id<Alliance>& alliance, const NewIssue& asked);
void accept_issue(access::Command& command, const Id<Issue>& id);
/// Proposes an answer; a new proposal takes the place of the one before. The issue is settled once all agree.
void propose_settlement(access::Command& command, const Id<Issue>& id, const SettlementAsked& asked);
/// `read`: the proposal as its reader saw it; refused if another stands by now.
void agree_to_settle(access::Command& command, const Id<Issue>& id, const SettlementAsked& read);
/// Proposes to put it off until a day. It is parked once all agree.
void propose_parking(access::Command& command, const Id<Issue>& id, const ParkingAsked& asked);
void agree_to_park(access::Command& command, const Id<Issue>& id, const ParkingAsked& read);
void agree_to_withdraw(access::Command& command, const Id<Issue>& id, const std::string& reason);
/// Another seat of `party` speaks for it from now on.
void hand_over(access::Command& command, const Id<Issue>& id, const Id<Party>& party, const Id<Seat>& to);
/// Marks the issue as escalated; escalations call it when they begin a joint draft.
IssueCase begin_escalation(access::Command& command, const Id<Issue>& id, const Id<Subject>& escalation);

}  // namespace entente
