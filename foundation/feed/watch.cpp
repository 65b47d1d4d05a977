#include "foundation/feed/watch.h"

#include <algorithm>
#include <chrono>

namespace entente::feed {

namespace {

// Also how much a listener who was away is told at a time, so that one long absence keeps nobody else waiting.
constexpr int round_size = 256;

constexpr store::Statement list_news{"feed.list_news", R"sql(
    SELECT e.position, e.room, r.alliance, e.kind, e.subject, e.author, e.at
    FROM entry e JOIN room r ON r.id = e.room
    WHERE e.position > :after ORDER BY e.position LIMIT :limit)sql"};

constexpr store::Statement list_audiences{"feed.list_audiences", R"sql(
    SELECT room, person FROM audience
    WHERE room IN (SELECT room FROM entry WHERE position > :after AND position <= :last))sql"};

constexpr store::Statement list_audience{"feed.list_audience", "SELECT person FROM audience WHERE room = :room"};

/// Those of `events` that somebody in their rooms' audiences may hear and has not heard.
std::vector<Event> for_one(const Told& told, const std::vector<Event>& events,
    std::unordered_map<std::string, std::unordered_set<std::string>>& audiences) {
    std::vector<Event> heard;
    for (const auto& event : events)
        if ((!event.position || event.position > told.after()) &&
            audiences[event.room.text()].contains(told.viewer().person.text()))
            heard.push_back(event);
    return heard;
}

}  // namespace

Watch::Watch(store::Store& store) : store_(store) {
    store_.read([this](store::Tables& tables) { position_ = last_position(tables); });
    thread_ = std::thread([this] { run(); });
}

Watch::~Watch() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    news_.notify_all();
    thread_.join();
}

void Watch::add(std::shared_ptr<Told> told) {
    {
        const std::lock_guard lock(mutex_);
        listeners_.push_back(std::move(told));
    }
    wake();
}

void Watch::wake() {
    {
        const std::lock_guard lock(mutex_);
        woken_ = true;
    }
    news_.notify_all();
}

void Watch::run() {
    while (wait_for_news()) {
        try {
            while (go_round()) {
            }
        } catch (const std::exception&) {
            rest_after_failure();
        }
    }
}

bool Watch::wait_for_news() {
    std::unique_lock lock(mutex_);
    news_.wait(lock, [this] { return woken_ || closing_; });
    woken_ = false;
    return !closing_;
}

// The database cannot be read now; nothing is lost, since the position stays where it is.
void Watch::rest_after_failure() {
    std::unique_lock lock(mutex_);
    news_.wait_for(lock, std::chrono::seconds(1), [this] { return closing_; });
    woken_ = true;
}

bool Watch::go_round() {
    const auto listeners = those_still_there();
    Round round;
    store_.read([&](store::Tables& tables) { round = read(tables, listeners); });
    for (const auto& told : listeners) {
        if (told->after() < position_) continue;  // behind: told below what it missed
        told->tell(for_one(*told, round.news, round.audiences), round.last);
        told->tell(for_one(*told, round.pens_moved, round.audiences), round.last);
    }
    for (const auto& [told, events] : round.missed) {
        const bool all = events.size() < round_size;
        told->tell(
            events, all ? std::max(round.last, events.empty() ? 0 : events.back().position) : events.back().position);
    }
    position_ = round.last;
    // Whoever came while it was read hears of the pens in the next round, which their coming has called for.
    if (listeners == those_still_there()) pens_ = std::move(round.pens);
    return round.more;
}

Watch::Round Watch::read(store::Tables& tables, const std::vector<std::shared_ptr<Told>>& listeners) const {
    Round round;
    tables.act_as(store::everyone);
    round.news = tables.run(list_news, {{"after", position_}, {"limit", std::int64_t{round_size}}}).as<Event>();
    round.last = round.news.empty() ? position_ : round.news.back().position;
    round.more = round.news.size() == round_size;
    for (const auto& row : tables.run(list_audiences, {{"after", position_}, {"last", round.last}}))
        round.audiences[row.text(0)].insert(row.text(1));
    read_pens(tables, round);
    const auto last = last_position(tables);
    for (const auto& told : listeners) {
        told->begin_no_later_than(last);
        if (told->after() >= position_) continue;
        const access::Reader reader(tables, told->viewer());
        auto& missed = round.missed.emplace_back(told, events_after(reader, told->after(), round_size)).second;
        round.more = round.more || missed.size() == round_size;
    }
    return round;
}

void Watch::read_pens(store::Tables& tables, Round& round) const {
    round.pens = PensHeld::now(tables);
    round.pens_moved = round.pens.moved_since(pens_);
    for (const auto& event : round.pens_moved) {
        auto& audience = round.audiences[event.room.text()];
        if (!audience.empty()) continue;
        for (const auto& row : tables.run(list_audience, store::Parameters{}.set("room", event.room)))
            audience.insert(row.text(0));
    }
}

std::vector<std::shared_ptr<Told>> Watch::those_still_there() {
    const std::lock_guard lock(mutex_);
    std::erase_if(listeners_, [](const auto& told) { return told->is_over(); });
    return listeners_;
}

}  // namespace entente::feed
