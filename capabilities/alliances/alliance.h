#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class Phase { exploring, due_diligence, negotiating, launching, active, renewing, winding_down, closed };
BOOST_DESCRIBE_ENUM(Phase, exploring, due_diligence, negotiating, launching, active, renewing, winding_down, closed)

enum class Tier { simple, typical, complex };
BOOST_DESCRIBE_ENUM(Tier, simple, typical, complex)

struct AllianceRow {
    Id<Alliance> id;
    Id<Room> room;  ///< the joint room
    std::string slug;
    std::string name;
    std::string type;  ///< code of the catalogue of alliance types, "AT04"
    Tier tier{};
    Phase phase{};
    Day effective_date;
    std::optional<std::string> north_star;
};
BOOST_DESCRIBE_STRUCT(AllianceRow, (), (id, room, slug, name, type, tier, phase, effective_date, north_star))

inline constexpr Refusal no_such_alliance{
    Because::not_found, "alliance-not-found", "There is no alliance under that name."};
inline constexpr Refusal not_an_alliance_type{Because::malformed, "not-an-alliance-type",
    "There is no type of alliance with this code. The catalogue has AT01 to AT10."};

/// Whether `code` stands in the catalogue of alliance types: AT01 to AT10.
bool is_alliance_type(std::string_view code);
/// How many days `today` is after the effective date, which is day 0.
int day_of(const AllianceRow& alliance, Day today);
/// A slug made of a name: its letters and digits in lower case, parted by dashes; "alliance" if it has none.
std::string slug_from(std::string_view name);
/// The slug itself, or the first of slug-2, slug-3 … that is not taken. A few words belong to the addresses
/// themselves and count as taken.
std::string free_slug(const std::string& slug, const std::vector<std::string>& taken);

}  // namespace entente
