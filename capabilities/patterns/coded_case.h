#pragma once
#include "foundation/base/instant.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A disagreement reduced to what patterns are made of: when, about what and how far up. Never who.
namespace entente {

/// A root cause that both alliance managers have confirmed, and since when.
struct ConfirmedRoot {
    std::string code;
    Day on;
};

/// A level that a case came to, and the day on which it did.
struct ReachedLevel {
    int level = 0;
    Day on;
};
BOOST_DESCRIBE_STRUCT(ReachedLevel, (), (level, on))

struct CodedCase {
    Day raised;
    std::optional<Day> closed;
    std::optional<Day> withdrawn;  ///< both sides took it back: it ended undecided
    std::string theme;             ///< what people said that it is about, "TH04"
    std::optional<std::string> provisional_root;
    std::optional<ConfirmedRoot> confirmed_root;
    std::vector<std::string> functions;  ///< the function of each party's author, in the order of the parties
    int level = 0;  ///< the highest it reached: 0 drafting, 1 counterparts, 2 forum, 3 steering, 4 final pair
    std::vector<ReachedLevel>
        way_up{};  ///< its levels above drafting, in the order of days; empty if they are not known
};

inline constexpr int levels_of_escalation = 5;
inline constexpr int steering_level = 3;

/// Which roots count: those that both sides confirmed, or also those that a case was raised with.
enum class RootsKnown { confirmed, provisional_too };

/// What was known of `cases` at the end of `day`: later ones do not exist, what ended later is open, and a root
/// confirmed later is not confirmed. A level reached later is not reached, where the way up is known.
std::vector<CodedCase> as_of(Day day, std::vector<CodedCase> cases);

/// The confirmed root, else the provisional one if that counts; nothing if none is known. Lives as long as the case.
std::optional<std::string_view> root_of(const CodedCase& one, RootsKnown known);
/// The day on which it ended, one way or the other.
std::optional<Day> ended_on(const CodedCase& one);

}  // namespace entente
