#include "app/manifest.h"

#include "app/complaint.h"
#include "foundation/base/digest.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/json.h"

#include <fmt/format.h>

namespace entente::app {

/// The first line.
struct Heading {
    std::string format;
    std::string version;
    std::string made_at;
    std::int64_t files = 0;
    std::int64_t rooms = 0;
};
BOOST_DESCRIBE_STRUCT(Heading, (), (format, version, made_at, files, rooms))

/// The last line: the SHA-256 of all bytes before it.
struct Seal {
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(Seal, (), (sha256))

namespace {

constexpr std::string_view form = "entente-backup/1";

/// Takes the next line off `lines`.
template <class T>
T next(std::string_view& lines) {
    const auto end = lines.find('\n');
    const auto line = lines.substr(0, end);
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    return describe::from_json<T>(line, describe::From::record);
}

template <class T>
std::vector<T> next(std::string_view& lines, std::int64_t count) {
    std::vector<T> all;
    for (std::int64_t i = 0; i < count; ++i) all.push_back(next<T>(lines));
    return all;
}

}  // namespace

std::string to_lines(const Manifest& manifest) {
    const auto files = static_cast<std::int64_t>(manifest.files.size());
    const auto rooms = static_cast<std::int64_t>(manifest.rooms.size());
    auto text = describe::to_json(Heading{std::string(form), manifest.version, manifest.made_at, files, rooms}) + "\n";
    for (const auto& file : manifest.files) text += describe::to_json(file) + "\n";
    for (const auto& room : manifest.rooms) text += describe::to_json(room) + "\n";
    return text + describe::to_json(Seal{sha256_hex(text)}) + "\n";
}

Manifest manifest_from(std::string_view all, const std::filesystem::path& archive) {
    const auto unreadable =
        fmt::format("{} is damaged or is no backup: its manifest cannot be read.", archive.string());
    auto lines = all;
    try {
        const auto heading = next<Heading>(lines);
        if (heading.format != form)
            throw Complaint(Ending::refused, fmt::format("{} is a '{}', which this version ({}) cannot read.",
                                                 archive.string(), heading.format, ENTENTE_VERSION));
        auto files = next<Packed>(lines, heading.files);
        auto rooms = next<RoomHead>(lines, heading.rooms);
        const auto sealed = all.substr(0, all.size() - lines.size());
        if (next<Seal>(lines).sha256 != sha256_hex(sealed) || !lines.empty())
            throw Complaint(Ending::refused, unreadable);
        return {heading.version, heading.made_at, std::move(files), std::move(rooms)};
    } catch (const Refused&) {
        throw Complaint(Ending::refused, unreadable);
    }
}

}  // namespace entente::app
