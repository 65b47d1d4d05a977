#pragma once
#include "capabilities/complaints/complaint_views.h"
#include "foundation/access/command.h"

namespace entente {

struct ShareComplaint {
    std::string heard_in;
    std::string gist;
    Day heard_on;
};
BOOST_DESCRIBE_STRUCT(ShareComplaint, (), (heard_in, gist, heard_on))

struct SayTriage {
    Triage triage{};
    std::string because;
};
BOOST_DESCRIBE_STRUCT(SayTriage, (), (triage, because))

namespace describe {
template <>
inline constexpr auto notes<ShareComplaint> = std::to_array<Note>(
    {{.field = "heard_in", .says = "In which function you heard it, never from whom", .least = 2, .most = 100},
        {.field = "gist", .says = "What is said, as information", .least = 10, .most = 2'000, .multiline = true},
        {.field = "heard_on", .says = "The day on which you heard it"}});
template <>
inline constexpr auto notes<SayTriage> = std::to_array<Note>({{.field = "triage", .says = "What your side would do"},
    {.field = "because", .says = "Why; needed to drop it", .most = 1'000, .multiline = true}});
}  // namespace describe

/// The complaint, or refused as not found.
ComplaintCase the_complaint(const access::Reader& reader, const Id<Complaint>& id);
/// Passes it on in a room of the alliance managers and sponsors of all sides.
Id<Complaint> share_complaint(access::Command& command, const Id<Alliance>& alliance, const ShareComplaint& shared);
void triage_complaint(access::Command& command, const Id<Complaint>& id, const SayTriage& said);
void note_finding(access::Command& command, const Id<Complaint>& id, const std::string& text);
void propose_conclusion(access::Command& command, const Id<Complaint>& id, const Conclusion& conclusion);
/// `read`: the conclusion as its reader saw it; refused if another stands by now.
void agree_to_conclusion(access::Command& command, const Id<Complaint>& id, const Conclusion& read);
/// By the company that heard it, to those who said it.
void tell_back(access::Command& command, const Id<Complaint>& id, const std::string& words);

}  // namespace entente
