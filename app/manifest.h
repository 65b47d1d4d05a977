#pragma once
#include "app/archive.h"
#include "foundation/store/store.h"

#include <boost/describe.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace entente::app {

/// The head of a room's record when it was backed up.
struct RoomHead {
    std::string room;
    std::int64_t size = 0;  ///< entries
    std::string root;       ///< hexadecimal
};
BOOST_DESCRIBE_STRUCT(RoomHead, (), (room, size, root))

/// What a backup holds, and what its database must hold: the first file of a backup, as JSON lines. The first line
/// is `{"format":"entente-backup/1","version":…,"made_at":…,"files":N,"rooms":M}`; N lines name a file each, M
/// lines a room each, and the last seals them: `{"sha256":…}` of all bytes before it.
struct Manifest {
    std::string version;  ///< of the program that made it
    std::string made_at;
    std::vector<Packed> files;
    std::vector<RoomHead> rooms;
};

inline constexpr std::string_view manifest_name = "manifest.jsonl";

std::string to_lines(const Manifest& manifest);
/// Throws a Complaint about `archive` if it is not in this form.
Manifest manifest_from(std::string_view lines, const std::filesystem::path& archive);

/// Size and root of every room's record in a database, by room.
std::vector<RoomHead> heads_in(store::Store& database);
std::vector<RoomHead> heads_in(const std::filesystem::path& database);

}  // namespace entente::app
