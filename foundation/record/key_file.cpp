#include "foundation/record/key_file.h"

#include "foundation/base/chance.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <stdexcept>
#include <system_error>

namespace entente::record {

namespace {

constexpr std::size_t seed_size = 32;

class File {
public:
    File(const std::string& path, int flags, mode_t mode = 0)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    ~File() {
        if (is_open()) ::close(number_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool is_open() const { return number_ >= 0; }
    int number() const { return number_; }

private:
    int number_;
};

[[noreturn]] void fail(const std::string& what, const std::string& path) {
    throw std::system_error(errno, std::generic_category(), what + " " + path);
}

Bytes read_seed(const File& file, const std::string& path) {
    struct stat about {};
    if (::fstat(file.number(), &about) != 0) fail("Cannot look at the key", path);
    if ((about.st_mode & 077) != 0)
        throw std::runtime_error(
            "Others than its owner may read the key " + path + ". Take it from them: chmod 600 " + path);

    std::array<char, 128> text{};
    const auto length = ::read(file.number(), text.data(), text.size());
    if (length < 0) fail("Cannot read the key", path);
    Bytes seed;
    if (!from_base64(trimmed({text.data(), static_cast<std::size_t>(length)}), seed) || seed.size() != seed_size)
        throw std::runtime_error("The key " + path + " is damaged: it does not hold 32 bytes of base64.");
    return seed;
}

void write_fresh_seed(const std::string& path) {
    Bytes seed(seed_size);
    SystemChance{}.fill(seed);
    const auto text = to_base64(seed) + "\n";
    const File file{path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600};
    if (!file.is_open()) fail("Cannot make the key", path);
    if (::write(file.number(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        fail("Cannot write the key", path);
    if (::fsync(file.number()) != 0) fail("Cannot keep the key", path);
}

void keep_name(const std::string& path) {
    const auto folder = std::filesystem::path{path}.parent_path().string();
    const File file{folder, O_RDONLY | O_DIRECTORY};
    if (!file.is_open() || ::fsync(file.number()) != 0) fail("Cannot keep the folder of the key", folder);
}

/// Written whole under a name of its own, then linked: a crash leaves a whole key or none, and the first of two wins.
void make_seed(const std::string& path) {
    const auto draft = path + "." + SystemChance{}.secret();
    write_fresh_seed(draft);
    const auto linked = ::link(draft.c_str(), path.c_str());
    const auto error = errno;
    ::unlink(draft.c_str());
    errno = error;
    if (linked != 0 && error != EEXIST) fail("Cannot make the key", path);
    keep_name(path);
}

}  // namespace

Bytes read_or_make_seed(const std::string& path) {
    if (const File file{path, O_RDONLY | O_NOFOLLOW}; file.is_open()) return read_seed(file, path);
    if (errno != ENOENT) fail("Cannot open the key", path);
    make_seed(path);
    const File file{path, O_RDONLY | O_NOFOLLOW};
    if (!file.is_open()) fail("Cannot open the key", path);
    return read_seed(file, path);
}

}  // namespace entente::record
