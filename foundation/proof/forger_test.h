#pragma once
#include "foundation/base/text.h"
#include "foundation/proof/tree.h"

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

/// Writes record files from the description of their form, also such as a server that lies would write: it has the key,
/// so its seal and its heads are good.
namespace entente::proof::forger {

struct Field {
    std::string name;
    std::string recorded;  ///< what the entry is committed to
    std::optional<std::string> shown = recorded;
};

struct Entry {
    std::vector<Field> fields;
    std::string kind = "note.written";
    std::string room = "orion";
    std::int64_t at = 1'000;
    std::optional<std::size_t> seq{};
    bool in_order = true;  ///< its fields are shown as they were recorded, or the other way round
    bool whole = true;     ///< or but one of them
};

/// An Ed25519 key of a server, by its name and seed.
struct Key {
    explicit Key(std::string server = "norvane.example", std::uint8_t seed = 7) : name(std::move(server)) {
        crypto_sign_seed_keypair(open.data(), secret.data(), Bytes(32, seed).data());
    }
    std::string typed() const { return "\x01" + std::string{view_of(open)}; }
    std::string id() const { return std::string{view_of(sha256({name, "\n", typed()}))}.substr(0, 4); }
    std::string verifier() const { return name + "+" + to_hex(raw(id())) + "+" + to_base64(raw(typed())); }
    std::string note(const std::string& text) const {
        Bytes signature(64);
        crypto_sign_detached(signature.data(), nullptr, raw(text).data(), text.size(), secret.data());
        return text + "\n— " + name + " " + to_base64(raw(id() + std::string{view_of(signature)})) + "\n";
    }
    static std::span<const std::uint8_t> raw(std::string_view text) {
        return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
    }

    std::string name;
    Bytes open = Bytes(32), secret = Bytes(64);
};

inline std::string quoted(std::string_view text) {
    std::string json = "\"";
    for (const auto c : text) json += c == '\n' ? "\\n" : c == '"' ? "\\\"" : std::string(1, c);
    return json + "\"";
}

inline std::string measured(std::string_view text) {
    return std::string(7, '\0') + static_cast<char>(text.size()) + std::string{text};
}

/// A file in the making; every part can be spoilt before it is written.
class Forgery {
public:
    std::vector<Entry> entries;
    Key key;
    std::optional<std::size_t> said_size;
    bool with_head = true;
    std::optional<std::string> head_text;

    std::string file() const {
        std::string text =
            R"({"format":"entente-record/1","room":"orion","kind":"joint","name":"Orion","at":"2026-02-12T09:30:00.000000Z","key":)" +
            quoted(key.verifier()) + ",\"size\":" + std::to_string(said_size.value_or(entries.size())) + "}\n";
        Tree tree;
        for (std::size_t i = 0; i < entries.size(); ++i) text += line(i, tree);
        const auto head = "norvane.example/room/orion\n" + std::to_string(tree.size()) + "\n" +
                          to_base64(tree.root(tree.size())) + "\n";
        if (with_head) text += "{\"head\":" + quoted(key.note(head_text.value_or(head))) + ",\"proof\":[]}\n";
        return text + seal(text);
    }
    std::string seal(const std::string& before) const {
        const auto text = "entente-record/1\norion\n" + std::to_string(said_size.value_or(entries.size())) + "\n" +
                          to_base64(sha256({before})) + "\n";
        return "{\"seal\":" + quoted(key.note(text)) + "}\n";
    }

private:
    std::string line(std::size_t i, Tree& tree) const {
        const auto& entry = entries[i];
        const auto seq = std::to_string(entry.seq.value_or(i));
        std::string bytes = R"({"v":1,"room":)" + quoted(entry.room) + ",\"seq\":" + seq +
                            ",\"at\":" + std::to_string(entry.at) +
                            R"(,"author":"ana","organisation":"norvane","kind":)" + quoted(entry.kind) +
                            R"(,"kind_version":1,"subject":"note","seen":0,"fields":[)";
        std::vector<std::string> shown;
        for (const auto* comma = ""; const auto& field : entry.fields) {
            const auto salt = sha256({"salt", field.name});
            const auto hash = sha256({"entente.commit.v1", view_of(salt), measured(entry.room), measured(seq),
                measured(field.name), measured(field.recorded)});
            bytes += comma + ("[" + quoted(field.name)) + ",\"" + to_hex(hash) + "\"]";
            shown.push_back("[" + quoted(field.name) + "," +
                            (field.shown ? "\"" + to_hex(salt) + "\"," + quoted(*field.shown) : "null,null") + "]");
            comma = ",";
        }
        bytes += "]}";
        tree.add(bytes);
        if (!entry.in_order) std::ranges::reverse(shown);
        if (!entry.whole) shown.resize(1);
        auto line = "{\"entry\":\"" + to_base64(Key::raw(bytes)) + "\",\"fields\":[";
        for (const auto& field : shown) line += (line.ends_with('[') ? "" : ",") + field;
        return line + "]}\n";
    }
};

/// Three notes of one room.
inline Forgery three_notes() {
    Forgery forgery;
    for (const auto* title : {"\"One\"", "\"Two\"", "\"Three\""})
        forgery.entries.push_back({.fields = {{"title", title}, {"text", "\"told\""}}});
    return forgery;
}

}  // namespace entente::proof::forger
