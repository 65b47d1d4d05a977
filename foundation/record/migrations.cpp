#include "foundation/record/record.h"

namespace entente::record {

namespace {

// An entry, a node and a head are never changed. Erasure empties salt and value of one row of entry_field, and nothing
// else: the row stays to say that there was something. `position` runs over all rooms and is unique by the one row
// of feed_position, under whose lock every append stands. The guards ask `audience`, so this stone lies on access's.
constexpr store::Migration tables{"2026-11-21 record", R"sql(
    CREATE TABLE entry (
        room         TEXT NOT NULL,
        seq          BIGINT NOT NULL CHECK (seq >= 0),
        position     BIGINT NOT NULL UNIQUE,
        at           BIGINT NOT NULL,
        author       TEXT NOT NULL,
        organisation TEXT NOT NULL,
        kind         TEXT NOT NULL,
        kind_version BIGINT NOT NULL,
        subject      TEXT NOT NULL,
        seen         BIGINT NOT NULL,
        bytes        {blob} NOT NULL,
        PRIMARY KEY (room, seq)
    );
    CREATE INDEX entry_of_subject ON entry (room, subject, seq);
    {guard entry}

    CREATE TABLE entry_field (
        room  TEXT NOT NULL,
        seq   BIGINT NOT NULL,
        name  TEXT NOT NULL,
        place BIGINT NOT NULL,
        salt  {blob},
        value TEXT,
        PRIMARY KEY (room, seq, name),
        FOREIGN KEY (room, seq) REFERENCES entry (room, seq),
        CHECK ((salt IS NULL) = (value IS NULL))
    );
    {guard entry_field}

    CREATE TABLE tree_node (
        room  TEXT NOT NULL,
        level BIGINT NOT NULL,
        place BIGINT NOT NULL,
        hash  {blob} NOT NULL,
        PRIMARY KEY (room, level, place)
    );

    CREATE TABLE head (
        room TEXT NOT NULL,
        size BIGINT NOT NULL,
        root {blob} NOT NULL,
        note TEXT NOT NULL,
        at   BIGINT NOT NULL,
        PRIMARY KEY (room, size)
    );

    CREATE TABLE subject (
        room       TEXT NOT NULL,
        id         TEXT NOT NULL,
        noun       TEXT NOT NULL,
        title      TEXT NOT NULL,
        alliance   TEXT,
        version    BIGINT NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (room, id)
    );
    {guard subject}

    CREATE TABLE search_text (
        room    TEXT NOT NULL,
        subject TEXT NOT NULL,
        title   TEXT NOT NULL,
        body    TEXT NOT NULL,
        PRIMARY KEY (room, subject)
    );
    {guard search_text}
    {search search_text}

    CREATE TABLE feed_position (
        id       BIGINT PRIMARY KEY CHECK (id = 1),
        position BIGINT NOT NULL
    );
    INSERT INTO feed_position (id, position) VALUES (1, 0);
)sql"};

// A command writes each of these, so they are kept in as few pages as can be. A node of a tree is numbered by the leaf that
// finished it: nodes come in the order in which they are kept, where (level, place) was a new page for each level.
constexpr store::Migration fewer_pages{"2026-11-25 record in fewer pages", R"sql(
    CREATE TABLE entry_field_before AS SELECT room, seq, name, place, salt, value FROM entry_field;
    DROP TABLE entry_field;
    CREATE TABLE entry_field (
        room  TEXT NOT NULL,
        seq   BIGINT NOT NULL,
        name  TEXT NOT NULL,
        place BIGINT NOT NULL,
        salt  {blob},
        value TEXT,
        PRIMARY KEY (room, seq, name),
        FOREIGN KEY (room, seq) REFERENCES entry (room, seq),
        CHECK ((salt IS NULL) = (value IS NULL))
    ) {clustered};
    {guard entry_field}
    INSERT INTO entry_field (room, seq, name, place, salt, value)
        SELECT room, seq, name, place, salt, value FROM entry_field_before;
    DROP TABLE entry_field_before;

    CREATE TABLE tree_node_before AS SELECT room, level, place, hash FROM tree_node;
    DROP TABLE tree_node;
    CREATE TABLE tree_node (
        room  TEXT NOT NULL,
        seq   BIGINT NOT NULL,
        level BIGINT NOT NULL,
        hash  {blob} NOT NULL,
        PRIMARY KEY (room, seq, level)
    ) {clustered};
    INSERT INTO tree_node (room, seq, level, hash)
        SELECT room, ((place + 1) << CAST(level AS INTEGER)) - 1, level, hash FROM tree_node_before;
    DROP TABLE tree_node_before;

    CREATE TABLE subject_before AS SELECT room, id, noun, title, alliance, version, changed_at FROM subject;
    DROP TABLE subject;
    CREATE TABLE subject (
        room       TEXT NOT NULL,
        id         TEXT NOT NULL,
        noun       TEXT NOT NULL,
        title      TEXT NOT NULL,
        alliance   TEXT,
        version    BIGINT NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (room, id)
    ) {clustered};
    {guard subject}
    INSERT INTO subject (room, id, noun, title, alliance, version, changed_at)
        SELECT room, id, noun, title, alliance, version, changed_at FROM subject_before;
    DROP TABLE subject_before;

    CREATE TABLE search_text_before AS SELECT room, subject, title, body FROM search_text;
    {drop_search search_text};
    CREATE TABLE search_text (
        place   {place},
        room    TEXT NOT NULL,
        subject TEXT NOT NULL,
        title   TEXT NOT NULL,
        body    TEXT NOT NULL,
        UNIQUE (room, subject)
    );
    {guard search_text}
    {search search_text}
    INSERT INTO search_text (room, subject, title, body) SELECT room, subject, title, body FROM search_text_before;
    DROP TABLE search_text_before;
)sql"};

constexpr store::Migration views_edition{"2026-11-26 edition of the views", R"sql(
    CREATE TABLE views_edition (id BIGINT PRIMARY KEY CHECK (id = 1), edition TEXT NOT NULL);
)sql"};

}  // namespace

std::vector<store::Migration> migrations() { return {tables, fewer_pages, views_edition}; }

}  // namespace entente::record
