#pragma once
#include "capabilities/alliances/seat.h"
#include "foundation/statistics/fraction.h"

#include <array>
#include <string_view>

/// The counterpart policy: whoever receives disagreements promises in writing to settle them directly with their
/// counterpart, and neither to decide alone nor to push them up alone.
/// (J. Weiss and J. Hughes, "Want Collaboration? Accept, and Actively Manage, Conflict", HBR, March 2005.)
namespace entente {

/// The wording that is signed; another one is another edition, which everybody signs anew.
inline constexpr int policy_edition = 1;
inline constexpr std::array<std::string_view, 5> policy_text{
    "I take up a matter only together with my counterpart, and only once both sides have written it up.",
    "I settle it with my counterpart directly. I do not decide it alone, and I do not ask my own superior to.",
    "If it is not ready for a decision, I give it back with questions instead of an answer.",
    "If we cannot settle it, we move it up together and write down what we tried and why we are stuck.",
    "We tell those who brought it, and everybody else in the alliance, what was decided and why."};
/// It is read and signed anew every year.
inline constexpr int days_policy_holds = 365;
/// So many days before it runs out it can be renewed.
inline constexpr int days_to_renew_policy = 30;

/// Who signed it for a seat: it binds that person, and whoever follows them signs for themselves.
struct PolicySignature {
    Id<Seat> seat;
    Id<Person> person;
    int edition = 0;
    Day signed_on;
};
BOOST_DESCRIBE_STRUCT(PolicySignature, (), (seat, person, edition, signed_on))

inline constexpr Refusal signs_for_own_seat{
    Because::not_allowed, "policy-own-seat", "Only who holds a seat signs the counterpart policy for it."};
inline constexpr Refusal policy_is_signed{Because::conflicting, "policy-signed",
    "You signed it for this seat, and it still holds. It can be renewed in the last thirty days."};
inline constexpr Refusal policy_is_not_signed{Because::conflicting, "policy-not-signed",
    "Read and sign the counterpart policy for your seat first: it says how you and your counterpart settle this."};

/// A seat that receives: held by a person, not as an observer. What is on paper signs on paper.
bool receives(const SeatRow& seat);
const PolicySignature* signature_of(const std::vector<PolicySignature>& signatures, const SeatRow& seat);
/// The last day on which it holds; absent: it does not hold any more, or never did, or another holds the seat now.
std::optional<Day> holds_until(const PolicySignature* signature, const SeatRow& seat, Day today);

Obstacle obstacle_to_signing_policy(
    const SeatRow& seat, const PolicySignature* signature, const Id<Person>& by, Day today);
/// Why who holds this seat cannot take up a case yet.
Obstacle obstacle_to_receiving(const SeatRow& seat, const PolicySignature* signature, Day today);

struct PolicyCoverage {
    int seats = 0;
    int in_force = 0;
    std::optional<statistics::Fraction> share;  ///< absent under five seats
};
BOOST_DESCRIBE_STRUCT(PolicyCoverage, (), (seats, in_force, share))

PolicyCoverage coverage_of(
    const std::vector<SeatRow>& seats, const std::vector<PolicySignature>& signatures, Day today);
/// "24 of 26 (92 %) seats have signed the counterpart policy."
std::string finding_on_policy(const PolicyCoverage& coverage);

}  // namespace entente
