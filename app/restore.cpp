#include "app/backup.h"
#include "app/manifest.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>

namespace entente::app {
namespace fs = std::filesystem;
namespace {

/// A folder that is being filled; gone unless `keep_as` was reached.
class HalfFolder {
public:
    explicit HalfFolder(fs::path path) : path_(std::move(path)) {
        fs::remove_all(path_);
        fs::create_directories(path_.parent_path());
        if (::mkdir(path_.c_str(), 0700) != 0)
            throw Complaint(Ending::unusable, fmt::format("{} cannot be made.", path_.string()));
    }
    ~HalfFolder() {
        std::error_code gone;
        fs::remove_all(path_, gone);
    }
    HalfFolder(const HalfFolder&) = delete;
    const fs::path& path() const { return path_; }
    void keep_as(const fs::path& place) {
        fs::remove(place);
        fs::rename(path_, place);
    }

private:
    fs::path path_;
};

void require_empty(const fs::path& place) {
    if (!fs::exists(place) || (fs::is_directory(place) && fs::is_empty(place))) return;
    throw Complaint(Ending::refused,
        fmt::format(
            "{} is not empty. A backup is restored into an empty folder: name another with --data.", place.string()));
}

/// The files are those of the manifest; that its database holds the record that it names is checked by itself.
void require_heads(const fs::path& database, const std::vector<RoomHead>& expected, const fs::path& archive) {
    const auto found = heads_in(database);
    const auto same = [](const RoomHead& a, const RoomHead& b) {
        return a.room == b.room && a.size == b.size && a.root == b.root;
    };
    if (!std::equal(found.begin(), found.end(), expected.begin(), expected.end(), same))
        throw Complaint(
            Ending::refused, fmt::format("{} is damaged: the record in its database is not the one that was backed up.",
                                 archive.string()));
}

}  // namespace

Ending restore(const Call& call) {
    const auto archive = call.file("FILE");
    auto place = fs::absolute(call.settings.data).lexically_normal();
    if (place.filename().empty()) place = place.parent_path();
    if (!fs::exists(archive)) throw Complaint(Ending::misused, fmt::format("There is no file {}.", archive.string()));
    require_empty(place);
    HalfFolder half(place.string() + ".restoring");
    Manifest manifest;
    unpack(archive, half.path(), manifest_name, [&](std::string_view text) {
        manifest = manifest_from(text, archive);
        return manifest.files;
    });
    require_heads(half.path() / "entente.db", manifest.rooms, archive);
    half.keep_as(place);
    std::size_t entries = 0;
    for (const auto& room : manifest.rooms) entries += static_cast<std::size_t>(room.size);
    answer(call, {{"restored", place.string()}, {"made at", manifest.made_at},
                     {"rooms", std::to_string(manifest.rooms.size())}, {"entries", std::to_string(entries)}});
    return Ending::done;
}

}  // namespace entente::app
