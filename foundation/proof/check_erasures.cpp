#include "foundation/proof/checks.h"
#include "foundation/proof/damage.h"
#include "foundation/proof/scanner.h"

#include <algorithm>
#include <set>
#include <utility>

namespace entente::proof {

namespace {

/// A field by its entry and its name.
using Which = std::pair<std::size_t, std::string>;

const std::string* value_of(const EntryLine& line, std::string_view name) {
    const auto field = std::ranges::find(line.fields, name, &OpenedField::name);
    return field != line.fields.end() && field->opening ? &field->opening->value : nullptr;
}

/// What an entry of the kind “record.redacted” says was erased; it says so openly, or it says nothing.
Which named_by(const EntryLine& line, std::size_t place) {
    const auto where = "Entry " + std::to_string(place);
    const auto* entry = value_of(line, "entry");
    const auto* field = value_of(line, "field");
    if (!entry || !field) throw Damage{where + " does not say what was erased."};
    Scanner number{*entry, where};
    Scanner text{*field, where};
    Which which{number.number(), text.text()};
    number.end();
    text.end();
    return which;
}

std::set<Which> erased_fields(const RecordFile& file) {
    std::set<Which> erased;
    for (std::size_t place = 0; place < file.entries.size(); ++place) {
        for (const auto& field : file.entries[place].fields) {
            if (!field.opening) erased.emplace(place, field.name);
        }
    }
    return erased;
}

std::set<Which> fields_said_to_be_erased(const RecordFile& file, Sentences& wrong) {
    std::set<Which> said;
    for (std::size_t place = 0; place < file.entries.size(); ++place) {
        if (file.entries[place].entry.kind != "record.redacted") continue;
        auto which = named_by(file.entries[place], place);
        if (which.first >= place)
            wrong.push_back("Entry " + std::to_string(place) + " says that something after it was erased.");
        said.insert(std::move(which));
    }
    return said;
}

}  // namespace

void check_erasures(const RecordFile& file, Sentences& wrong) {
    const auto erased = erased_fields(file);
    const auto said = fields_said_to_be_erased(file, wrong);
    for (const auto& which : erased) {
        if (!said.contains(which))
            wrong.push_back("Entry " + std::to_string(which.first) + ": the text of “" + which.second +
                            "” is missing, and no entry says that it was erased.");
    }
    for (const auto& which : said) {
        if (!erased.contains(which))
            wrong.push_back("Entry " + std::to_string(which.first) + ": “" + which.second +
                            "” is said to be erased, but that is not so.");
    }
}

std::size_t erased_in(const RecordFile& file) { return erased_fields(file).size(); }

}  // namespace entente::proof
