#include "app/archive.h"

#include "app/complaint.h"
#include "foundation/base/text.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>

#include <fstream>
#include <map>

namespace entente::app {
namespace fs = std::filesystem;
namespace {

/// The first file of an archive is read into memory; a manifest of a hundred thousand files fits.
constexpr std::int64_t longest_first_file = 64 * 1024 * 1024;
constexpr std::size_t piece_size = 64 * 1024;

[[noreturn]] void damaged(const fs::path& archive, std::string_view why) {
    throw Complaint(Ending::refused, fmt::format("{} is damaged or is no backup: {}.", archive.string(), why));
}

class Digest {
public:
    Digest() { crypto_hash_sha256_init(&state_); }
    void add(std::string_view bytes) {
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }
    std::string hex() {
        std::uint8_t hash[crypto_hash_sha256_BYTES];
        crypto_hash_sha256_final(&state_, hash);
        return to_hex(hash);
    }

private:
    crypto_hash_sha256_state state_;
};

/// Hands on the bytes of a file in pieces.
template <class Take>
void each_piece(const fs::path& path, Take take) {
    std::ifstream file(path, std::ios::binary);
    std::string piece(piece_size, '\0');
    while (file) {
        file.read(piece.data(), piece_size);
        take(std::string_view(piece.data(), static_cast<std::size_t>(file.gcount())));
    }
    if (!file.eof()) throw Complaint(Ending::unusable, fmt::format("{} cannot be read.", path.string()));
}

struct ReadingEnds {
    void operator()(archive* reading) const { archive_read_free(reading); }
};
struct WritingEnds {
    void operator()(archive* writing) const { archive_write_free(writing); }
};
struct EntryEnds {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

}  // namespace

Packed measure(const fs::path& file, std::string path) {
    Packed packed{std::move(path), 0, {}};
    Digest digest;
    each_piece(file, [&](std::string_view piece) {
        packed.size += static_cast<std::int64_t>(piece.size());
        digest.add(piece);
    });
    packed.sha256 = digest.hex();
    return packed;
}

// --- packing

struct Packing::Inside {
    fs::path path;
    fs::path half;
    std::unique_ptr<archive, WritingEnds> writing{archive_write_new()};

    void check(int result) {
        if (result == ARCHIVE_OK) return;
        throw Complaint(Ending::unusable,
            fmt::format("{} cannot be written: {}.", path.string(), archive_error_string(writing.get())));
    }
    void begin(const std::string& name, std::int64_t size) {
        const std::unique_ptr<archive_entry, EntryEnds> entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), size);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        check(archive_write_header(writing.get(), entry.get()));
    }
    void write(std::string_view bytes) {
        if (archive_write_data(writing.get(), bytes.data(), bytes.size()) != static_cast<la_ssize_t>(bytes.size()))
            check(ARCHIVE_FATAL);
    }
};

Packing::Packing(fs::path path) : inside_(std::make_unique<Inside>()) {
    inside_->path = std::move(path);
    inside_->half = inside_->path.string() + ".part";
    auto* writing = inside_->writing.get();
    archive_write_add_filter_gzip(writing);
    archive_write_set_format_pax_restricted(writing);
    const auto mask = ::umask(0077);
    const auto opened = archive_write_open_filename(writing, inside_->half.c_str());
    ::umask(mask);
    inside_->check(opened);
}

Packing::~Packing() {
    std::error_code gone;
    inside_->writing.reset();
    fs::remove(inside_->half, gone);
}

void Packing::add(const std::string& path, std::string_view bytes) {
    inside_->begin(path, static_cast<std::int64_t>(bytes.size()));
    inside_->write(bytes);
}

void Packing::add(const Packed& expected, const fs::path& file) {
    inside_->begin(expected.path, expected.size);
    Digest digest;
    each_piece(file, [&](std::string_view piece) {
        inside_->write(piece);
        digest.add(piece);
    });
    if (digest.hex() != expected.sha256)
        throw Complaint(
            Ending::unusable, fmt::format("{} changed while it was copied. Start the backup again.", expected.path));
}

void Packing::finish() {
    inside_->check(archive_write_close(inside_->writing.get()));
    fs::rename(inside_->half, inside_->path);
}

// --- unpacking

namespace {

/// An archive as it is read: the name of the file at hand, and its bytes.
class Unpacking {
public:
    explicit Unpacking(fs::path path) : path_(std::move(path)) {
        archive_read_support_filter_gzip(reading_.get());
        archive_read_support_format_tar(reading_.get());
        if (archive_read_open_filename(reading_.get(), path_.c_str(), piece_size) != ARCHIVE_OK) fail();
    }
    /// False at the end.
    bool next() {
        archive_entry* entry = nullptr;
        const auto result = archive_read_next_header(reading_.get(), &entry);
        if (result == ARCHIVE_EOF) return false;
        if (result != ARCHIVE_OK) fail();
        if (archive_entry_filetype(entry) != AE_IFREG) damaged(path_, "it holds something that is not a file");
        name_ = archive_entry_pathname(entry) ? archive_entry_pathname(entry) : "";
        return true;
    }
    const std::string& name() const { return name_; }
    template <class Take>
    void each_piece(std::int64_t most, Take take) {
        std::string piece(piece_size, '\0');
        for (std::int64_t total = 0;;) {
            const auto got = archive_read_data(reading_.get(), piece.data(), piece.size());
            if (got < 0) fail();
            if (got == 0) return;
            if ((total += got) > most) damaged(path_, fmt::format("{} is longer than it should be", name_));
            take(std::string_view(piece.data(), static_cast<std::size_t>(got)));
        }
    }

private:
    [[noreturn]] void fail() {
        const auto* why = archive_error_string(reading_.get());
        damaged(path_, why ? why : "it cannot be read");
    }

    fs::path path_;
    std::unique_ptr<archive, ReadingEnds> reading_{archive_read_new()};
    std::string name_;
};

bool stays_inside(const fs::path& path) {
    if (path.empty() || path.is_absolute()) return false;
    for (const auto& part : path)
        if (part == ".." || part == "." || part.empty()) return false;
    return true;
}

void take_file(Unpacking& unpacking, const Packed& expected, const fs::path& place, const fs::path& archive) {
    fs::create_directories(place.parent_path());
    std::ofstream file(place, std::ios::binary);
    Digest digest;
    std::int64_t size = 0;
    unpacking.each_piece(expected.size, [&](std::string_view piece) {
        file.write(piece.data(), static_cast<std::streamsize>(piece.size()));
        digest.add(piece);
        size += static_cast<std::int64_t>(piece.size());
    });
    file.close();
    if (!file)
        throw Complaint(Ending::unusable, fmt::format("{} cannot be written: is the disk full?", place.string()));
    if (size != expected.size || digest.hex() != expected.sha256)
        damaged(archive, expected.path + " is not what was backed up");
    fs::permissions(place, fs::perms::owner_read | fs::perms::owner_write);
}

}  // namespace

void unpack(const fs::path& archive, const fs::path& folder, std::string_view first,
    const std::function<std::vector<Packed>(std::string_view)>& expected) {
    Unpacking unpacking(archive);
    if (!unpacking.next() || unpacking.name() != first)
        damaged(archive, fmt::format("it does not begin with {}", first));
    std::string text;
    unpacking.each_piece(longest_first_file, [&](std::string_view piece) { text += piece; });
    std::map<std::string, Packed> waiting;
    for (auto& packed : expected(text)) waiting.emplace(packed.path, packed);
    while (unpacking.next()) {
        const auto found = waiting.find(unpacking.name());
        if (found == waiting.end() || !stays_inside(found->first))
            damaged(archive, fmt::format("{} does not belong in it", unpacking.name()));
        take_file(unpacking, found->second, folder / found->first, archive);
        waiting.erase(found);
    }
    if (!waiting.empty()) damaged(archive, waiting.begin()->first + " is missing");
}

}  // namespace entente::app
