#include "capabilities/escalations/escalation_story.h"

#include <algorithm>

namespace entente {

// Any edit makes another text: whoever had signed is asked again.
static void edited(EscalationCase& escalation, const record::Entry& entry, const std::string& block) {
    escalation.state = escalation.held_by ? EscalationState::returned_for_work : EscalationState::drafting;
    escalation.signatures.clear();
    escalation.content_hash = content_hash(escalation.write_up);
    mark_changed(escalation.blocks, block, entry.seq + 1);
}

static SideText& side_text(EscalationCase& escalation, const Id<Party>& party) {
    auto& sides = escalation.write_up.sides;
    const auto found = std::ranges::find(sides, party, &SideText::party);
    return found != sides.end() ? *found : sides.emplace_back(SideText{.party = party});
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationDrafted& fact) {
    escalation = {.id = Id<Escalation>{entry.subject.text()},
        .issue = fact.issue,
        .alliance = fact.alliance,
        .room = entry.room,
        .state = EscalationState::drafting,
        .theme = fact.theme,
        .sides = fact.sides,
        .drafted_at = entry.at,
        .reopens = fact.reopens};
    if (fact.begins_with) escalation.write_up = *fact.begins_with;
    escalation.write_up.question = fact.question;
    for (const auto& side : fact.sides) side_text(escalation, side.party);
    edited(escalation, entry, block_name(Block::question));
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationTextWritten& fact) {
    text_of(escalation.write_up, fact.block) = fact.text;
    edited(escalation, entry, block_name(fact.block));
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationInterestsWritten& fact) {
    side_text(escalation, fact.party).interests = fact.interests;
    edited(escalation, entry, interests_block(fact.party));
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationContributionWritten& fact) {
    side_text(escalation, fact.party).contribution = fact.contribution;
    edited(escalation, entry, contribution_block(fact.party));
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationAttemptWritten& fact) {
    escalation.write_up.attempts.push_back({fact.attempt, fact.text});
    edited(escalation, entry, "attempts");
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationAttemptRemoved& fact) {
    std::erase_if(escalation.write_up.attempts, [&](const AttemptText& attempt) { return attempt.id == fact.attempt; });
    edited(escalation, entry, "attempts");
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationOptionWritten& fact) {
    auto& options = escalation.write_up.options;
    auto found = std::ranges::find(options, fact.option, &OptionText::id);
    if (found == options.end()) found = options.insert(options.end(), OptionText{.id = fact.option});
    found->title = fact.title;
    found->description = fact.description;
    edited(escalation, entry, option_block(fact.option));
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationOptionRemoved& fact) {
    std::erase_if(escalation.write_up.options, [&](const OptionText& option) { return option.id == fact.option; });
    edited(escalation, entry, option_block(fact.option));
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationOptionWeighed& fact) {
    auto& option = *std::ranges::find(escalation.write_up.options, fact.option, &OptionText::id);
    std::erase_if(option.weighed, [&](const Weighing& weighing) { return weighing.party == fact.party; });
    option.weighed.push_back({fact.party, fact.pros, fact.cons});
    edited(escalation, entry, weighing_block(fact.option, fact.party));
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationAskWritten& fact) {
    escalation.write_up.ask = fact.ask;
    edited(escalation, entry, "ask");
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationAddressed& fact) {
    escalation.write_up.address = fact.address;
    edited(escalation, entry, "address");
}

void after(EscalationCase& escalation, const record::Entry& entry, const EscalationScheduled& fact) {
    escalation.write_up.schedule = fact.schedule;
    edited(escalation, entry, "schedule");
}

std::string block_name(Block block) {
    static constexpr const char* names[] = {
        "question", "background", "criteria", "cost_of_waiting", "why_no_more_attempts"};
    return names[static_cast<int>(block)];
}

std::string interests_block(const Id<Party>& party) { return "interests:" + party.text(); }
std::string contribution_block(const Id<Party>& party) { return "contribution:" + party.text(); }
std::string option_block(const Id<Option>& option) { return "option:" + option.text(); }
std::string weighing_block(const Id<Option>& option, const Id<Party>& party) {
    return "weighing:" + option.text() + ":" + party.text();
}

}  // namespace entente
