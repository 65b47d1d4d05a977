#include "foundation/record/sealed_entry.h"

#include "foundation/describe/json.h"

#include <algorithm>

namespace entente::record {

namespace {

bool is_absent(const describe::Shape& shape, const void* value) {
    return shape.kind == describe::Kind::optional && !shape.has_value(value);
}

void add_text(std::string_view key, std::string_view text, std::string& json) {
    describe::write_quoted(key, json);
    json += ':';
    describe::write_quoted(text, json);
    json += ',';
}

void add_number(std::string_view key, std::int64_t number, std::string& json) {
    describe::write_quoted(key, json);
    json += ':' + std::to_string(number) + ',';
}

void add_commitments(const Entry& entry, const std::vector<OpenField>& fields, std::string& json) {
    json += R"("fields":[)";
    for (std::string_view comma; const auto& field : fields) {
        json += comma;
        json += '[';
        describe::write_quoted(field.name, json);
        json += ",\"" + to_hex(commitment(field.salt, entry.room.text(), entry.seq, field.name, field.value)) + "\"]";
        comma = ",";
    }
    json += ']';
}

}  // namespace

std::vector<OpenField> open_fields(const describe::Shape& shape, const void* fact, Chance& chance) {
    std::vector<OpenField> fields;
    for (const auto& member : shape.fields) {
        const auto* value = static_cast<const char*>(fact) + member.offset;
        if (is_absent(*member.shape, value)) continue;
        fields.push_back({member.name, {}, describe::json_of(*member.shape, value)});
    }
    // All at once: each call goes to the system for its random bytes.
    Bytes salts(fields.size() * sizeof(Hash));
    chance.fill(salts);
    for (auto from = salts.begin(); auto& field : fields) {
        std::copy_n(from, field.salt.size(), field.salt.begin());
        from += static_cast<std::ptrdiff_t>(field.salt.size());
    }
    return fields;
}

std::string seal(const Entry& entry, const std::vector<OpenField>& fields) {
    std::string json = "{";
    add_number("v", 1, json);
    add_text("room", entry.room.text(), json);
    add_number("seq", entry.seq, json);
    add_number("at", entry.at.micros, json);
    add_text("author", entry.author.text(), json);
    add_text("organisation", entry.organisation.text(), json);
    add_text("kind", entry.kind, json);
    add_number("kind_version", entry.kind_version, json);
    add_text("subject", entry.subject.text(), json);
    add_number("seen", entry.seen, json);
    add_commitments(entry, fields, json);
    return json + "}";
}

}  // namespace entente::record
