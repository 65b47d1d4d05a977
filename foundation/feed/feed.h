#pragma once
#include "foundation/access/command.h"
#include "foundation/record/facts.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// After the commit: live updates, and who is told what. Everybody learns only of rooms that they may read now.
namespace entente::feed {

/// One thing that happened, without its content: the client asks again for what it shows.
struct Event {
    std::int64_t position = 0;  ///< 0: no entry, a pen that moved; it is told once and to those who listen now
    Id<Room> room;
    std::optional<Id<Alliance>> alliance;
    std::string kind;
    Id<Subject> subject;
    Id<Person> author;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Event, (), (position, room, alliance, kind, subject, author, at))

/// A live listener. `tell` is called on a feed thread with events in order of position, already filtered.
struct Listener {
    access::Viewer viewer;
    std::int64_t after = 0;  ///< Last-Event-ID: the position after which to begin
    std::function<void(const std::vector<Event>&)> tell;
    std::function<bool()> still_there;
};

/// Watches the record and tells listeners. A listener's rooms are looked up when events are delivered, so that a
/// right withdrawn is withdrawn at once. It wakes by itself after each commit of its store.
class Feed {
public:
    explicit Feed(store::Store& store);
    ~Feed();
    Feed(const Feed&) = delete;
    Feed& operator=(const Feed&) = delete;

    /// Adds a listener; it is first told what it missed after `after`. Returns a handle that ends it: once the handle
    /// is gone, `tell` is not called any more. A listener whose `tell` throws, or that is no longer there, is dropped.
    std::shared_ptr<void> listen(Listener listener);
    /// Something was committed.
    void wake();

private:
    std::shared_ptr<class Watch> watch_;
};

/// Events after a position that the viewer may read, oldest first, at most `limit`.
std::vector<Event> events_after(const access::Reader& reader, std::int64_t position, int limit);
/// The last position of this server.
std::int64_t last_position(store::Tables& tables);

/// Why somebody is told: a key that the UI has a sentence for, "asked-to-sign".
struct Notice {
    Id<Person> person;
    std::string reason;
    bool waits = false;  ///< it waits for this person until `settle` is called for it
};

/// Whether the entry's author is told of it as well: of what waits for them too, never of their own doing.
enum class Author { not_told, too };

/// Tells people of an entry; called by views while they apply it (same transaction).
void tell(store::Tables& tables, const record::Entry& entry, const std::vector<Notice>& notices,
    Author author = Author::not_told);
/// What waited under `reason` (empty: anything) about the subject no longer waits for `person` (empty: for anybody).
void settle(
    store::Tables& tables, const record::Entry& entry, std::string_view reason = {}, const Id<Person>& person = {});

/// A notice as the person it is for sees it.
struct NoticeRow {
    std::int64_t position = 0;
    Id<Room> room;
    std::optional<Id<Alliance>> alliance;
    Id<Subject> subject;
    std::string noun;   ///< the capability that the subject belongs to
    std::string title;  ///< of the subject, as it is now
    std::string kind;
    std::string reason;
    Id<Person> author;
    Id<Organisation> organisation;  ///< for which the author acted
    Instant at;
    bool waits = false;
    std::optional<Instant> seen_at;
};
BOOST_DESCRIBE_STRUCT(NoticeRow, (),
    (position, room, alliance, subject, noun, title, kind, reason, author, organisation, at, waits, seen_at))

/// What waits for the viewer, in rooms that they may read now; the longest waiting first.
std::vector<NoticeRow> waiting_for(const access::Reader& reader);
/// The viewer's notices in rooms that they may read now, the latest first; `before` 0 begins at the latest.
std::vector<NoticeRow> notices_of(const access::Reader& reader, std::int64_t before, int limit);
/// Where counting ends: nobody needs to know whether it is more.
inline constexpr int most_unseen = 100;
/// What the viewer has not seen and is not settled since; at most `most_unseen`.
int count_unseen(const access::Reader& reader);

/// That the command's author saw the notices of one entry, or all up to one. A mark of their own, not a fact: it is
/// in no record, and a rebuild leaves it alone.
void mark_seen(access::Command& command, std::int64_t position);
void mark_all_seen(access::Command& command, std::int64_t up_to);

/// Tables of this folder: notice (a view), notice_seen and pen (kept, not views).
std::vector<store::Migration> migrations();
/// Registers the view; there are no facts of the feed's own.
void join(record::FactBook& facts);

}  // namespace entente::feed
