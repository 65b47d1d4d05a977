#include "app/data_folder.h"

#include "app/complaint.h"
#include "foundation/base/text.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

namespace entente::app {
namespace fs = std::filesystem;
namespace {

void make_private(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return;
    throw Complaint(
        Ending::unusable, fmt::format("The folder {} cannot be made: {}.", folder.string(), std::strerror(errno)));
}

void require_ours(const fs::path& folder) {
    struct stat about {};
    if (::stat(folder.c_str(), &about) != 0 || ::access(folder.c_str(), R_OK | W_OK | X_OK) == 0) return;
    throw Complaint(Ending::unusable,
        fmt::format(
            "The data folder {} cannot be written. It belongs to user {}, and this runs as user {}: give it with\n"
            "    chown -R {} {}",
            folder.string(), about.st_uid, ::geteuid(), ::geteuid(), folder.string()));
}

std::string host_in(const std::string& url) {
    const auto from = url.find("://");
    if (from == std::string::npos) return {};
    return url.substr(from + 3, url.find_first_of(":/", from + 3) - from - 3);
}

std::string machine_name() {
    char name[256] = "";
    ::gethostname(name, sizeof name - 1);
    return *name ? name : "entente";
}

}  // namespace

std::optional<DataFolder> DataFolder::take(const fs::path& given) {
    auto place = fs::absolute(given).lexically_normal();
    if (place.filename().empty()) place = place.parent_path();
    make_private(place);
    require_ours(place);
    const int lock = ::open((place / "entente.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        throw Complaint(Ending::unusable,
            fmt::format("The data folder {} cannot be used: {}.", place.string(), std::strerror(errno)));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return std::nullopt;
    }
    DataFolder folder(place, lock);
    for (const auto& inside : {folder.files(), folder.keys(), folder.backups()}) make_private(inside);
    return folder;
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : place_(std::move(other.place_)), lock_(std::exchange(other.lock_, -1)) {}

DataFolder::~DataFolder() {
    if (lock_ >= 0) ::close(lock_);
}

std::string server_name(const DataFolder& folder, const std::string& public_url) {
    const auto path = folder.keys() / "server.name";
    std::string name;
    if (std::ifstream(path) >> name) return name;
    name = lower(host_in(public_url));
    if (name.empty()) name = lower(machine_name());
    std::ofstream(path) << name << '\n';
    return name;
}

}  // namespace entente::app
