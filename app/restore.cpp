#include "app/backup.h"
#include "app/manifest.h"
#include "app/premises.h"
#include "foundation/store/copying.h"

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

bool is_record(const std::vector<RoomHead>& found, const std::vector<RoomHead>& expected) {
    return std::ranges::equal(found, expected,
        [](const RoomHead& a, const RoomHead& b) { return a.room == b.room && a.size == b.size && a.root == b.root; });
}

/// The files are those of the manifest; that its database holds the record that it names is checked by itself.
void require_heads(const fs::path& database, const std::vector<RoomHead>& expected, const fs::path& archive) {
    if (is_record(heads_in(database), expected)) return;
    throw Complaint(Ending::refused,
        fmt::format("{} is damaged: the record in its database is not the one that was backed up.", archive.string()));
}

/// What the backup's own entente.toml says of the database, if it says anything.
std::string database_named_in(const fs::path& folder) {
    for (const auto& [setting, text] : read_settings_file((folder / "entente.toml").string()))
        if (setting->name == "database") return text;
    return {};
}

/// Without --database the rows stay in the file; then nothing may name a database from which the server would start.
void require_no_other_database(const fs::path& folder) {
    if (database_named_in(folder).empty()) return;
    throw Complaint(Ending::refused,
        "The entente.toml in this backup names a PostgreSQL. Name an empty one with --database, and it is restored there.");
}

/// Puts the backup's rows into an empty PostgreSQL, and checks there that they hold the record.
void move_into(const std::string& connection, const fs::path& file, const std::vector<RoomHead>& expected) {
    const auto target = store::open_postgresql(connection);
    store::migrate(*target, whole_house().migrations);
    if (!heads_in(*target).empty())
        throw Complaint(Ending::refused, "The database is not empty. A backup is restored into an empty one.");
    {
        const auto source = store::open_sqlite(file.string());
        store::migrate(*source, whole_house().migrations);
        store::copy_rows(*source, *target);
    }
    if (!is_record(heads_in(*target), expected))
        throw Complaint(
            Ending::unusable, "The database does not hold the record that was backed up. Empty it and try again.");
    for (const auto* end : {"", "-wal", "-shm", ".lock"}) fs::remove(file.string() + end);
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
    const auto file = half.path() / "entente.db";
    const auto& database = call.settings.database;
    require_heads(file, manifest.rooms, archive);
    if (database.empty()) require_no_other_database(half.path());
    else move_into(database, file, manifest.rooms);
    const bool named_otherwise = !database.empty() && database_named_in(half.path()) != database;
    half.keep_as(place);
    std::size_t entries = 0;
    for (const auto& room : manifest.rooms) entries += static_cast<std::size_t>(room.size);
    answer(call, {{"restored", place.string()}, {"made at", manifest.made_at},
                     {"rooms", std::to_string(manifest.rooms.size())}, {"entries", std::to_string(entries)}});
    if (named_otherwise && !call.json)
        call.out << "Start the server with the same --database, or write it into entente.toml.\n";
    return Ending::done;
}

}  // namespace entente::app
