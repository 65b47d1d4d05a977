#include "foundation/proof/checks.h"

namespace entente::proof {

namespace {

std::string entry_named(std::size_t place) { return "Entry " + std::to_string(place); }

void check_place(const RecordFile& file, std::size_t place, Sentences& wrong) {
    const auto& entry = file.entries[place].entry;
    if (entry.seq != static_cast<std::int64_t>(place))
        wrong.push_back(
            entry_named(place) + " is not there: entry " + std::to_string(entry.seq) + " stands in its place.");
    if (entry.room != file.room) wrong.push_back(entry_named(place) + " belongs to another room.");
    if (place > 0 && entry.at < file.entries[place - 1].entry.at)
        wrong.push_back(entry_named(place) + " is dated before the one that it follows.");
}

/// Each part after its length in eight bytes, so that no two lists of parts are the same bytes.
std::string measured(std::initializer_list<std::string_view> parts) {
    std::string bytes;
    for (const auto part : parts) {
        for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>(std::uint64_t{part.size()} >> shift);
        bytes += part;
    }
    return bytes;
}

bool opens(const EntryText& entry, const Commitment& commitment, const Opening& opening) {
    const auto digits = std::to_string(entry.seq);
    return sha256({"entente.commit.v1", view_of(opening.salt),
               measured({entry.room, digits, commitment.name, opening.value})}) == commitment.hash;
}

void check_opening(std::size_t place, const EntryLine& line, std::size_t i, Sentences& wrong) {
    const auto& commitment = line.entry.fields[i];
    const auto& field = line.fields[i];
    if (field.name != commitment.name)
        wrong.push_back(
            entry_named(place) + ": “" + commitment.name + "” is missing; “" + field.name + "” stands in its place.");
    else if (field.opening && !opens(line.entry, commitment, *field.opening))
        wrong.push_back(entry_named(place) + ": the text of “" + field.name + "” is not the one that was recorded.");
}

}  // namespace

void check_order(const RecordFile& file, Sentences& wrong) {
    if (file.entries.size() != static_cast<std::size_t>(file.size))
        wrong.push_back("The file says that it holds " +
                        counted(static_cast<std::size_t>(file.size), "entry", "entries") + ", but " +
                        std::to_string(file.entries.size()) + " are there.");
    for (std::size_t place = 0; place < file.entries.size(); ++place) check_place(file, place, wrong);
}

void check_openings(const RecordFile& file, Sentences& wrong) {
    for (std::size_t place = 0; place < file.entries.size(); ++place) {
        const auto& line = file.entries[place];
        if (line.fields.size() != line.entry.fields.size()) {
            wrong.push_back(entry_named(place) + " was recorded with " +
                            counted(line.entry.fields.size(), "field", "fields") + ", but " +
                            std::to_string(line.fields.size()) + " are there.");
            continue;
        }
        for (std::size_t i = 0; i < line.fields.size(); ++i) check_opening(place, line, i, wrong);
    }
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

}  // namespace entente::proof
