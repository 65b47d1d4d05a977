#include "capabilities/activity/activity_http.h"

#include "capabilities/activity/activity_views.h"
#include "capabilities/alliances/alliance_actions.h"
#include "foundation/feed/feed.h"

#include <charconv>

namespace entente {

using access::Reader;
using http::Method;
using http::Request;

/// What was told, and how much of it is new: the figure on the bell.
struct Told {
    std::vector<NoticeShown> items;
    std::optional<std::string> next;
    int unseen = 0;
};
BOOST_DESCRIBE_STRUCT(Told, (), (items, next, unseen))

struct SeenUpTo {
    std::int64_t position = 0;
};
BOOST_DESCRIBE_STRUCT(SeenUpTo, (), (position))

inline constexpr Refusal not_a_place{Because::malformed, "not-a-place", "“after” is the `next` of the page before."};
inline constexpr Refusal nothing_happened{
    Because::not_found, "history-not-found", "There is nothing here under that name."};

namespace {

std::int64_t place_asked(const Request& request) {
    const auto text = request.query("after");
    std::int64_t place = 0;
    const auto end = text.data() + text.size();
    if (!text.empty() && std::from_chars(text.data(), end, place).ptr != end) throw Refused(not_a_place);
    return place;
}

template <class Line>
std::optional<std::string> next_of(const std::vector<Line>& lines) {
    if (lines.size() < activity_page) return std::nullopt;
    return std::to_string(lines.back().position);
}

http::Page<ActivityLine> list_activity(const Reader& reader, const Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance"));
    auto lines = activity_of(reader, alliance.id, place_asked(request));
    auto next = next_of(lines);
    return {std::move(lines), std::move(next)};
}

http::Page<HistoryLine> look_at_history(const Reader& reader, const Request& request) {
    auto lines = history_of(reader, request.id<Room>("room"), request.id<Subject>("subject"));
    if (lines.empty()) throw Refused(nothing_happened);
    return {std::move(lines), {}};
}

http::Page<SearchHit> find(const Reader& reader, const Request& request) {
    return {search(reader, request.query("q")), {}};
}

http::Page<NoticeShown> list_waiting(const Reader& reader, const Request&) { return {what_waits(reader), {}}; }

Told list_notices(const Reader& reader, const Request& request) {
    Told told{.items = what_was_told(reader, place_asked(request)), .unseen = feed::count_unseen(reader)};
    told.next = next_of(told.items);
    return told;
}

http::Nothing mark(access::Command& command, const Request&, const SeenUpTo& seen) {
    feed::mark_all_seen(command, seen.position);
    return {};
}

}  // namespace

void serve_activity(http::Router& router) {
    const http::QueryParameter after{"after", "The `next` of the page before"};
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/activity",
        .name = "listActivity",
        .summary = "What happened in the alliance, in the rooms that you may read, latest first",
        .refuses = {no_such_alliance, not_a_place},
        .query = {after},
        .handle = http::reads(list_activity)});
    router.serve({.method = Method::get,
        .path = "/history/{room}/{subject}",
        .name = "getHistory",
        .summary = "Who changed one thing, when, from what to what",
        .refuses = {nothing_happened},
        .handle = http::reads(look_at_history)});
    router.serve({.method = Method::get,
        .path = "/search",
        .name = "search",
        .summary = "Find what you may read by its words",
        .query = {{"q", "Words, or the beginnings of words"}},
        .handle = http::reads(find)});
    router.serve({.method = Method::get,
        .path = "/my-work",
        .name = "listMyWork",
        .summary = "What waits for you over all alliances, the longest waiting first",
        .handle = http::reads(list_waiting)});
    router.serve({.method = Method::get,
        .path = "/notices",
        .name = "listNotices",
        .summary = "What you were told, latest first",
        .refuses = {not_a_place},
        .query = {after},
        .handle = http::reads(list_notices)});
    router.serve({.method = Method::put,
        .path = "/notices/seen",
        .name = "markNoticesSeen",
        .summary = "Say that you saw what you were told, up to one of them",
        .handle = http::takes<SeenUpTo>(mark)});
}

}  // namespace entente
