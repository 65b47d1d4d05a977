#pragma once
#include "capabilities/issues/issue.h"
#include "foundation/http/endpoint.h"

/// An issue as one viewer sees it.
namespace entente {

/// Why each verb is not possible for this viewer now; absent: it is.
struct IssueObstacles {
    std::optional<std::string> accept;
    std::optional<std::string> withdraw;
    std::optional<std::string> escalate;
    std::optional<std::string> work;             ///< at any step
    std::optional<std::string> write_interests;  ///< of their own side
    std::optional<std::string> observe;          ///< name what they saw of the others
    std::optional<std::string> call_complete;    ///< the contributions
    std::optional<std::string> note_accountability;
    std::optional<std::string> rate;
    std::optional<std::string> settle;
    std::optional<std::string> agree_to_settle;
    std::optional<std::string> agree_to_park;
};
BOOST_DESCRIBE_STRUCT(IssueObstacles, (),
    (accept, withdraw, escalate, work, write_interests, observe, call_complete, note_accountability, rate, settle,
        agree_to_settle, agree_to_park))

struct IssueShown : IssueCase {
    std::optional<Id<Party>> my_party;     ///< the side that the viewer stands for
    std::vector<Id<Party>> may_hand_over;  ///< the sides that the viewer can pass on to another seat
    std::vector<StepTime> times;           ///< until now, of the steps that were entered
    IssueObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(IssueShown, (IssueCase), (my_party, may_hand_over, times, obstacles))

IssueShown shown_to(const access::Reader& reader, const IssueCase& issue, Instant now);
/// The issue that the request's path names, as it stands.
http::Versioned<IssueShown> issue_now(const access::Reader& reader, const http::Request& request);

}  // namespace entente
