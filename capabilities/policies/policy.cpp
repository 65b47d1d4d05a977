#include "capabilities/policies/policy.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente {

bool receives(const SeatRow& seat) { return seat.person && seat.role != Role::observer; }

const PolicySignature* signature_of(const std::vector<PolicySignature>& signatures, const SeatRow& seat) {
    const auto found = std::ranges::find(signatures, seat.id, &PolicySignature::seat);
    return found == signatures.end() ? nullptr : &*found;
}

std::optional<Day> holds_until(const PolicySignature* signature, const SeatRow& seat, Day today) {
    if (!signature || signature->person != seat.person || signature->edition != policy_edition) return std::nullopt;
    const Day last{signature->signed_on.number + days_policy_holds};
    return today <= last ? std::optional(last) : std::nullopt;
}

Obstacle obstacle_to_signing_policy(
    const SeatRow& seat, const PolicySignature* signature, const Id<Person>& by, Day today) {
    if (seat.person != by || !receives(seat)) return signs_for_own_seat;
    const auto last = holds_until(signature, seat, today);
    if (last && last->number - today.number >= days_to_renew_policy) return policy_is_signed;
    return {};
}

Obstacle obstacle_to_receiving(const SeatRow& seat, const PolicySignature* signature, Day today) {
    return holds_until(signature, seat, today) ? Obstacle{} : Obstacle{policy_is_not_signed};
}

PolicyCoverage coverage_of(
    const std::vector<SeatRow>& seats, const std::vector<PolicySignature>& signatures, Day today) {
    PolicyCoverage coverage;
    for (const auto& seat : seats) {
        if (!receives(seat)) continue;
        ++coverage.seats;
        coverage.in_force += holds_until(signature_of(signatures, seat), seat, today).has_value();
    }
    coverage.share = statistics::share_of(coverage.in_force, coverage.seats);
    return coverage;
}

std::string finding_on_policy(const PolicyCoverage& coverage) {
    if (coverage.seats == 0) return "Nobody holds a seat yet.";
    return fmt::format(
        "{} seats have signed the counterpart policy.", statistics::in_words(coverage.in_force, coverage.seats));
}

}  // namespace entente
