#pragma once
#include "foundation/feed/feed.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace entente::feed {

/// A listener and how far it was told. Told on the watch's thread alone; ended on any.
class Told {
public:
    explicit Told(Listener listener) : after_(listener.after), listener_(std::move(listener)) {}

    const access::Viewer& viewer() const { return listener_.viewer; }
    std::int64_t after() const { return after_; }
    /// A position beyond the last is from another history (a backup was restored): what comes now is new to it.
    void begin_no_later_than(std::int64_t last);
    /// Tells of `events`; everything up to `position` is behind it then.
    void tell(const std::vector<Event>& events, std::int64_t position);
    void end();
    bool is_over();

private:
    std::int64_t after_;
    std::recursive_mutex telling_;  // recursive: a listener may end itself while it is told
    bool over_ = false;
    Listener listener_;
};

/// The pens that were held when the feed last looked. A pen is no entry and has no position: that it moved is seen by
/// comparing, and who was away meanwhile asks for all pens again.
struct PensHeld {
    struct Held {
        Id<Room> room;
        std::optional<Id<Alliance>> alliance;
        Id<Subject> subject;
        std::string part;
        Id<Person> person;
        std::int64_t stroke = 0;
        Instant at;
        BOOST_DESCRIBE_CLASS(Held, (), (room, alliance, subject, part, person, stroke, at), (), ())
    };
    std::map<std::string, Held> by_place;

    static PensHeld now(store::Tables& tables);
    /// An event without position for each that was taken up, written with or put down since `before`.
    std::vector<Event> moved_since(const PensHeld& before) const;
};

/// The feed's thread: after each wake it reads what is new once, for all listeners.
class Watch {
public:
    explicit Watch(store::Store& store);
    ~Watch();

    void add(std::shared_ptr<Told> told);
    void wake();

private:
    /// What was read from one snapshot, to be told once the snapshot is let go.
    struct Round {
        std::vector<Event> news;
        std::int64_t last = 0;                                                       ///< where the news end
        std::unordered_map<std::string, std::unordered_set<std::string>> audiences;  ///< people by room
        std::vector<std::pair<std::shared_ptr<Told>, std::vector<Event>>> missed;    ///< by those who are behind
        bool more = false;
        PensHeld pens;
        std::vector<Event> pens_moved;
    };

    void run();
    bool wait_for_news();
    void rest_after_failure();
    bool go_round();
    Round read(store::Tables& tables, const std::vector<std::shared_ptr<Told>>& listeners) const;
    void read_pens(store::Tables& tables, Round& round) const;
    std::vector<std::shared_ptr<Told>> those_still_there();

    store::Store& store_;
    std::int64_t position_ = 0;  ///< everything up to here was read; the thread's own
    PensHeld pens_;              ///< the same for pens

    std::mutex mutex_;
    std::condition_variable news_;
    std::vector<std::shared_ptr<Told>> listeners_;
    bool woken_ = false;
    bool closing_ = false;
    std::thread thread_;
};

}  // namespace entente::feed
