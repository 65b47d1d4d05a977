#include "app/backup.h"

#include "app/manifest.h"
#include "app/premises.h"
#include "foundation/store/copying.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::app {
namespace fs = std::filesystem;
namespace {

constexpr store::Statement size_of_postgresql{"app.database_size", "SELECT pg_database_size(current_database())"};

bool is_embedded(const Premises& premises) { return premises.settings.database.empty(); }

/// A consistent copy of the database as one file of SQLite, gone when this is.
class DatabaseCopy {
public:
    DatabaseCopy(const Premises& premises, fs::path path) : path_(std::move(path)) {
        remove();
        if (is_embedded(premises)) premises.store->copy_to(path_.string());
        else copy_from_postgresql(premises);
    }
    ~DatabaseCopy() { remove(); }
    DatabaseCopy(const DatabaseCopy&) = delete;
    const fs::path& path() const { return path_; }

private:
    void copy_from_postgresql(const Premises& premises) {
        const auto copy = store::open_sqlite(path_.string());
        store::migrate(*copy, premises.house.migrations);
        store::copy_rows(*premises.store, *copy);
    }
    void remove() {
        std::error_code gone;
        for (const auto* end : {"", "-wal", "-shm", ".lock"}) fs::remove(path_.string() + end, gone);
    }
    fs::path path_;
};

std::uintmax_t size_of_database(const Premises& premises) {
    if (is_embedded(premises)) return fs::file_size(premises.folder.database());
    std::int64_t size = 0;
    premises.store->read([&](store::Tables& tables) { size = tables.run(size_of_postgresql).front().number(0); });
    return static_cast<std::uintmax_t>(size);
}

/// The space that the copy and the archive may need together.
void require_space(const Premises& premises, const fs::path& target) {
    const auto needed = 2 * size_of_database(premises);
    const auto free = fs::space(target.parent_path()).available;
    if (free >= needed) return;
    throw Complaint(
        Ending::unusable, fmt::format("{} has {} MiB free and the backup may need {} MiB. Name another place.",
                              target.parent_path().string(), free >> 20, (needed >> 20) + 1));
}

fs::path target_of(const Call& call, const Premises& premises, Instant now) {
    if (call.has("FILE")) return call.file("FILE");
    auto name = "entente-" + to_text(now).substr(0, 19) + ".tar.gz";
    std::replace(name.begin(), name.end(), ':', '-');
    return premises.folder.backups() / name;
}

/// Everything in the folder that is not the database, an older backup, or made anew at each start.
std::vector<fs::path> files_beside(const DataFolder& folder) {
    std::vector<fs::path> files;
    for (const auto& inside : {folder.keys(), folder.files()})
        for (const auto& file : fs::recursive_directory_iterator(inside))
            if (file.is_regular_file()) files.push_back(file.path());
    for (const auto* name : {"entente.toml", "demo.today"})
        if (fs::exists(folder.place() / name)) files.push_back(folder.place() / name);
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Ending back_up(const Call& call, Premises& premises) {
    const auto now = premises.machine_clock.now();
    const auto target = target_of(call, premises, now);
    if (fs::exists(target))
        throw Complaint(Ending::refused, fmt::format("{} exists already. Name another file.", target.string()));
    require_space(premises, target);
    const DatabaseCopy copy(premises, target.string() + ".database");
    Manifest manifest{.version = ENTENTE_VERSION, .made_at = to_text(now), .files = {}, .rooms = heads_in(copy.path())};
    manifest.files.push_back(measure(copy.path(), "entente.db"));
    const auto beside = files_beside(premises.folder);
    for (const auto& file : beside)
        manifest.files.push_back(measure(file, file.lexically_relative(premises.folder.place()).string()));
    Packing packing(target);
    packing.add(std::string(manifest_name), to_lines(manifest));
    packing.add(manifest.files.front(), copy.path());
    for (std::size_t i = 0; i < beside.size(); ++i) packing.add(manifest.files[i + 1], beside[i]);
    packing.finish();
    answer(call, {{"backup", target.string()}, {"files", std::to_string(manifest.files.size())},
                     {"rooms", std::to_string(manifest.rooms.size())},
                     {"note", "It holds this server's keys: keep it as you would a password."}});
    return Ending::done;
}

}  // namespace entente::app
