#include "demo/meridian/case_file.h"

#include "demo/meridian/members.h"

#include <fmt/format.h>
#include <boost/describe/enum_from_string.hpp>

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace entente::demo {

namespace {

Disagreement disagreement(Members& in);
OwnWords own_words(Members& in);
Choice choice(Members& in);
LookedUp looked_up(Members& in);
Writing writing(Members& in);
Sending sending(Members& in);
Held held(Members& in);
MovingUp moving_up(Members& in);
Settling settling(Members& in);
Settling solving(Members& in);
Rationale reason(Members& in);

template <class Enum>
Enum one_of(Members& in, const std::string& key) {
    auto name = in.text(key);
    std::ranges::replace(name, '-', '_');
    Enum value{};
    if (!boost::describe::enum_from_string(name.c_str(), value)) in.refuse(key, "is none of the words for it");
    return value;
}

ToldCase told_case(Members& in) {
    ToldCase told{.disagreement = disagreement(in), .written = in.under("written", writing)};
    if (in.has("looked_up")) told.looked_up = in.each("looked_up", looked_up);
    if (in.has("solved_in_drafting")) {
        told.settled = in.under("solved_in_drafting", solving);
        return told;
    }
    told.sent = in.under("sent", sending);
    told.levels = in.each("levels", held);
    if (in.has("settled")) told.settled = in.under("settled", settling);
    return told;
}

Disagreement disagreement(Members& in) {
    Disagreement told{.code = in.text("code"),
        .root = in.text("root"),
        .route = one_of<Route>(in, "route"),
        .question = in.text("question"),
        .theme = in.text("theme"),
        .hangs_on = one_of<Work>(in, "hangs_on"),
        .about = in.text("about"),
        .background = in.text("background"),
        .first = in.under("norvane", own_words),
        .second = in.under("quillon", own_words),
        .attempts = in.texts("attempts"),
        .choices = in.each("choices", choice)};
    std::tie(told.first_function, told.second_function) =
        in.under("functions", [](Members& of) { return std::pair(of.text("norvane"), of.text("quillon")); });
    if (in.has("criteria")) told.criteria = in.text("criteria");
    if (in.has("cost_of_waiting")) told.cost_of_waiting = in.text("cost_of_waiting");
    if (in.has("ask"))
        told.ask = in.under("ask", [](Members& of) { return Ask{one_of<AskKind>(of, "kind"), of.text("text")}; });
    return told;
}

OwnWords own_words(Members& in) {
    return {in.text("author"), in.text("seat"), in.text("interests"), in.text("contribution")};
}

Choice choice(Members& in) {
    const auto weighed = [](Members& of) { return std::pair(of.text("pros"), of.text("cons")); };
    const auto norvane = in.under("norvane", weighed), quillon = in.under("quillon", weighed);
    return {in.text("title"), in.text("description"), norvane.first, norvane.second, quillon.first, quillon.second};
}

LookedUp looked_up(Members& in) {
    const auto side = in.text("side");
    if (side != "norvane" && side != "quillon") in.refuse("side", "is neither norvane nor quillon");
    LookedUp one{.code = in.text("code"), .by_norvane = side == "norvane", .verdict = {.why = in.text("why")}};
    if (in.has("applies")) one.verdict.applies = in.yes_or_no("applies");
    one.verdict.helped = in.has("helped") && in.yes_or_no("helped");
    return one;
}

Writing writing(Members& in) {
    const auto opener = in.text("opened_by");
    if (opener != "norvane" && opener != "quillon") in.refuse("opened_by", "is neither norvane nor quillon");
    return {.opened = in.moment("opened"),
        .accepted = in.moment("accepted"),
        .second_opens = opener == "quillon",
        .drafted = in.moment("drafted"),
        .second_writes = in.moment("quillon_writes"),
        .together = in.moment("together")};
}

Sending sending(Members& in) {
    Sending sent{.needed_by = in.number("needed_by"),
        .addressed = in.moment("addressed"),
        .first_signs = in.moment("norvane_signs"),
        .second_signs = in.moment("quillon_signs")};
    const auto slots = in.moments("slots");
    if (slots.size() != 2) in.refuse("slots", "are two");
    std::ranges::copy(slots, sent.slots);
    if (in.has("forum")) sent.forum = in.text("forum");
    else
        std::tie(sent.first_seat, sent.second_seat) =
            in.under("pair", [](Members& of) { return std::pair(of.text("norvane"), of.text("quillon")); });
    return sent;
}

Held held(Members& in) {
    Held told{.level = {in.text("norvane"), in.text("quillon"), in.moment("norvane_takes_up"),
                  in.moment("quillon_takes_up")}};
    if (!in.has("moved_up")) return told;
    told.moved_up = in.under("moved_up", moving_up);
    told.moved_up->first = told.level.first;
    told.moved_up->second = told.level.second;
    return told;
}

MovingUp moving_up(Members& in) {
    MovingUp moving;
    if (in.has("forum")) moving.forum = in.text("forum");
    in.under("norvane", [&](Members& of) {
        moving.first_writes = of.moment("writes");
        moving.first_tried = of.text("tried");
        moving.first_stuck = of.text("stuck");
        return true;
    });
    in.under("quillon", [&](Members& of) {
        moving.second_writes = of.moment("writes");
        moving.second_tried = of.text("tried");
        moving.second_stuck = of.text("stuck");
        return true;
    });
    return moving;
}

Settling settling(Members& in) {
    auto settled = solving(in);
    settled.proposer = in.text("proposer");
    settled.signer = in.text("signer");
    if (in.has("choice")) settled.choice = in.number("choice") - 1;
    settled.text = in.text("text");
    settled.proposed = in.moment("proposed");
    settled.signed_at = in.moment("signed");
    settled.first_reads = in.moment("norvane_reads");
    settled.second_reads = in.moment("quillon_reads");
    return settled;
}

Settling solving(Members& in) {
    return {.reason = in.under("reason", reason),
        .drafter = in.text("drafter"),
        .accepter = in.text("accepter"),
        .drafted = in.moment("drafted"),
        .accepted = in.moment("accepted")};
}

Rationale reason(Members& in) {
    return {.decision = in.text("decision"),
        .how_decided = in.text("how_decided"),
        .assumptions = in.text("assumptions"),
        .criteria = in.text("criteria"),
        .trade_offs = in.text("trade_offs"),
        .given_up = in.text("given_up"),
        .would_change_if = in.text("would_change_if"),
        .told = in.texts("told"),
        .applies_to_future = in.has("applies_to_future") && in.yes_or_no("applies_to_future")};
}

}  // namespace

ToldCase read_case(const CaseFile& file) {
    YAML::Node root;
    try {
        root = YAML::Load(std::string(file.yaml));
    } catch (const YAML::Exception& exception) {
        throw std::logic_error(fmt::format("{}.yaml is not YAML: {}", file.name, exception.what()));
    }
    Members members(file.name, root);
    auto told = told_case(members);
    members.refuse_others();
    return told;
}

}  // namespace entente::demo
