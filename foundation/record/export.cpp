#include "foundation/record/export.h"

#include "foundation/describe/json.h"
#include "foundation/record/head.h"
#include "foundation/record/tree_node.h"

#include <algorithm>
#include <map>

namespace entente::record {

namespace {

constexpr std::int64_t page_size = 500;

constexpr store::Statement find_bytes{"record.export_entries", R"sql(
    SELECT bytes FROM entry WHERE room = :room AND seq >= :from AND seq < :until ORDER BY seq)sql"};

constexpr store::Statement find_fields{"record.export_fields", R"sql(
    SELECT seq, name, salt, value FROM entry_field
    WHERE room = :room AND seq >= :from AND seq < :until ORDER BY seq, place)sql"};

constexpr store::Statement find_heads{"record.export_heads", R"sql(
    SELECT size, root, note FROM head WHERE room = :room AND size < :size ORDER BY size)sql"};

/// Passes lines on and hashes them, for the seal.
class Lines {
public:
    explicit Lines(const Piece& piece) : piece_(piece) {}
    void add(const std::string& line) {
        hash_.add(line);
        piece_(line);
    }
    Hash hash() { return hash_.done(); }

private:
    const Piece& piece_;
    Sha256 hash_;
};

std::string header(const ExportedRoom& room, const ServerKeys& keys, Instant at, std::int64_t size);
void add_entries(store::Tables& tables, const Id<Room>& room, std::int64_t size, Lines& lines);
void add_heads(store::Tables& tables, const Id<Room>& room, const ServerKeys& keys, std::int64_t size, Lines& lines);
std::string seal_line(const Id<Room>& room, const ServerKeys& keys, std::int64_t size, const Hash& hash);

}  // namespace

void export_room(
    store::Tables& tables, const ExportedRoom& room, const ServerKeys& keys, Instant at, const Piece& piece) {
    const auto size = size_of(tables, room.room);
    Lines lines{piece};
    lines.add(header(room, keys, at, size));
    add_entries(tables, room.room, size, lines);
    add_heads(tables, room.room, keys, size, lines);
    piece(seal_line(room.room, keys, size, lines.hash()));
}

std::string export_room(store::Tables& tables, const ExportedRoom& room, const ServerKeys& keys, Instant at) {
    std::string file;
    export_room(tables, room, keys, at, [&file](std::string_view piece) { file += piece; });
    return file;
}

namespace {

std::string quoted(std::string_view text) {
    std::string json;
    describe::write_quoted(text, json);
    return json;
}

std::string header(const ExportedRoom& room, const ServerKeys& keys, Instant at, std::int64_t size) {
    return R"({"format":"entente-record/1","room":)" + quoted(room.room.text()) + ",\"kind\":" + quoted(room.kind) +
           ",\"name\":" + quoted(room.name) + ",\"at\":" + quoted(to_text(at)) +
           ",\"key\":" + quoted(keys.verifier_key()) + ",\"size\":" + std::to_string(size) + "}\n";
}

std::string field_json(const store::Row& row) {
    const auto opening = row.is_null(3) ? "null,null" : quoted(to_hex(row.bytes(2))) + "," + quoted(row.text(3));
    return "[" + quoted(row.text(1)) + "," + opening + "]";
}

using FieldsBySeq = std::map<std::int64_t, std::string>;

FieldsBySeq fields_of(store::Tables& tables, const store::Parameters& which) {
    FieldsBySeq fields;
    for (const auto& row : tables.run(find_fields, which)) {
        auto& json = fields[row.number(0)];
        if (!json.empty()) json += ',';
        json += field_json(row);
    }
    return fields;
}

void add_entries(store::Tables& tables, const Id<Room>& room, std::int64_t size, Lines& lines) {
    for (std::int64_t from = 0; from < size; from += page_size) {
        const store::Parameters which{
            {"room", room.text()}, {"from", from}, {"until", std::min(from + page_size, size)}};
        auto fields = fields_of(tables, which);
        for (auto seq = from; const auto& row : tables.run(find_bytes, which))
            lines.add("{\"entry\":\"" + to_base64(row.bytes(0)) + "\",\"fields\":[" + fields[seq++] + "]}\n");
    }
}

std::string head_line(const std::string& note, const std::vector<Hash>& proof) {
    auto line = "{\"head\":" + quoted(note) + ",\"proof\":[";
    for (std::string_view comma; const auto& hash : proof) {
        line.append(comma).append("\"").append(to_base64(hash)).append("\"");
        comma = ",";
    }
    return line + "]}\n";
}

void add_heads(store::Tables& tables, const Id<Room>& room, const ServerKeys& keys, std::int64_t size, Lines& lines) {
    const auto nodes = stored_nodes(tables, room);
    for (const auto& row : tables.run(find_heads, store::Parameters{{"size", size}}.set("room", room))) {
        const auto earlier = row.number(0);
        // Signing is the same for ever, so a head that reads otherwise was signed under an earlier name or key of
        // the server. Whoever holds it holds an export of that time as well.
        if (row.text(2) == checkpoint(keys, room, earlier, hash_from(row.bytes(1))))
            lines.add(head_line(row.text(2), consistency_proof(earlier, size, nodes)));
    }
    lines.add(head_line(checkpoint(keys, room, size, tree_root(size, nodes)), {}));
}

std::string seal_line(const Id<Room>& room, const ServerKeys& keys, std::int64_t size, const Hash& hash) {
    const auto text = "entente-record/1\n" + room.text() + "\n" + std::to_string(size) + "\n" + to_base64(hash) + "\n";
    return "{\"seal\":" + quoted(keys.sign_note(text)) + "}\n";
}

}  // namespace

}  // namespace entente::record
