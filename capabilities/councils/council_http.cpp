#include "capabilities/councils/council_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/councils/across_views.h"
#include "capabilities/councils/council_actions.h"
#include "capabilities/people/person_actions.h"
#include "foundation/access/rooms.h"
#include "practice/catalogues.h"

#include <ranges>

namespace entente {

using access::Command;
using access::Reader;
using http::Method;
using http::Request;

struct CouncilOpening {
    std::vector<Id<Person>> people;
};
BOOST_DESCRIBE_STRUCT(CouncilOpening, (), (people))

namespace describe {
template <>
inline constexpr auto notes<CouncilOpening> = std::to_array<Note>(
    {{.field = "people", .says = "Who shall be in it besides you", .most = 50}});
}  // namespace describe

struct CouncilMember {
    Id<Person> person;
    std::string name;
    Instant since;
};
BOOST_DESCRIBE_STRUCT(CouncilMember, (), (person, name, since))

struct CouncilFindings {
    std::string roots;
    std::string quarters;
    std::string insights;
};
BOOST_DESCRIBE_STRUCT(CouncilFindings, (), (roots, quarters, insights))

/// What a council has before it. Its members alone see this.
struct CouncilTable {
    Id<Council> id;
    Id<Room> room;
    std::vector<CouncilMember> members;
    Across across;
    CouncilFindings findings;
    std::vector<CouncilSessionKept> sessions;
    Day next_due;
};
BOOST_DESCRIBE_STRUCT(CouncilTable, (), (id, room, members, across, findings, sessions, next_due))

struct CouncilShown {
    std::optional<std::string> opened_by;    ///< if the company has a council
    std::optional<std::string> cannot_open;  ///< why the viewer cannot open one
    std::optional<CouncilTable> table;       ///< if the viewer is a member
};
BOOST_DESCRIBE_STRUCT(CouncilShown, (), (opened_by, cannot_open, table))

/// One alliance of the company. Its name and its slug are for those who are in it.
struct AllianceAcross {
    int number = 0;
    std::optional<std::string> name;
    std::optional<std::string> slug;
    int cases = 0;
    std::optional<Day> last_raised;  ///< absent under five cases, and so are the roots
    std::vector<CodeAcross> roots;
};
BOOST_DESCRIBE_STRUCT(AllianceAcross, (), (number, name, slug, cases, last_raised, roots))

inline constexpr Refusal no_such_alliance_place{
    Because::malformed, "not-a-place-in-the-council", "“after” is the `next` of the page before."};

namespace {

std::vector<CouncilMember> members_of(const Reader& reader, const Id<Room>& room) {
    std::vector<CouncilMember> members;
    for (const auto& one : access::readers_of(reader, room))
        if (const auto person = find_person(reader, one.person))
            members.push_back({one.person, person->name, one.since});
    return members;
}

CouncilTable table_of(const Reader& reader, const CouncilBook& book, Day today) {
    const auto across = across_of(tallies_across(reader, book.room), alliances_counted(reader, book.room), today);
    return {.id = book.id,
        .room = book.room,
        .members = members_of(reader, book.room),
        .across = across,
        .findings = {finding_on_roots(across, practice::names_in("roots")), finding_on_quarters(across),
            finding_on_insights(book)},
        .sessions = book.sessions,
        .next_due = next_council_due(book)};
}

CouncilShown show(const Reader& reader, Instant at) {
    CouncilShown shown;
    const auto filling = opener_of_council(reader);
    if (!filling.empty()) shown.opened_by = filling.front().second;
    shown.cannot_open = sentence_of(obstacle_to_opening(reader), filling);
    if (const auto book = council_book(reader)) shown.table = table_of(reader, *book, utc_day(at));
    return shown;
}

CouncilShown look(const Reader& reader, const Request& request) { return show(reader, request.at); }

AllianceAcross shown_alliance(const Reader& reader, const AllianceCounts& counts) {
    AllianceAcross one{.number = counts.number, .name = counts.name, .cases = counts.cases};
    if (counts.name) one.slug = the_alliance(reader, counts.alliance).slug;
    if (counts.cases < fewest_across) return one;
    one.last_raised = counts.last_raised;
    one.roots = counts.roots;
    return one;
}

http::Page<AllianceAcross> list_alliances(const Reader& reader, const Request& request) {
    const auto book = the_council(reader);
    const auto text = request.query("after");
    const auto after = alliance_place_from(text);
    if (!text.empty() && !after) throw Refused(no_such_alliance_place);
    const auto found = alliances_across(reader, book.room, after);
    http::Page<AllianceAcross> page;
    for (const auto& counts : found | std::views::take(alliances_a_page))
        page.items.push_back(shown_alliance(reader, counts));
    if (found.size() > page.items.size()) {
        const auto& last = found[page.items.size() - 1];
        page.next = to_text(AlliancePlace{last.cases, last.number});
    }
    return page;
}

CouncilShown post(Command& command, const Request& request, const CouncilOpening& sent) {
    open_council(command, sent.people);
    return look(command.reader(), request);
}

CouncilShown put_member(Command& command, const Request& request) {
    let_into_council(command, request.id<Person>("person"));
    return look(command.reader(), request);
}

http::Nothing delete_member(Command& command, const Request& request) {
    let_out_of_council(command, request.id<Person>("person"));
    return {};
}

CouncilShown post_session(Command& command, const Request& request, const CouncilMeeting& sent) {
    hold_council(command, sent);
    return look(command.reader(), request);
}

CouncilShown post_insight(Command& command, const Request& request, const InsightText& sent) {
    note_insight(command, request.id<CouncilSession>("session"), sent);
    return look(command.reader(), request);
}

CouncilShown put_outcome(Command& command, const Request& request, const InsightOutcome& sent) {
    conclude_insight(command, request.id<Insight>("insight"), sent);
    return look(command.reader(), request);
}

void serve_members(http::Router& router) {
    router.serve({.method = Method::put,
        .path = "/council/people/{person}",
        .name = "letIntoCouncil",
        .summary = "Let a colleague into the council",
        .refuses = {no_such_council, of_own_company},
        .handle = http::does(put_member)});
    router.serve({.method = Method::del,
        .path = "/council/people/{person}",
        .name = "letOutOfCouncil",
        .summary = "Take somebody out of the council, oneself included",
        .refuses = {no_such_council, last_of_council},
        .success = http::Status::no_content,
        .handle = http::does(delete_member)});
}

}  // namespace

void serve_councils(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/council",
        .name = "getCouncil",
        .summary = "The conflict council of one's own company: what disagreements in all its alliances have in common",
        .handle = http::reads(look)});
    router.serve({.method = Method::post,
        .path = "/council",
        .name = "openCouncil",
        .summary = "Open the council of one's company for oneself and some colleagues",
        .refuses = {opened_by_a_head, council_stands, of_own_company},
        .success = http::Status::created,
        .handle = http::takes<CouncilOpening>(post)});
    router.serve({.method = Method::get,
        .path = "/council/alliances",
        .name = "listAlliancesOfCouncil",
        .summary = "The company's alliances by their cases, named only for those who are in them",
        .refuses = {no_such_council, no_such_alliance_place},
        .query = {{"after", "The `next` of the page before"}},
        .handle = http::reads(list_alliances)});
    serve_members(router);
    router.serve({.method = Method::post,
        .path = "/council/sessions",
        .name = "holdCouncil",
        .summary = "Note a session of the council: when, which roots it looked at, what was said",
        .refuses = {no_such_council, held_in_the_future, no_root_to_look_at, names_a_partner},
        .success = http::Status::created,
        .handle = http::takes<CouncilMeeting>(post_session)});
    router.serve({.method = Method::post,
        .path = "/council/sessions/{session}/insights",
        .name = "noteInsight",
        .summary = "Note what follows from a pattern, for whom, and what shall be done",
        .refuses = {no_such_council, no_such_council_session, names_a_partner},
        .success = http::Status::created,
        .handle = http::takes<InsightText>(post_insight)});
    router.serve({.method = Method::put,
        .path = "/council/insights/{insight}/outcome",
        .name = "concludeInsight",
        .summary = "Say what became of an insight: adopted, or left and why",
        .refuses = {no_such_council, no_such_insight, insight_is_concluded, names_a_partner},
        .handle = http::takes<InsightOutcome>(put_outcome)});
}

}  // namespace entente
