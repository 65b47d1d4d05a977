#pragma once
#include "foundation/store/store.h"

#include <string>
#include <string_view>

/// The few places where the two databases speak differently. In any SQL text stand for the words of the database in use:
///     {blob} {bigint} {json}   types of columns
///     {key}                    the type of an identifier: text in the order of its bytes
///     {guard TABLE}            the rows of TABLE are shown by row-level security to the audience of their `room` alone
///                              (PostgreSQL; migrations only)
///     {clustered}              behind CREATE TABLE (…): SQLite keeps the rows in the primary key itself, for tables that
///                              are found by it alone
///     {place}                  the type of a column `place`, by which SQLite's full-text index knows a row for ever
///     {search TABLE}           a full-text index over TABLE's `title` and `body`, kept up to date by the database;
///                              TABLE has a `place`, and is unique by (room, subject) (migrations only)
///     {drop_search TABLE}      drops TABLE and the index over it (migrations only)
///     {forget TABLE}           a statement that empties the search index of an emptied TABLE of its last word
///     {each NAME}              in a FROM: the texts of :NAME, a JSON list of texts, one a row, as NAME.value
///     {matches TABLE}          the condition that TABLE's title and body hold every word of :words (see search_words)
namespace entente::store {

/// `sql` in the words of one database.
std::string spelled(Dialect dialect, std::string_view sql);

/// What `{matches TABLE}` stands for.
std::string search_condition(Dialect dialect, std::string_view table = "search_text");

/// What a person typed, as the :words of a search: words parted by single blanks, each of which may be the beginning
/// of a longer word. Nothing in it has a meaning for the database. Empty if there is no word in it, which finds nothing.
std::string search_words(std::string_view text);

}  // namespace entente::store
