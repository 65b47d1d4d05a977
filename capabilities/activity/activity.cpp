#include "capabilities/activity/activity.h"

#include "foundation/base/text.h"
#include "foundation/describe/json.h"

#include <algorithm>
#include <map>

namespace entente {

static std::string spoken_as(const std::string& kind);
static std::string part_named_by(const std::vector<StoredField>& fields);
static std::string party_within(const std::string& json);
static bool is_id(const StoredField& field);
static bool names_a_part(const StoredField& field);

std::vector<HistoryLine> told(
    const std::vector<StoredEntry>& entries, const std::vector<StoredField>& fields, const NameOf& name_of) {
    std::map<std::string, std::optional<std::string>> last;
    std::vector<HistoryLine> lines;
    for (const auto& entry : entries) {
        std::vector<StoredField> own;
        std::ranges::copy_if(
            fields, std::back_inserter(own), [&](const StoredField& field) { return field.seq == entry.seq; });
        HistoryLine line{.seq = entry.seq, .at = entry.at, .kind = entry.kind};
        const auto part = spoken_as(entry.kind) + "|" + part_named_by(own);
        for (const auto& field : own) {
            if (is_id(field)) {
                if (const auto name = name_of(field.name, readable(*field.value)))
                    line.changes.push_back({field.name, std::nullopt, name});
                continue;
            }
            const auto after = field.value ? std::optional(readable(*field.value)) : std::nullopt;
            // Which part was written, and why something was done, is not changed by what comes later.
            if (names_a_part(field) || field.name == "reason") {
                line.changes.push_back({field.name, std::nullopt, after});
                continue;
            }
            auto& before = last[part + "|" + field.name];
            line.changes.push_back({field.name, before, after});
            before = after;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

// What founds or makes a thing describes it for the first time.
static std::string spoken_as(const std::string& kind) {
    const auto deed = kind.find('.') + 1;
    const auto first = kind.substr(deed) == "founded" || kind.substr(deed) == "made";
    return first ? kind.substr(0, deed) + "described" : kind;
}

static bool is_id(const StoredField& field) { return field.value && is_uuid(readable(*field.value)); }

static bool names_a_part(const StoredField& field) { return field.value && (field.name == "block" || is_id(field)); }

static std::string part_named_by(const std::vector<StoredField>& fields) {
    std::string part;
    for (const auto& field : fields)
        if (names_a_part(field)) part += field.name + *field.value;
        else if (field.value) part += party_within(*field.value);
    return part;
}

// A signature, or what one receiver wrote, is held against the same company's.
static std::string party_within(const std::string& json) {
    constexpr std::string_view member = "\"party\":\"";
    const auto at = json.starts_with('{') ? json.find(member) : std::string::npos;
    return at == std::string::npos ? std::string{} : json.substr(at + member.size(), 36);
}

std::string readable(const std::string& json) {
    if (!json.starts_with('"')) return json;
    return describe::from_json<std::string>(json, describe::From::record);
}

// A place at which a character begins, at `place` or just before it.
static std::size_t beginning_at(const std::string& text, std::size_t place) {
    while (place > 0 && place < text.size() && (text[place] & 0xC0) == 0x80) --place;
    return std::min(place, text.size());
}

std::string snippet_of(const std::string& body, const std::string& searched) {
    constexpr std::size_t before = 60, length = 180;
    const auto word = lower(searched.substr(0, searched.find(' ')));
    auto at = lower(body).find(word);
    if (at == std::string::npos) at = 0;
    auto from = at > before ? beginning_at(body, at - before) : 0;
    if (const auto blank = body.find(' ', from); from > 0 && blank < at) from = blank + 1;
    auto to = beginning_at(body, from + length);
    if (const auto blank = body.rfind(' ', to);
        to < body.size() && blank != std::string::npos && blank > at + word.size())
        to = blank;
    return (from > 0 ? "…" : "") + body.substr(from, to - from) + (to < body.size() ? "…" : "");
}

}  // namespace entente
