#pragma once
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

/// After the commit: live updates, and who is told what. Everybody learns only of rooms that they may read now.
namespace entente::feed {

/// One thing that happened, without its content: the client asks again for what it shows.
struct Event {
    std::int64_t position = 0;
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
/// right withdrawn is withdrawn at once.
class Feed {
public:
    explicit Feed(store::Store& store);
    ~Feed();
    /// Adds a listener; it is first told what it missed after `after`. Returns a handle that ends it.
    std::shared_ptr<void> listen(Listener listener);
    /// Something was committed.
    void wake();

private:
    struct Inside;
    std::shared_ptr<Inside> inside_;
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

/// Tells people of an entry; called by views while they apply it (same transaction). The author is never told.
void tell(store::Tables& tables, const record::Entry& entry, const std::vector<Notice>& notices);
/// What waited under `reason` (empty: anything) about the subject no longer waits for `person` (empty: for anybody).
void settle(store::Tables& tables, const record::Entry& entry, std::string_view reason = {}, const Id<Person>& person = {});

/// Tables of this folder: notice.
std::vector<store::Migration> migrations();

}  // namespace entente::feed
