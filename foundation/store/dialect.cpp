#include "foundation/store/dialect.h"

#include "foundation/store/dialect_words.h"

#include <array>

namespace entente::store {
namespace {

struct Word {
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgresql;
};

// Texts that are put together with `TABLE` in the place of the table's name.
constexpr auto words = std::to_array<Word>({
    {"blob", "BLOB", "BYTEA"},
    {"bigint", "INTEGER", "BIGINT"},
    {"json", "TEXT", "TEXT"},  // not JSONB: what is stored is read back byte for byte
    {"key", "TEXT", "TEXT COLLATE \"C\""},
    {"guard", "", guard_of_postgresql},
    {"each", "json_each(:TABLE_) AS TABLE_", "jsonb_array_elements_text(CAST(:TABLE_ AS JSONB)) AS TABLE_ (value)"},
    {"clustered", "WITHOUT ROWID", ""},
    {"place", "INTEGER PRIMARY KEY", "BIGINT"},
    {"search", search_of_sqlite, search_of_postgresql},
    {"drop_search", drop_search_of_sqlite, "DROP TABLE TABLE_"},
    {"matches", matches_of_sqlite, matches_of_postgresql},
    {"forget", forget_of_sqlite, "SELECT 1"},
});

const Word* word_named(std::string_view name) {
    for (const auto& word : words)
        if (word.name == name) return &word;
    return nullptr;
}

std::string about(std::string_view text, std::string_view table) {
    constexpr std::string_view place = "TABLE_";
    std::string out;
    for (auto at = text.find(place); at != text.npos; at = text.find(place)) {
        out.append(text.substr(0, at)).append(table);
        text.remove_prefix(at + place.size());
    }
    return out.append(text);
}

/// ASCII alone: other alphabets' punctuation is left to the databases' own readers of words.
bool parts_words(char c) {
    const auto u = static_cast<unsigned char>(c);
    const bool letter = (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9');
    return u < 0x80 && !letter;
}

}  // namespace

std::string spelled(Dialect dialect, std::string_view sql) {
    std::string out;
    for (auto open = sql.find('{'); open != sql.npos; open = sql.find('{')) {
        const auto close = sql.find('}', open);
        const auto inside = sql.substr(open + 1, close == sql.npos ? 0 : close - open - 1);
        const auto blank = inside.find(' ');
        const auto* word = word_named(inside.substr(0, blank));
        out.append(sql.substr(0, open));
        if (word) {
            const auto text = dialect == Dialect::sqlite ? word->sqlite : word->postgresql;
            out += about(text, blank == inside.npos ? std::string_view{} : inside.substr(blank + 1));
            sql.remove_prefix(close + 1);
        } else {
            out += '{';  // a brace of its own, as in a JSON text
            sql.remove_prefix(open + 1);
        }
    }
    return out.append(sql);
}

std::string search_condition(Dialect dialect, std::string_view table) {
    return about(dialect == Dialect::sqlite ? matches_of_sqlite : matches_of_postgresql, table);
}

std::string search_words(std::string_view text) {
    std::string found;
    bool between = false;
    for (const char c : text) {
        if (parts_words(c)) {
            between = true;
            continue;
        }
        if (between && !found.empty()) found += ' ';
        between = false;
        found += c;
    }
    return found;
}

}  // namespace entente::store
