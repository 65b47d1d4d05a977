#pragma once
#include <string_view>

// The longer words of each dialect; `TABLE_` stands for the table's name.
namespace entente::store {

// The policy's inner SELECTs are computed once for a query, not once for a row.
inline constexpr std::string_view guard_of_postgresql = R"sql(
    ALTER TABLE TABLE_ ENABLE ROW LEVEL SECURITY;
    ALTER TABLE TABLE_ FORCE ROW LEVEL SECURITY;
    CREATE POLICY TABLE__audience ON TABLE_ USING (
        (SELECT current_setting('entente.viewer', true)) = '*'
        OR room IN (SELECT room FROM audience WHERE person = current_setting('entente.viewer', true)));
)sql";

// Neither prefixes nor lengths are kept beside the words: they made a write twice as dear, and a search no faster that
// anybody waits for.
inline constexpr std::string_view search_of_sqlite = R"sql(
    CREATE VIRTUAL TABLE TABLE__words USING fts5(title, body, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
    CREATE TRIGGER TABLE__added AFTER INSERT ON TABLE_ BEGIN
        INSERT INTO TABLE__words (rowid, title, body) VALUES (new.place, new.title, new.body);
    END;
    CREATE TRIGGER TABLE__changed AFTER UPDATE ON TABLE_ BEGIN
        INSERT INTO TABLE__words (TABLE__words, rowid, title, body) VALUES ('delete', old.place, old.title, old.body);
        INSERT INTO TABLE__words (rowid, title, body) VALUES (new.place, new.title, new.body);
    END;
    CREATE TRIGGER TABLE__removed AFTER DELETE ON TABLE_ BEGIN
        INSERT INTO TABLE__words (TABLE__words, rowid, title, body) VALUES ('delete', old.place, old.title, old.body);
    END;
)sql";

// The first of these indexes kept the places in a table of their own.
inline constexpr std::string_view drop_search_of_sqlite = R"sql(
    DROP TABLE IF EXISTS TABLE__place;
    DROP TABLE TABLE__words;
    DROP TABLE TABLE_)sql";

// A word that no row holds any more stays in the index's segments until they happen to be merged.
inline constexpr std::string_view forget_of_sqlite = "INSERT INTO TABLE__words (TABLE__words) VALUES ('delete-all')";

inline constexpr std::string_view matches_of_sqlite =
    R"sql(TABLE_.place IN (SELECT rowid FROM TABLE__words
        WHERE TABLE__words MATCH COALESCE('"' || replace(NULLIF(:words, ''), ' ', '"* "') || '"*', '""')))sql";

// PostgreSQL would read "and/or" as a path and "a@b.c" as an address, each one word: punctuation becomes blanks first.
// The accents that SQLite's reader of words overlooks are taken off by hand.
#define ENTENTE_WITHOUT_ACCENTS(text)                                                                                  \
    "translate(" text                                                                                                  \
    ", 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ', " \
    "'AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy')"

inline constexpr std::string_view search_of_postgresql =
    "ALTER TABLE TABLE_ ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', " ENTENTE_WITHOUT_ACCENTS(
        R"(regexp_replace(title || ' ' || body, '[!-/:-@\[-`{-~]+', ' ', 'g'))") ")) STORED; CREATE INDEX TABLE__words ON TABLE_ USING gin (words);";

inline constexpr std::string_view matches_of_postgresql =
    "TABLE_.words @@ to_tsquery('simple', '''' || replace(" ENTENTE_WITHOUT_ACCENTS(
        "NULLIF(:words, '')") ", ' ', ''':* & ''') || ''':*')";

#undef ENTENTE_WITHOUT_ACCENTS

}  // namespace entente::store
