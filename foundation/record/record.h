#pragma once
#include "foundation/base/chance.h"
#include "foundation/base/refusal.h"
#include "foundation/record/entry.h"
#include "foundation/record/facts.h"
#include "foundation/record/keys.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::record {

/// Tables of this folder: entry, entry_field (erasable values and salts), tree_node, head, feed_position, views_edition,
/// and the views subject and search_text (title, body).
std::vector<store::Migration> migrations();

inline constexpr Refusal no_such_text{
    Because::not_found, "no-such-text", "There is no such text in this record, or it was erased before."};
inline constexpr Refusal not_erasable{Because::conflicting, "not-erasable",
    "Only what people wrote can be erased: not what names another thing, nor the note of an earlier erasure."};

/// The one writer of the record. An append is one transaction: sequence, commitments, tree, views.
class Record {
public:
    Record(const FactBook& facts, const ServerKeys& keys, Chance& chance)
        : facts_(facts), keys_(keys), chance_(chance) {}

    template <class Fact>
    Entry append(store::Tables& tables, const Draft& draft, const Fact& fact) {
        return append(tables, draft, Fact::kind, describe::shape_of<Fact>(), &fact);
    }

    /// Signs the room's present head (C2SP checkpoint) and stores it; the signed note is returned.
    /// Called at every binding signature.
    std::string sign_head(store::Tables& tables, const Id<Room>& room, Instant at);
    /// The same for every room that has grown since its head was last signed; says how many. Called daily.
    int sign_heads(store::Tables& tables, Instant at);

    /// Removes value and salt of one field of one entry for ever; every proof still verifies. Appends
    /// `record.redacted` (what, why, by whom) about the same subject and rebuilds the views, to which the text now
    /// reads "[erased]": views may draw on many rooms, so nothing less is sure to forget. Refused with
    /// `no_such_text` or `not_erasable`.
    void redact(
        store::Tables& tables, const Draft& by, std::int64_t seq, std::string_view field, std::string_view reason);

    /// Empties every view and fills it again from the record, in the order of positions.
    void rebuild(store::Tables& tables);
    /// The same, if the views were made by a server of another edition (`FactBook::edition`); says whether they were.
    bool renew_views(store::Tables& tables);

    const FactBook& facts() const { return facts_; }
    const ServerKeys& keys() const { return keys_; }

private:
    Entry append(store::Tables&, const Draft&, Kind, const describe::Shape&, const void* fact);
    void store(store::Tables&, const Entry&, const describe::Shape&, const void* fact);

    const FactBook& facts_;
    const ServerKeys& keys_;
    Chance& chance_;
};

/// The version of a subject in a room: the seq of its last entry + 1; 0 if there is none.
Version version_of(store::Tables& tables, const Id<Room>& room, const Id<Subject>& subject);

/// Gives a subject its title for activity, search, the palette and notices: views call it when they hear of it.
/// `noun` is the capability ("escalation"); `alliance` is empty for what belongs to an organisation.
void name_subject(store::Tables& tables, const Entry& entry, std::string_view noun, std::string_view title,
    std::string_view text = {}, const Id<Alliance>& alliance = {});

}  // namespace entente::record
