#include "app/backup.h"

#include "app/manifest.h"
#include "app/premises.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente::app {
namespace fs = std::filesystem;
namespace {

/// A consistent copy of the database, gone when this is.
class DatabaseCopy {
public:
    DatabaseCopy(store::Store& store, fs::path path) : path_(std::move(path)) {
        remove();
        store.copy_to(path_.string());
    }
    ~DatabaseCopy() { remove(); }
    DatabaseCopy(const DatabaseCopy&) = delete;
    const fs::path& path() const { return path_; }

private:
    void remove() {
        std::error_code gone;
        for (const auto* end : {"", "-wal", "-shm", ".lock"}) fs::remove(path_.string() + end, gone);
    }
    fs::path path_;
};

void require_embedded(const Premises& premises) {
    if (premises.settings.database.empty()) return;
    throw Complaint(Ending::refused,
        "This server keeps its data in PostgreSQL: back that up with pg_dump or pg_basebackup, and copy keys/ and files/ of the data folder beside it.");
}

/// The space that the copy and the archive may need together.
void require_space(const Premises& premises, const fs::path& target) {
    const auto needed = 2 * fs::file_size(premises.folder.database());
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
    require_embedded(premises);
    const auto now = premises.machine_clock.now();
    const auto target = target_of(call, premises, now);
    if (fs::exists(target))
        throw Complaint(Ending::refused, fmt::format("{} exists already. Name another file.", target.string()));
    require_space(premises, target);
    const DatabaseCopy copy(*premises.store, target.string() + ".database");
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
