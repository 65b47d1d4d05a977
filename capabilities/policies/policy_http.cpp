#include "capabilities/policies/policy_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/policies/policy_actions.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct SeatUnderPolicy {
    Id<Seat> seat;
    std::string title;
    Id<Party> party;
    std::string name;
    std::optional<Day>
        holds_until;  ///< absent: it has not been signed, or not by who holds the seat now, or it ran out
    std::optional<std::string> obstacle;  ///< why the viewer cannot sign it for this seat
};
BOOST_DESCRIBE_STRUCT(SeatUnderPolicy, (), (seat, title, party, name, holds_until, obstacle))

struct PolicyShown {
    int edition = policy_edition;
    std::vector<std::string> text;
    std::vector<SeatUnderPolicy> seats;
    PolicyCoverage coverage;
    std::string finding;
};
BOOST_DESCRIBE_STRUCT(PolicyShown, (), (edition, text, seats, coverage, finding))

namespace {

PolicyShown look(const access::Reader& reader, const Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance")).id;
    const auto today = utc_day(request.at);
    const auto seats = seats_of(reader, alliance);
    const auto signatures = policy_signatures_of(reader, alliance);
    PolicyShown shown{
        .text = {policy_text.begin(), policy_text.end()}, .coverage = coverage_of(seats, signatures, today)};
    shown.finding = finding_on_policy(shown.coverage);
    for (const auto& seat : seats) {
        if (!receives(seat)) continue;
        const auto* signature = signature_of(signatures, seat);
        shown.seats.push_back(
            {seat.id, seat.title, seat.party, seat.name.value_or(""), holds_until(signature, seat, today),
                sentence_of(obstacle_to_signing_policy(seat, signature, reader.viewer().person, today))});
    }
    return shown;
}

http::Nothing put(Command& command, const Request& request) {
    sign_policy(command, request.id<Seat>("seat"));
    return {};
}

}  // namespace

void serve_policies(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/policy",
        .name = "getPolicy",
        .summary = "The counterpart policy, and for which seats it is signed",
        .refuses = {no_such_alliance},
        .handle = http::reads(look)});
    router.serve({.method = Method::put,
        .path = "/seats/{seat}/policy",
        .name = "signPolicy",
        .summary = "Sign the counterpart policy for the seat that one holds",
        .refuses = {no_such_seat, signs_for_own_seat, policy_is_signed},
        .success = http::Status::no_content,
        .handle = http::does(put)});
}

}  // namespace entente
