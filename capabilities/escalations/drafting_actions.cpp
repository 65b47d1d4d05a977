#include "capabilities/escalations/drafting_actions.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/alliances/paper_actions.h"
#include "capabilities/escalations/addressing_actions.h"
#include "capabilities/escalations/carried_over.h"
#include "capabilities/escalations/escalation_rules.h"
#include "capabilities/escalations/escalation_story.h"
#include "capabilities/issues/blocks_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "foundation/access/rooms.h"
#include "foundation/describe/json.h"

#include <algorithm>

namespace entente {

static EscalationCase editable(access::Command& command, const Id<Escalation>& id);
static void save_block(access::Command& command, const EscalationCase& escalation, const std::string& block);
static void need_option(const EscalationCase& escalation, const Id<Option>& option);
static void submit_if_all_signed(access::Command& command, const Id<Escalation>& id);

EscalationSeen the_escalation(const access::Reader& reader, const Id<Escalation>& id) {
    auto found = find_escalation(reader, id);
    if (!found) throw Refused(no_such_escalation);
    return *found;
}

Id<Escalation> draft_escalation(access::Command& command, const Id<Issue>& issue_id) {
    const auto id = command.fresh<Escalation>();
    const auto issue = begin_escalation(command, issue_id, subject_of(id));
    EscalationDrafted fact{
        .issue = issue.id, .alliance = issue.alliance, .question = issue.question, .theme = issue.theme};
    for (const auto& side : issue.sides)
        fact.sides.push_back({.party = side.party,
            .name = side.party_name,
            .person = side.person,
            .person_name = side.name,
            .function = side.function,
            .on_paper = side.on_paper});
    fact.begins_with = carried_over(issue);
    command.append(issue.room, id, fact);
    return id;
}

void write_text(access::Command& command, const Id<Escalation>& id, Block block, const std::string& text) {
    const auto escalation = editable(command, id);
    save_block(command, escalation, block_name(block));
    command.append(escalation.room, id, EscalationTextWritten{block, text});
}

static EscalationCase editable_side(access::Command& command, const Id<Escalation>& id, const Id<Party>& party) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    const auto* side = side_of(escalation, party);
    refuse_if(obstacle_to_editing_side(escalation, command.viewer().person, party),
        {{"party", side ? side->name : "that side"}});
    return escalation;
}

void write_interests(
    access::Command& command, const Id<Escalation>& id, const Id<Party>& party, const std::string& text) {
    const auto escalation = editable_side(command, id, party);
    save_block(command, escalation, interests_block(party));
    command.append(escalation.room, id, EscalationInterestsWritten{party, text});
}

void write_contribution(
    access::Command& command, const Id<Escalation>& id, const Id<Party>& party, const std::string& text) {
    const auto escalation = editable_side(command, id, party);
    save_block(command, escalation, contribution_block(party));
    command.append(escalation.room, id, EscalationContributionWritten{party, text});
}

Id<Attempt> add_attempt(access::Command& command, const Id<Escalation>& id, const std::string& text) {
    const auto escalation = editable(command, id);
    const auto attempt = command.fresh<Attempt>();
    command.append(escalation.room, id, EscalationAttemptWritten{attempt, text});
    return attempt;
}

void remove_attempt(access::Command& command, const Id<Escalation>& id, const Id<Attempt>& attempt) {
    const auto escalation = editable(command, id);
    const auto& attempts = escalation.write_up.attempts;
    if (std::ranges::find(attempts, attempt, &AttemptText::id) == attempts.end()) throw Refused(no_such_attempt);
    command.append(escalation.room, id, EscalationAttemptRemoved{attempt});
}

Id<Option> add_option(access::Command& command, const Id<Escalation>& id, const NewOption& option) {
    const auto escalation = editable(command, id);
    const auto fresh = command.fresh<Option>();
    command.append(escalation.room, id, EscalationOptionWritten{fresh, option.title, option.description});
    return fresh;
}

void rewrite_option(
    access::Command& command, const Id<Escalation>& id, const Id<Option>& option, const NewOption& text) {
    const auto escalation = editable(command, id);
    need_option(escalation, option);
    save_block(command, escalation, option_block(option));
    command.append(escalation.room, id, EscalationOptionWritten{option, text.title, text.description});
}

void remove_option(access::Command& command, const Id<Escalation>& id, const Id<Option>& option) {
    const auto escalation = editable(command, id);
    need_option(escalation, option);
    command.append(escalation.room, id, EscalationOptionRemoved{option});
}

void weigh_option(access::Command& command, const Id<Escalation>& id, const Id<Option>& option, const Id<Party>& party,
    const Weighed& weighed) {
    const auto escalation = editable_side(command, id, party);
    need_option(escalation, option);
    save_block(command, escalation, weighing_block(option, party));
    command.append(escalation.room, id, EscalationOptionWeighed{option, party, weighed.pros, weighed.cons});
}

void write_ask(access::Command& command, const Id<Escalation>& id, const Ask& ask) {
    const auto escalation = editable(command, id);
    save_block(command, escalation, "ask");
    command.append(escalation.room, id, EscalationAskWritten{ask});
}

void address_to(access::Command& command, const Id<Escalation>& id, const AddressedTo& to) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_addressing(escalation, command.viewer().person));
    save_block(command, escalation, "address");
    const auto board = board_of(command.reader(), escalation.alliance);
    const auto address =
        to.forum ? address_of_forum(board, escalation, *to.forum) : address_of_pair(board, escalation, to.seats);
    command.append(escalation.room, id, EscalationAddressed{address});
}

void schedule(access::Command& command, const Id<Escalation>& id, const Schedule& schedule) {
    const auto escalation = editable(command, id);
    save_block(command, escalation, "schedule");
    command.append(escalation.room, id, EscalationScheduled{schedule});
}

void ready(access::Command& command, const Id<Escalation>& id) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    if (const auto obstacle = obstacle_to_readying(escalation, command.viewer().person))
        throw Refused(*obstacle, {}, missing_in(escalation.write_up, side_names(escalation)));
    command.append(escalation.room, id, EscalationReadied{escalation.content_hash});
}

void sign(access::Command& command, const Id<Escalation>& id, const std::string& content_hash) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_signing(escalation, command.viewer().person));
    refuse_if(obstacle_to_text(escalation.content_hash, content_hash));
    const auto& side = *side_of(escalation, command.viewer().person);
    command.append(escalation.room, id,
        EscalationSigned{content_hash,
            {.party = side.party, .party_name = side.name, .name = side.person_name, .at = command.at()}});
    submit_if_all_signed(command, id);
}

void record_signature_on_paper(access::Command& command, const Id<Escalation>& id, const SignedOnPaper& paper) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    const auto* side = side_of(escalation, paper.party);
    refuse_if(obstacle_to_recording_paper(escalation, command.viewer().person, paper.party),
        {{"party", side ? side->name : "That party"}});
    refuse_if(obstacle_to_text(escalation.content_hash, paper.content_hash));
    command.append(escalation.room, id,
        EscalationSigned{paper.content_hash, signature_on_paper(command, escalation, paper, side->name,
                                                 side_of(escalation, command.viewer().person)->person_name)});
    submit_if_all_signed(command, id);
}

// The party is asked about it the day it joins, so it also goes into the alliance's register of paper signatures.
Signature signature_on_paper(access::Command& command, const EscalationCase& escalation, const SignedOnPaper& paper,
    const std::string& party_name, const std::string& recorded_by) {
    record_paper_signature(command, escalation.room, escalation.alliance,
        {paper.party, {subject_of(escalation.id), "escalation", escalation.write_up.question, paper.content_hash},
            paper.who, paper.signed_on, paper.evidence});
    return {.party = paper.party,
        .party_name = party_name,
        .name = paper.who,
        .at = command.at(),
        .on_paper = true,
        .evidence = paper.evidence,
        .signed_on = paper.signed_on,
        .recorded_by = recorded_by};
}

void agree_to_withdraw(access::Command& command, const Id<Escalation>& id, const std::string& reason) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_withdrawing(escalation, command.viewer().person));
    command.append(
        escalation.room, id, EscalationWithdrawalAgreed{side_of(escalation, command.viewer().person)->party, reason});
}

static EscalationCase editable(access::Command& command, const Id<Escalation>& id) {
    auto escalation = the_escalation(command.reader(), id).escalation;
    refuse_if(obstacle_to_editing(escalation, command.viewer().person));
    return escalation;
}

static void save_block(access::Command& command, const EscalationCase& escalation, const std::string& block) {
    save_block(
        command, escalation.id, escalation.blocks, block, [&] { return describe::to_json(escalation.write_up); });
}

static void need_option(const EscalationCase& escalation, const Id<Option>& option) {
    const auto& options = escalation.write_up.options;
    if (std::ranges::find(options, option, &OptionText::id) == options.end()) throw Refused(no_such_option);
}

static void submit_if_all_signed(access::Command& command, const Id<Escalation>& id) {
    const auto escalation = the_escalation(command.reader(), id).escalation;
    if (!unsigned_sides(escalation).empty()) return command.seal(escalation.room);
    const auto& address = escalation.held_by ? *escalation.held_by : *escalation.write_up.address;
    const auto receivers = receivers_at(board_of(command.reader(), escalation.alliance), address);
    admit_receivers(command, escalation, receivers);
    command.append(escalation.room, id, EscalationSubmitted{address, receivers});
    command.seal(escalation.room);
}

}  // namespace entente
