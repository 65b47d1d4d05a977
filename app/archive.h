#pragma once
#include <boost/describe.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Files in one file: a gzip-compressed tar, which any system can open.
namespace entente::app {

/// One packed file, as the manifest names it.
struct Packed {
    std::string path;  ///< below the data folder, with slashes
    std::int64_t size = 0;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(Packed, (), (path, size, sha256))

/// Writes an archive beside its final name and puts it in place by `finish`, so that a half-written one is never
/// taken for a whole one. Throws a Complaint if it cannot be written.
class Packing {
public:
    explicit Packing(std::filesystem::path path);
    ~Packing();
    Packing(const Packing&) = delete;

    void add(const std::string& path, std::string_view bytes);
    /// Adds a file; throws a Complaint if it is no longer what `expected` says.
    void add(const Packed& expected, const std::filesystem::path& file);
    void finish();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// Takes an archive's files into `folder`, which exists and is empty; `text_of` is handed the first file, whose name
/// must be `first`, and decides by its answer which files may follow. Throws a Complaint for damage, a path that
/// leads out of the folder, a file that is not in the answer or not as it says, or one that is missing.
void unpack(const std::filesystem::path& archive, const std::filesystem::path& folder, std::string_view first,
    const std::function<std::vector<Packed>(std::string_view)>& expected);

/// Size and SHA-256 of a file.
Packed measure(const std::filesystem::path& file, std::string path);

}  // namespace entente::app
