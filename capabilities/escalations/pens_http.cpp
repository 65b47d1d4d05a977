#include "capabilities/escalations/pens_http.h"

#include "capabilities/escalations/drafting_actions.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/escalation_story.h"
#include "capabilities/issues/pens_actions.h"

#include <algorithm>
#include <array>

namespace entente {

using access::Command;
using http::Request;

namespace {

EscalationCase escalation_of(const access::Reader& reader, const Request& request) {
    return the_escalation(reader, request.id<Escalation>("escalation")).escalation;
}

bool is_joint_part(const EscalationCase& escalation, std::string_view part) {
    constexpr auto blocks = std::to_array(
        {Block::question, Block::background, Block::criteria, Block::cost_of_waiting, Block::why_no_more_attempts});
    return part == page_part || part == "ask" ||
           std::ranges::any_of(blocks, [&](Block block) { return part == block_name(block); }) ||
           std::ranges::any_of(
               escalation.write_up.options, [&](const OptionText& option) { return part == option_block(option.id); });
}

/// Refuses who may not write in that part now.
void need_writer(const EscalationCase& escalation, const Id<Person>& by, const std::string& part) {
    if (const auto party = written_by_one(part)) {
        const auto* side = side_of(escalation, *party);
        if (!side) throw Refused(no_such_part);
        return refuse_if(obstacle_to_editing_side(escalation, by, *party), {{"party", side->name}});
    }
    refuse_if(obstacle_to_editing(escalation, by));
    if (!is_joint_part(escalation, part)) throw Refused(no_such_part);
}

PensShown shown(const access::Reader& reader, const EscalationCase& escalation, Instant now) {
    std::vector<Writer> writers;
    for (const auto& side : escalation.sides)
        if (side.person) writers.push_back({*side.person, side.party, side.person_name, side.name});
    return {pens_shown_to(reader.viewer().person, feed::pens_of(reader, subject_of(escalation.id), now), writers)};
}

PensShown list(const access::Reader& reader, const Request& request) {
    return shown(reader, escalation_of(reader, request), request.at);
}

PensShown put(Command& command, const Request& request, const WordsSent& sent) {
    const auto escalation = escalation_of(command.reader(), request);
    const auto& part = request.path("part");
    const auto& me = command.viewer().person;
    // A page may say that its reader is there a moment after the writing has ended: that is no fault of theirs.
    if (part == page_part && side_of(escalation, me) && obstacle_to_editing(escalation, me))
        return shown(command.reader(), escalation, request.at);
    // One can always go away, also from what nobody may write in any more.
    if (!sent.leaves.value_or(false)) need_writer(escalation, me, part);
    work_at(command, escalation.room, subject_of(escalation.id), part, sent);
    return shown(command.reader(), escalation, request.at);
}

http::Nothing put_down(Command& command, const Request& request) {
    feed::put_pen_down(command, subject_of(escalation_of(command.reader(), request).id), request.path("part"));
    return {};
}

}  // namespace

void serve_pens_of_escalations(http::Router& router) {
    using http::Method;
    router.serve({.method = Method::get,
        .path = "/escalations/{escalation}/pens",
        .name = "listPensOfEscalation",
        .summary = "Who writes an escalation up just now, and where",
        .refuses = {no_such_escalation},
        .handle = http::reads(list)});
    router.serve({.method = Method::put,
        .path = "/escalations/{escalation}/pens/{part}",
        .name = "writeInEscalation",
        .summary =
            "Take the pen of a part, or write on with it; what is not saved yet is shown to the others as it comes",
        .refuses = {no_such_escalation, only_its_authors, not_being_drafted, only_that_side, no_such_part,
            feed::somebody_writes_there},
        .handle = http::as_mark(http::takes<WordsSent>(put))});
    router.serve({.method = Method::del,
        .path = "/escalations/{escalation}/pens/{part}",
        .name = "putPenDownInEscalation",
        .summary = "Put your pen down; what was not saved is gone",
        .refuses = {no_such_escalation},
        .handle = http::as_mark(http::does(put_down))});
}

}  // namespace entente
