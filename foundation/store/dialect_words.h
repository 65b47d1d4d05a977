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

// The index knows a row by a number of its own: VACUUM may give the table's rows other rowids.
inline constexpr std::string_view search_of_sqlite = R"sql(
    CREATE TABLE TABLE__place (place INTEGER PRIMARY KEY, room TEXT NOT NULL, subject TEXT NOT NULL, UNIQUE (room, subject));
    CREATE VIRTUAL TABLE TABLE__words USING fts5(title, body, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
    CREATE TRIGGER TABLE__added AFTER INSERT ON TABLE_ BEGIN
        INSERT INTO TABLE__place (room, subject) VALUES (new.room, new.subject);
        INSERT INTO TABLE__words (rowid, title, body) SELECT place, new.title, new.body
            FROM TABLE__place WHERE room = new.room AND subject = new.subject;
    END;
    CREATE TRIGGER TABLE__changed AFTER UPDATE ON TABLE_ BEGIN
        INSERT INTO TABLE__words (TABLE__words, rowid, title, body) SELECT 'delete', place, old.title, old.body
            FROM TABLE__place WHERE room = old.room AND subject = old.subject;
        UPDATE TABLE__place SET room = new.room, subject = new.subject WHERE room = old.room AND subject = old.subject;
        INSERT INTO TABLE__words (rowid, title, body) SELECT place, new.title, new.body
            FROM TABLE__place WHERE room = new.room AND subject = new.subject;
    END;
    CREATE TRIGGER TABLE__removed AFTER DELETE ON TABLE_ BEGIN
        INSERT INTO TABLE__words (TABLE__words, rowid, title, body) SELECT 'delete', place, old.title, old.body
            FROM TABLE__place WHERE room = old.room AND subject = old.subject;
        DELETE FROM TABLE__place WHERE room = old.room AND subject = old.subject;
    END;
)sql";

// A word that no row holds any more stays in the index's segments until they happen to be merged.
inline constexpr std::string_view forget_of_sqlite = "INSERT INTO TABLE__words (TABLE__words) VALUES ('delete-all')";

inline constexpr std::string_view matches_of_sqlite =
    R"sql((TABLE_.room, TABLE_.subject) IN (
        SELECT TABLE__place.room, TABLE__place.subject FROM TABLE__words JOIN TABLE__place ON TABLE__place.place = TABLE__words.rowid
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
