#pragma once
#include "capabilities/alliances/founding.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

inline constexpr Refusal alliance_file_has_faults{
    Because::malformed, "alliance-file-faults", "The file has faults. Mend the lines listed; nothing was imported."};

/// The largest file that is read, in bytes.
inline constexpr std::size_t largest_alliance_file = 1024 * 1024;

/// A file in YAML that describes a new alliance (docs/alliance-file.md), with the place of everything in it.
class AllianceFile {
public:
    NewAlliance alliance;
    std::vector<Fault> faults;  ///< each at "line 7, column 3", in the order of lines

    /// Adds what was found wrong with the alliance, at the lines that it stands in.
    void add_faults(const std::vector<Fault>& at_pointers);

    struct Place {
        int line = 1;
        int column = 1;
        auto operator<=>(const Place&) const = default;
    };
    /// A fault of the file itself.
    void add_fault(Place place, std::string sentence);

    std::map<std::string, Place, std::less<>> places;  ///< by JSON pointer

private:
    Place place_of(std::string_view pointer) const;
    std::vector<Place> order_;
};

/// Reads a file; whatever it holds, this ends with an alliance or with faults. Anchors and aliases are refused, and
/// so is what is larger or deeper than a description needs.
AllianceFile read_alliance_file(std::string_view yaml);

struct AllianceCounts {
    int parties = 0;
    int seats = 0;
    int vacant_seats = 0;
    int counterpart_pairs = 0;
    int forums = 0;
};
BOOST_DESCRIBE_STRUCT(AllianceCounts, (), (parties, seats, vacant_seats, counterpart_pairs, forums))

AllianceCounts counts_of(const NewAlliance& alliance);

/// One thing that is wrong in a file.
struct FileFault {
    std::string at;
    std::string sentence;
};
BOOST_DESCRIBE_STRUCT(FileFault, (), (at, sentence))

/// What importing a file would do.
struct AllianceFileCheck {
    bool ok = false;
    std::optional<AllianceCounts> would_create;
    std::vector<FileFault> faults;
};
BOOST_DESCRIBE_STRUCT(AllianceFileCheck, (), (ok, would_create, faults))

namespace describe {
template <>
inline constexpr auto notes<FileFault> = std::to_array<Note>(
    {{.field = "at", .says = "The place in the file: line 7, column 3"},
        {.field = "sentence", .says = "What is wrong there", .most = 2000}});
}  // namespace describe

}  // namespace entente
