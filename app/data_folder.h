#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace entente::app {

/// The one folder that holds everything of a server: entente.db, files/, keys/, backups/, entente.toml.
/// While this lives, no other process works on it.
class DataFolder {
public:
    /// Makes the folder (mode 0700) if it is missing, and takes it. Throws a Complaint that says why it cannot be
    /// used and what to do; nothing if another process holds it.
    static std::optional<DataFolder> take(const std::filesystem::path& place);

    DataFolder(DataFolder&& other) noexcept;
    DataFolder& operator=(DataFolder&&) = delete;
    ~DataFolder();

    const std::filesystem::path& place() const { return place_; }
    std::filesystem::path database() const { return place_ / "entente.db"; }
    std::filesystem::path files() const { return place_ / "files"; }
    std::filesystem::path keys() const { return place_ / "keys"; }
    std::filesystem::path backups() const { return place_ / "backups"; }

private:
    DataFolder(std::filesystem::path place, int lock) : place_(std::move(place)), lock_(lock) {}

    std::filesystem::path place_;
    int lock_;
};

/// The name by which this server signs its heads: kept in keys/server.name from the first start on, so that a new
/// address never makes old heads look foreign.
std::string server_name(const DataFolder& folder, const std::string& public_url);

}  // namespace entente::app
