#include "capabilities/complaints/complaint_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/complaints/complaint_actions.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct FindingSent {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(FindingSent, (), (text))

struct ToldBackSent {
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ToldBackSent, (), (words))

namespace describe {
template <>
inline constexpr auto notes<FindingSent> = std::to_array<Note>(
    {{.field = "text", .says = "What you found out", .least = 3, .most = 2'000, .multiline = true}});
template <>
inline constexpr auto notes<ToldBackSent> = std::to_array<Note>(
    {{.field = "words", .says = "What you told those who had said it", .least = 3, .most = 2'000, .multiline = true}});
}  // namespace describe

struct ComplaintObstacles {
    std::optional<std::string> triage;
    std::optional<std::string> find;
    std::optional<std::string> agree;
    std::optional<std::string> tell_back;
};
BOOST_DESCRIBE_STRUCT(ComplaintObstacles, (), (triage, find, agree, tell_back))

struct ComplaintShown : ComplaintCase {
    ComplaintObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(ComplaintShown, (ComplaintCase), (obstacles))

struct ComplaintsShown {
    std::vector<ComplaintCase> items;
    ComplaintCounts counts;
    bool may_share = false;
};
BOOST_DESCRIBE_STRUCT(ComplaintsShown, (), (items, counts, may_share))

namespace {

Id<Complaint> asked(const Request& request) { return request.id<Complaint>("complaint"); }

ComplaintShown look(const access::Reader& reader, const Request& request) {
    const auto complaint = the_complaint(reader, asked(request));
    const auto me = reader.viewer().person;
    return {complaint, {.triage = sentence_of(obstacle_to_triage(complaint, me)),
                           .find = sentence_of(obstacle_to_finding(complaint, me)),
                           .agree = sentence_of(obstacle_to_agreeing(complaint, me)),
                           .tell_back = sentence_of(obstacle_to_telling_back(complaint, me))}};
}

ComplaintsShown list(const access::Reader& reader, const Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance")).id;
    ComplaintsShown shown{.items = complaints_of(reader, alliance)};
    shown.counts = counts_of(shown.items);
    for (const auto& seat : my_seats(reader, alliance))
        shown.may_share |= seat.role == Role::alliance_manager || seat.role == Role::executive_sponsor;
    return shown;
}

ComplaintCase post(Command& command, const Request& request, const ShareComplaint& sent) {
    const auto alliance = the_alliance(command.reader(), request.path("alliance")).id;
    return the_complaint(command.reader(), share_complaint(command, alliance, sent));
}

ComplaintShown put_triage(Command& command, const Request& request, const SayTriage& sent) {
    triage_complaint(command, asked(request), sent);
    return look(command.reader(), request);
}

ComplaintShown post_finding(Command& command, const Request& request, const FindingSent& sent) {
    note_finding(command, asked(request), sent.text);
    return look(command.reader(), request);
}

ComplaintShown put_conclusion(Command& command, const Request& request, const Conclusion& sent) {
    propose_conclusion(command, asked(request), sent);
    return look(command.reader(), request);
}

ComplaintShown put_agreement(Command& command, const Request& request, const Conclusion& read) {
    agree_to_conclusion(command, asked(request), read);
    return look(command.reader(), request);
}

ComplaintShown put_told_back(Command& command, const Request& request, const ToldBackSent& sent) {
    tell_back(command, asked(request), sent.words);
    return look(command.reader(), request);
}

}  // namespace

void serve_complaints(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/complaints",
        .name = "listComplaints",
        .summary = "The shared complaints that you read, newest first, and what became of them in figures",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/complaints",
        .name = "shareComplaint",
        .summary = "Pass on what your own people complain about, to the alliance managers and sponsors of all sides",
        .refuses = {no_such_alliance, complaints_are_for_managers, complaint_needs_a_partner, heard_in_the_future},
        .success = http::Status::created,
        .handle = http::takes<ShareComplaint>(post)});
    router.serve({.method = Method::get,
        .path = "/complaints/{complaint}",
        .name = "getComplaint",
        .summary = "One of them",
        .refuses = {no_such_complaint},
        .handle = http::reads(look)});
    router.serve({.method = Method::put,
        .path = "/complaints/{complaint}/triage",
        .name = "triageComplaint",
        .summary = "Say whether your side would act on it, watch it or drop it; it counts once all sides say the same",
        .refuses = {no_such_complaint, complaints_are_for_managers, triage_is_over, drop_needs_a_reason},
        .handle = http::takes<SayTriage>(put_triage)});
    router.serve({.method = Method::post,
        .path = "/complaints/{complaint}/findings",
        .name = "noteComplaintFinding",
        .summary = "Note what you found out",
        .refuses = {no_such_complaint, complaints_are_for_managers, not_looked_into},
        .success = http::Status::created,
        .handle = http::takes<FindingSent>(post_finding)});
    router.serve({.method = Method::put,
        .path = "/complaints/{complaint}/conclusion",
        .name = "concludeComplaint",
        .summary = "Propose what both take for true by now, and what you do about it together",
        .refuses = {no_such_complaint, complaints_are_for_managers, not_looked_into},
        .handle = http::takes<Conclusion>(put_conclusion)});
    router.serve({.method = Method::put,
        .path = "/complaints/{complaint}/conclusion/agreement",
        .name = "agreeOnComplaint",
        .summary = "Agree to the proposed conclusion, in the words that you read",
        .refuses = {no_such_complaint, complaints_are_for_managers, nothing_concluded, conclusion_agreed_already,
            conclusion_moved_on},
        .handle = http::takes<Conclusion>(put_agreement)});
    router.serve({.method = Method::put,
        .path = "/complaints/{complaint}/told-back",
        .name = "tellComplaintBack",
        .summary = "Say what you told those who had said it",
        .refuses = {no_such_complaint, told_back_by_who_heard, not_ready_to_tell_back},
        .handle = http::takes<ToldBackSent>(put_told_back)});
}

}  // namespace entente
