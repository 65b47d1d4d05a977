#pragma once
#include "foundation/base/instant.h"

#include <boost/describe.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a company's conflict council counts of a case in any of its alliances. Never what it is about in words, never who.
namespace entente {

struct CountedCase {
    std::string theme;                ///< "TH04"
    std::optional<std::string> root;  ///< the confirmed root, else the one that it was raised with: "RC03"
    bool confirmed = false;           ///< by both alliance managers
    int level = 0;                    ///< the highest it reached, 0 to 4
    Day raised;
    bool over = false;
    std::vector<std::string> companies;  ///< its sides, by their short names

    friend bool operator==(const CountedCase&, const CountedCase&) = default;
};
BOOST_DESCRIBE_STRUCT(CountedCase, (), (theme, root, confirmed, level, raised, over, companies))

/// How many cases bear a mark, by the kind of mark and its code: {"root", "RC03"} → 4.
struct Mark {
    std::string kind;
    std::string code;

    friend auto operator<=>(const Mark&, const Mark&) = default;
};
using Tallies = std::map<Mark, int>;

/// The kinds of marks. `in_alliances` counts alliances instead of cases, by root.
namespace mark {
inline constexpr std::string_view any = "case", open = "open", confirmed = "confirmed", root = "root",
                                  in_alliances = "root-alliances", theme = "theme", level = "level",
                                  raised =
                                      "raised";  ///< by the first day of the quarter and the root, "2026-07-01 RC03"
}  // namespace mark

/// The first day of the quarter in which `day` lies.
Day first_of_quarter(Day day);
/// The marks of one case, each once.
std::vector<Mark> marks_of(const CountedCase& one);
/// What changes in the tallies when a case that stood like `before`, if it was known, stands like `now`.
Tallies change_of(const std::optional<CountedCase>& before, const CountedCase& now);

}  // namespace entente
