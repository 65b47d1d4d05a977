#include "capabilities/patterns/pattern_http.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/patterns/alert_actions.h"
#include "capabilities/patterns/pattern_shown_http.h"

#include <algorithm>

namespace entente {

inline constexpr Refusal not_a_day{Because::malformed, "patterns-day", "Write the day as a date: 2026-02-12."};
inline constexpr Refusal not_a_kind_of_roots{Because::malformed, "patterns-roots",
    "Say confirmed for the roots that both sides confirmed, or provisional to count the others too."};

/// The interests in the cases of one root or theme, side by side.
struct SideBySide {
    std::string code;
    std::vector<CaseLine> cases;
    std::vector<CaseInterests> interests;
};
BOOST_DESCRIBE_STRUCT(SideBySide, (), (code, cases, interests))

// What is asked about a day to come is asked about today.
static Day day_asked(const http::Request& request) {
    const auto today = utc_day(request.at);
    const auto text = request.query("as_of");
    if (text.empty()) return today;
    const auto day = day_from(text);
    if (!day) throw Refused(not_a_day);
    return std::min(*day, today);
}

static RootsKnown roots_asked(const http::Request& request) {
    const auto text = request.query("roots");
    if (text.empty() || text == "confirmed") return RootsKnown::confirmed;
    if (text != "provisional") throw Refused(not_a_kind_of_roots);
    return RootsKnown::provisional_too;
}

static PatternsShown show(const access::Reader& reader, const http::Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance"));
    return shown_to(reader, alliance.id, alliance.effective_date, day_asked(request), roots_asked(request));
}

static SideBySide side_by_side(const access::Reader& reader, const http::Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance"));
    SideBySide shown{.code = request.query("code")};
    auto all = shown_to(reader, alliance.id, alliance.effective_date, day_asked(request), roots_asked(request));
    std::vector<Id<Subject>> ids;
    for (auto& one : all.cases)
        if (one.root == shown.code || one.theme == shown.code) {
            ids.push_back(one.id);
            shown.cases.push_back(std::move(one));
        }
    shown.interests = interests_of_cases(reader, alliance.id, ids);
    return shown;
}

static http::Nothing post_acknowledgement(
    access::Command& command, const http::Request& request, const AcknowledgedAlert& sent) {
    acknowledge_alert(command, the_alliance(command.reader(), request.path("alliance")).id, sent);
    return {};
}

void serve_patterns(http::Router& router) {
    const std::vector<http::QueryParameter> when{{"as_of", "The day as of which it is told; today if left out"},
        {"roots", "confirmed (if left out), or provisional to count roots that are not confirmed yet"}};
    router.serve({.method = http::Method::get,
        .path = "/alliances/{alliance}/patterns",
        .name = "showPatterns",
        .summary = "What the disagreements of an alliance have in common; never who",
        .refuses = {no_such_alliance, not_a_day, not_a_kind_of_roots},
        .query = when,
        .handle = http::reads(show)});
    auto with_code = when;
    with_code.push_back({"code", "The root or the theme, RC01 or TH01"});
    router.serve({.method = http::Method::get,
        .path = "/alliances/{alliance}/patterns/interests",
        .name = "showInterestsSideBySide",
        .summary = "The interests in all cases of one root or theme, side by side",
        .refuses = {no_such_alliance, not_a_day, not_a_kind_of_roots},
        .query = with_code,
        .handle = http::reads(side_by_side)});
    router.serve({.method = http::Method::post,
        .path = "/alliances/{alliance}/patterns/acknowledgements",
        .name = "acknowledgeAlert",
        .summary = "Say why nothing follows from an alert; it stays in the log with the reason",
        .refuses = {no_such_alliance, not_an_alliance_manager, no_such_code},
        .success = http::Status::no_content,
        .handle = http::takes<AcknowledgedAlert>(post_acknowledgement)});
}

}  // namespace entente
