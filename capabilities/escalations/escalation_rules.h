#pragma once
#include "capabilities/escalations/escalation.h"

/// What may be done with an escalation, by whom, when: pure, and asked both by the verbs and by the screens.
namespace entente {

inline constexpr Refusal no_such_escalation{
    Because::not_found, "escalation-not-found", "There is no escalation under that name."};
inline constexpr Refusal only_its_authors{
    Because::not_allowed, "escalation-authors-only", "Only the people who write this escalation up can do that."};
inline constexpr Refusal only_its_receivers{Because::not_allowed, "escalation-receivers-only",
    "Only the counterparts who received this escalation can do that."};
inline constexpr Refusal only_that_side{Because::not_allowed, "escalation-other-side",
    "Each side writes its own interests in its own words. Only {party} can change this."};
inline constexpr Refusal not_being_drafted{
    Because::conflicting, "escalation-not-in-drafting", "The write-up has been submitted and stands as it was signed."};
inline constexpr Refusal write_up_is_incomplete{
    Because::conflicting, "escalation-incomplete", "Something is still missing before this can be signed."};
inline constexpr Refusal ready_already{
    Because::conflicting, "escalation-ready-already", "It is waiting for signatures already."};
inline constexpr Refusal not_ready_to_sign{Because::conflicting, "escalation-not-ready",
    "Say first that the write-up is ready. Then all sides sign the same text."};
inline constexpr Refusal signed_already{
    Because::conflicting, "escalation-signed-already", "Your side has signed this text already."};
inline constexpr Refusal another_text{Because::conflicting, "escalation-another-text",
    "The text has changed since you read it. Read it again and sign what stands now."};
inline constexpr Refusal not_submitted{Because::conflicting, "escalation-not-submitted",
    "This can be taken up once all sides have signed and submitted it."};
inline constexpr Refusal taken_up_already{
    Because::conflicting, "escalation-taken-up-already", "You have taken this up already."};
inline constexpr Refusal no_final_say{Because::not_allowed, "escalation-no-final-say",
    "Your company has no last word on this theme that both companies agree on. Settle it together."};
inline constexpr Refusal consulted_at_another_time{Because::malformed, "escalation-consulted-when",
    "Choose a day since the case came to you, today at the latest, as the one on which you heard the other side."};
inline constexpr Refusal waits_for_all_receivers{Because::conflicting, "escalation-waits-for-counterpart",
    "It is settled together: all counterparts take it up first."};
inline constexpr Refusal coaching_comes_first{Because::conflicting, "escalation-returned",
    "It has been returned for work: coaching comes before deciding. It is yours again once its authors have signed."};
inline constexpr Refusal goes_back_to_its_receivers{Because::conflicting, "escalation-goes-back",
    "It has been returned for work and goes back to those who returned it. Its receivers stay as they are."};
inline constexpr Refusal no_such_symptom{Because::malformed, "coaching-symptom",
    "There is no symptom {symptom}. Choose one of the catalogue, CP01 to CP14."};
inline constexpr Refusal returned_without_question{
    Because::malformed, "coaching-without-question", "Ask at least one question: it is what they go back with."};
inline constexpr Refusal back_in_the_past{
    Because::malformed, "coaching-back-in-the-past", "Choose a day after today by which they come back."};
inline constexpr Refusal only_managers_code{Because::not_allowed, "root-managers-only",
    "The root is coded by the alliance managers of the companies in it, and by nobody else."};
inline constexpr Refusal no_such_root{
    Because::malformed, "root-unknown", "There is no root cause {root}. Choose one of the catalogue, RC01 to RC12."};
inline constexpr Refusal not_closed{
    Because::conflicting, "escalation-not-closed", "Only a closed case is opened again; this one is still open."};
inline constexpr Refusal reopened_already{
    Because::conflicting, "escalation-reopened-already", "It has been opened again already and goes on there."};
inline constexpr Refusal reopening_agreed_already{Because::conflicting, "escalation-reopening-agreed-already",
    "Your side has agreed already. It is opened again when the others have."};
inline constexpr Refusal nothing_proposed{
    Because::conflicting, "escalation-no-resolution", "No resolution has been proposed yet."};
inline constexpr Refusal no_such_option{
    Because::not_found, "option-not-found", "There is no option under that name here."};
inline constexpr Refusal no_such_attempt{
    Because::not_found, "attempt-not-found", "There is no attempt under that name here."};
inline constexpr Refusal at_the_top{
    Because::conflicting, "escalation-at-the-top", "The final pair holds this escalation: there is no higher level."};
inline constexpr Refusal not_decided{Because::conflicting, "escalation-not-decided",
    "The reason is written once the matter is resolved, or by its authors while they draft."};
inline constexpr Refusal no_rationale{Because::conflicting, "rationale-missing", "No reason has been drafted yet."};
inline constexpr Refusal rationale_is_incomplete{
    Because::conflicting, "rationale-incomplete", "The reason is not complete, so this cannot be closed."};
inline constexpr Refusal accepted_already{
    Because::conflicting, "rationale-accepted-already", "Your side has accepted this reason already."};
inline constexpr Refusal not_published{
    Because::conflicting, "rationale-not-published", "There is no published reason to acknowledge yet."};
inline constexpr Refusal acknowledged_already{
    Because::conflicting, "rationale-acknowledged-already", "You have acknowledged it already."};
inline constexpr Refusal past_withdrawing{
    Because::conflicting, "escalation-past-withdrawing", "This has been resolved and can no longer be withdrawn."};
inline constexpr Refusal nobody_acts_now{
    Because::conflicting, "escalation-nobody-acts", "This is settled: nobody acts for {party} in it any more."};
inline constexpr Refusal not_a_paper_party{Because::conflicting, "not-a-paper-party",
    "{party} signs here itself. Only a party that does not sign in is recorded by hand."};

Obstacle obstacle_to_editing(const EscalationCase& escalation, const Id<Person>& by);
/// The block of one side is written by that side; for a paper party, by an author of another side on its behalf.
Obstacle obstacle_to_editing_side(const EscalationCase& escalation, const Id<Person>& by, const Id<Party>& party);
Obstacle obstacle_to_readying(const EscalationCase& escalation, const Id<Person>& by);
Obstacle obstacle_to_signing(const EscalationCase& escalation, const Id<Person>& by);
/// Signing over another text than the one that stands is refused, whoever asks.
Obstacle obstacle_to_text(const std::string& standing_hash, const std::string& signed_hash);
Obstacle obstacle_to_recording_paper(const EscalationCase& escalation, const Id<Person>& by, const Id<Party>& party);
Obstacle obstacle_to_taking_up(const EscalationCase& escalation, const Id<Person>& by);
Obstacle obstacle_to_resolving(const EscalationCase& escalation, const Id<Person>& by);
/// `right`: the last word in force that the company of `by` has on its theme.
Obstacle obstacle_to_final_say(
    const EscalationCase& escalation, const Id<Person>& by, const std::optional<FinalSayRight>& right);
/// It hears the other side first, and since the case has come to this level.
Obstacle obstacle_to_consultation(const EscalationCase& escalation, Day consulted_on, Day today);
Obstacle obstacle_to_signing_resolution(const EscalationCase& escalation, const Id<Person>& by);
/// A paper party's signature under the resolution is recorded by a counterpart who signs in.
Obstacle obstacle_to_recording_resolution(
    const EscalationCase& escalation, const Id<Person>& by, const Id<Party>& party);
Obstacle obstacle_to_moving_up(const EscalationCase& escalation, const Id<Person>& by);
/// A receiver gives it back for work, to be signed again until `back_by`.
Obstacle obstacle_to_returning(const EscalationCase& escalation, const Id<Person>& by);
/// `manages`: whether the coder is an alliance manager of a company in it.
Obstacle obstacle_to_coding(const EscalationCase& escalation, bool manages);
Obstacle obstacle_to_reopening(const EscalationCase& escalation, const Id<Person>& by);
Obstacle obstacle_to_addressing(const EscalationCase& escalation, const Id<Person>& by);
Obstacle obstacle_to_drafting_rationale(const EscalationCase& escalation, const Id<Person>& by);
Obstacle obstacle_to_accepting_rationale(const EscalationCase& escalation, const Id<Person>& by);
Obstacle obstacle_to_acknowledging(const EscalationCase& escalation, const Id<Person>& by);
Obstacle obstacle_to_withdrawing(const EscalationCase& escalation, const Id<Person>& by);
/// `manages`: whether `by` is an alliance manager of the company whose side it is.
Obstacle obstacle_to_handing_over(
    const EscalationCase& escalation, const Id<Person>& by, const Id<Party>& party, bool manages);

/// What a reason still lacks before anything can be closed with it.
std::vector<Fault> missing_in(const Rationale& rationale);

}  // namespace entente
