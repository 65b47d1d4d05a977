#pragma once
#include "foundation/access/reader.h"
#include "foundation/base/chance.h"
#include "foundation/base/refusal.h"
#include "foundation/record/record.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente::access {

inline constexpr Refusal no_such_thing{Because::not_found, "not-found", "There is nothing here under that name."};
inline constexpr Refusal room_is_closed{
    Because::conflicting, "room-closed", "This room is closed: what it holds can be read but not changed."};
inline constexpr Refusal somebody_was_faster{Because::conflicting, "version-conflict",
    "Somebody changed this while you were working on it. Compare both texts and save again."};
inline constexpr Refusal version_is_missing{
    Because::malformed, "version-missing", "Say which version you changed: send it as If-Match."};

struct RoomOpened;
struct RoomAdmitted;
struct RoomDismissed;
struct ReaderDescribed;

/// One command of one viewer: one instant, one transaction, the only handle through which facts are appended.
class Command {
public:
    Command(store::Tables& tables, Viewer viewer, Instant at, record::Record& record, Chance& chance)
        : tables_(tables),
          reader_(tables, std::move(viewer), Reader::WithinCommand{}),
          at_(at),
          record_(record),
          chance_(chance) {}

    const Reader& reader() const { return reader_; }
    const Viewer& viewer() const { return reader_.viewer(); }
    Instant at() const { return at_; }
    /// A fresh id for something new.
    template <class Thing>
    Id<Thing> fresh() {
        return chance_.id<Thing>(at_);
    }
    /// A secret for a link or a token, of 256 bits.
    std::string secret() { return chance_.secret(); }

    /// Appends a fact about `subject` to the record of `room`. Refused as not found if the viewer is not in the
    /// room's audience, and as `room_is_closed` when it is. A room that this command opened is open to it.
    template <class Fact, class Thing>
    record::Entry append(const Id<Room>& room, const Id<Thing>& subject, const Fact& fact) {
        may_append(room);
        return record_.append(tables_, draft(room, subject_of(subject)), fact);
    }

    /// The version that the author of this command saw (If-Match). With it, `expect` refuses what is stale.
    void saw(std::optional<record::Version> version) { seen_ = version; }
    /// That version, for rules that compare less than the whole subject (one block of a write-up).
    std::optional<record::Version> seen() const { return seen_; }
    /// Refuses with `somebody_was_faster` if `subject` has moved on since the author looked,
    /// and with `version_is_missing` if the author did not say what they saw.
    template <class Thing>
    void expect(const Id<Room>& room, const Id<Thing>& subject) {
        expect_version(room, subject_of(subject), [] { return std::string{}; });
    }
    /// The same; the refusal carries the JSON that `standing()` makes of what stands now, so that nobody's words are lost.
    template <class Thing, class Standing>
    void expect(const Id<Room>& room, const Id<Thing>& subject, Standing standing) {
        expect_version(room, subject_of(subject), standing);
    }
    /// Erases one text of one entry for ever; the caller has checked that its author may ask for it.
    void erase(const Id<Room>& room, std::int64_t seq, std::string_view field, std::string_view reason) {
        may_append(room);
        record_.redact(tables_, draft(room, Id<Subject>{}), seq, field, reason);
    }
    /// Signs the room's head: at every binding signature.
    void seal(const Id<Room>& room) { record_.sign_head(tables_, room, at_); }

    /// Changes a mark of the author's own (a notice seen): no fact, in no record, and nobody else's business.
    void mark(const Visible& change, store::Parameters parameters) { reader_.rows(change, std::move(parameters)); }

    /// What is not a fact and in no room (sessions, credentials, links): foundation/access only.
    store::Tables& tables_for_secrets() { return tables_; }
    Chance& chance_for_secrets() { return chance_; }
    record::Record& record() { return record_; }

private:
    friend Id<Room> open_room(Command&, const RoomOpened&, const std::vector<RoomAdmitted>&);
    friend void enter(Command&, const Id<Room>&, const RoomAdmitted&);
    friend void dismiss_everywhere(Command&, const Id<Alliance>&, const RoomDismissed&);
    friend void tell_where_known(Command&, const ReaderDescribed&);

    /// For the few facts about an audience whose author is not in it: rooms.h and known_people.h say when.
    template <class Fact>
    record::Entry append_from_outside(const Id<Room>& room, const Fact& fact) {
        return record_.append(tables_, draft(room, Id<Subject>{room.text()}), fact);
    }
    void may_append(const Id<Room>& room) const;
    void expect_version(const Id<Room>& room, const Id<Subject>& subject, const std::function<std::string()>& standing);
    record::Draft draft(const Id<Room>& room, const Id<Subject>& subject) const;

    store::Tables& tables_;
    Reader reader_;
    Instant at_;
    record::Record& record_;
    Chance& chance_;
    std::optional<record::Version> seen_;
    Id<Subject> expected_;  ///< what `seen_` speaks of
    std::vector<Id<Room>> opened_here_;
};

}  // namespace entente::access
