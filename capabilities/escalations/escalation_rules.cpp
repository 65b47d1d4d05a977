#include "capabilities/escalations/escalation_rules.h"

#include "capabilities/issues/handing_over.h"
#include "foundation/base/text.h"

#include <algorithm>

namespace entente {

using State = EscalationState;

Obstacle obstacle_to_editing(const EscalationCase& escalation, const Id<Person>& by) {
    if (!side_of(escalation, by)) return only_its_authors;
    if (!being_drafted(escalation)) return not_being_drafted;
    return std::nullopt;
}

Obstacle obstacle_to_editing_side(const EscalationCase& escalation, const Id<Person>& by, const Id<Party>& party) {
    if (const auto obstacle = obstacle_to_editing(escalation, by)) return obstacle;
    const auto* side = side_of(escalation, party);
    if (!side) return only_that_side;
    if (side->person != by && !side->on_paper) return only_that_side;
    return std::nullopt;
}

Obstacle obstacle_to_readying(const EscalationCase& escalation, const Id<Person>& by) {
    if (!side_of(escalation, by)) return only_its_authors;
    if (escalation.state == State::awaiting_signatures) return ready_already;
    if (!in_authors_hands(escalation)) return not_being_drafted;
    if (!missing_in(escalation.write_up, side_names(escalation)).empty()) return write_up_is_incomplete;
    return std::nullopt;
}

Obstacle obstacle_to_signing(const EscalationCase& escalation, const Id<Person>& by) {
    const auto* side = side_of(escalation, by);
    if (!side) return only_its_authors;
    if (in_authors_hands(escalation)) return not_ready_to_sign;
    if (escalation.state != State::awaiting_signatures) return not_being_drafted;
    if (has_signed(escalation.signatures, side->party)) return signed_already;
    return std::nullopt;
}

Obstacle obstacle_to_text(const std::string& standing_hash, const std::string& signed_hash) {
    if (standing_hash != signed_hash) return another_text;
    return std::nullopt;
}

Obstacle obstacle_to_recording_paper(const EscalationCase& escalation, const Id<Person>& by, const Id<Party>& party) {
    if (!side_of(escalation, by)) return only_its_authors;
    const auto* side = side_of(escalation, party);
    if (!side || !side->on_paper) return not_a_paper_party;
    if (in_authors_hands(escalation)) return not_ready_to_sign;
    if (escalation.state != State::awaiting_signatures) return not_being_drafted;
    if (has_signed(escalation.signatures, party)) return signed_already;
    return std::nullopt;
}

Obstacle obstacle_to_taking_up(const EscalationCase& escalation, const Id<Person>& by) {
    const auto* receiver = receiver_of(escalation, by);
    if (!receiver) return only_its_receivers;
    if (receiver->taken_up_at) return taken_up_already;
    if (escalation.state != State::submitted) return not_submitted;
    return std::nullopt;
}

static Obstacle obstacle_to_deciding(const EscalationCase& escalation, const Id<Person>& by) {
    if (!receiver_of(escalation, by)) return only_its_receivers;
    if (escalation.state == State::submitted) return waits_for_all_receivers;
    if (!escalation.returns.empty() && being_drafted(escalation)) return coaching_comes_first;
    if (escalation.state != State::with_counterparts) return not_submitted;
    return std::nullopt;
}

Obstacle obstacle_to_resolving(const EscalationCase& escalation, const Id<Person>& by) {
    return obstacle_to_deciding(escalation, by);
}

Obstacle obstacle_to_final_say(
    const EscalationCase& escalation, const Id<Person>& by, const std::optional<FinalSayRight>& right) {
    if (const auto obstacle = obstacle_to_deciding(escalation, by)) return obstacle;
    if (!right) return no_final_say;
    return std::nullopt;
}

Obstacle obstacle_to_consultation(const EscalationCase& escalation, Day consulted_on, Day today) {
    const bool then = consulted_on <= today && consulted_on >= utc_day(*escalation.level_since);
    return then ? Obstacle{} : Obstacle{consulted_at_another_time};
}

Obstacle obstacle_to_signing_resolution(const EscalationCase& escalation, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_deciding(escalation, by)) return obstacle;
    if (!escalation.resolution) return nothing_proposed;
    if (has_signed(escalation.resolution->signatures, receiver_of(escalation, by)->party)) return signed_already;
    return std::nullopt;
}

Obstacle obstacle_to_recording_resolution(
    const EscalationCase& escalation, const Id<Person>& by, const Id<Party>& party) {
    if (const auto obstacle = obstacle_to_deciding(escalation, by)) return obstacle;
    const auto receiver = std::ranges::find(escalation.receivers, party, &Receiver::party);
    if (receiver == escalation.receivers.end() || !receiver->on_paper) return not_a_paper_party;
    if (!escalation.resolution) return nothing_proposed;
    if (has_signed(escalation.resolution->signatures, party)) return signed_already;
    return std::nullopt;
}

Obstacle obstacle_to_moving_up(const EscalationCase& escalation, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_deciding(escalation, by)) return obstacle;
    if (escalation.level >= level_number(ForumLevel::final_pair)) return at_the_top;
    return std::nullopt;
}

Obstacle obstacle_to_returning(const EscalationCase& escalation, const Id<Person>& by) {
    return obstacle_to_deciding(escalation, by);
}

Obstacle obstacle_to_coding(const EscalationCase&, bool manages) {
    return manages ? std::nullopt : Obstacle(only_managers_code);
}

Obstacle obstacle_to_reopening(const EscalationCase& escalation, const Id<Person>& by) {
    const auto* side = side_of(escalation, by);
    if (!side) return only_its_authors;
    if (escalation.reopened_as) return reopened_already;
    if (escalation.state != State::closed && escalation.state != State::solved_in_drafting) return not_closed;
    if (std::ranges::find(escalation.reopening, side->party, &ReopeningText::party) != escalation.reopening.end())
        return reopening_agreed_already;
    return std::nullopt;
}

Obstacle obstacle_to_addressing(const EscalationCase& escalation, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_editing(escalation, by)) return obstacle;
    if (escalation.held_by) return goes_back_to_its_receivers;
    return std::nullopt;
}

Obstacle obstacle_to_drafting_rationale(const EscalationCase& escalation, const Id<Person>& by) {
    if (escalation.state != State::resolved && !in_authors_hands(escalation)) return not_decided;
    if (!decides(escalation, by)) return in_authors_hands(escalation) ? only_its_authors : only_its_receivers;
    return std::nullopt;
}

Obstacle obstacle_to_accepting_rationale(const EscalationCase& escalation, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_drafting_rationale(escalation, by)) return obstacle;
    if (!escalation.rationale) return no_rationale;
    if (std::ranges::find(escalation.rationale->accepted_by, party_of(escalation, by)) !=
        escalation.rationale->accepted_by.end())
        return accepted_already;
    if (!missing_in(escalation.rationale->text).empty()) return rationale_is_incomplete;
    return std::nullopt;
}

Obstacle obstacle_to_acknowledging(const EscalationCase& escalation, const Id<Person>& by) {
    const auto* side = side_of(escalation, by);
    if (!side) return only_its_authors;
    if (side->acknowledged) return acknowledged_already;
    if (escalation.state != State::published) return not_published;
    return std::nullopt;
}

Obstacle obstacle_to_withdrawing(const EscalationCase& escalation, const Id<Person>& by) {
    if (!side_of(escalation, by)) return only_its_authors;
    if (escalation.state >= State::resolved) return past_withdrawing;
    return std::nullopt;
}

Obstacle obstacle_to_handing_over(
    const EscalationCase& escalation, const Id<Person>& by, const Id<Party>& party, bool manages) {
    if (!side_of(escalation, party)) return no_such_party;
    const bool takes_part = speaker_for(escalation, party_of(escalation, by).value_or(Id<Party>{})) == by;
    if (const auto obstacle = obstacle_to_handing_over(speaker_for(escalation, party), by, manages, takes_part))
        return obstacle;
    if (escalation.state >= State::published) return nobody_acts_now;
    return std::nullopt;
}

std::vector<Fault> missing_in(const Rationale& rationale) {
    std::vector<Fault> missing;
    const auto need = [&](std::string_view text, std::string place, std::string sentence) {
        if (trimmed(text).empty()) missing.push_back({std::move(place), std::move(sentence)});
    };
    need(rationale.decision, "decision", "Say what was chosen.");
    need(rationale.criteria, "criteria", "Say which criteria were used.");
    need(rationale.given_up, "given_up", "Say what was given up.");
    need(rationale.would_change_if, "would_change_if", "Say what would change the answer.");
    if (rationale.told.empty()) missing.push_back({"told", "Say who must hear it."});
    return missing;
}

}  // namespace entente
