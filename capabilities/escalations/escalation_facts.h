#pragma once
#include "capabilities/escalations/escalation.h"
#include "capabilities/issues/facts_of.h"
#include "foundation/record/entry.h"

/// What can happen to an escalation, in its case room; what is published happens in the joint room too.
namespace entente {

struct EscalationDrafted {
    static constexpr record::Kind kind{"escalation.drafted"};
    Id<Issue> issue;
    Id<Alliance> alliance;
    std::string question;
    std::string theme;
    std::vector<EscalationSide> sides;
    std::optional<WriteUp> begins_with;  ///< what the people in the issue had written down by then
    std::optional<Id<Escalation>> reopens;
};
BOOST_DESCRIBE_STRUCT(EscalationDrafted, (), (issue, alliance, question, theme, sides, begins_with, reopens))

struct EscalationTextWritten {
    static constexpr record::Kind kind{"escalation.text-written"};
    Block block{};
    std::string text;
};
BOOST_DESCRIBE_STRUCT(EscalationTextWritten, (), (block, text))

struct EscalationInterestsWritten {
    static constexpr record::Kind kind{"escalation.interests-written"};
    Id<Party> party;
    std::string interests;
};
BOOST_DESCRIBE_STRUCT(EscalationInterestsWritten, (), (party, interests))

struct EscalationContributionWritten {
    static constexpr record::Kind kind{"escalation.contribution-written"};
    Id<Party> party;
    std::string contribution;
};
BOOST_DESCRIBE_STRUCT(EscalationContributionWritten, (), (party, contribution))

struct EscalationAttemptWritten {
    static constexpr record::Kind kind{"escalation.attempt-written"};
    Id<Attempt> attempt;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(EscalationAttemptWritten, (), (attempt, text))

struct EscalationAttemptRemoved {
    static constexpr record::Kind kind{"escalation.attempt-removed"};
    Id<Attempt> attempt;
};
BOOST_DESCRIBE_STRUCT(EscalationAttemptRemoved, (), (attempt))

struct EscalationOptionWritten {
    static constexpr record::Kind kind{"escalation.option-written"};
    Id<Option> option;
    std::string title;
    std::string description;
};
BOOST_DESCRIBE_STRUCT(EscalationOptionWritten, (), (option, title, description))

struct EscalationOptionRemoved {
    static constexpr record::Kind kind{"escalation.option-removed"};
    Id<Option> option;
};
BOOST_DESCRIBE_STRUCT(EscalationOptionRemoved, (), (option))

struct EscalationOptionWeighed {
    static constexpr record::Kind kind{"escalation.option-weighed"};
    Id<Option> option;
    Id<Party> party;
    std::string pros;
    std::string cons;
};
BOOST_DESCRIBE_STRUCT(EscalationOptionWeighed, (), (option, party, pros, cons))

struct EscalationAskWritten {
    static constexpr record::Kind kind{"escalation.ask-written"};
    Ask ask;
};
BOOST_DESCRIBE_STRUCT(EscalationAskWritten, (), (ask))

struct EscalationAddressed {
    static constexpr record::Kind kind{"escalation.addressed"};
    Address address;
};
BOOST_DESCRIBE_STRUCT(EscalationAddressed, (), (address))

struct EscalationScheduled {
    static constexpr record::Kind kind{"escalation.scheduled"};
    Schedule schedule;
};
BOOST_DESCRIBE_STRUCT(EscalationScheduled, (), (schedule))

struct EscalationReadied {
    static constexpr record::Kind kind{"escalation.readied"};
    std::string content_hash;
};
BOOST_DESCRIBE_STRUCT(EscalationReadied, (), (content_hash))

struct EscalationSigned {
    static constexpr record::Kind kind{"escalation.signed"};
    std::string content_hash;
    Signature signature;
};
BOOST_DESCRIBE_STRUCT(EscalationSigned, (), (content_hash, signature))

/// All sides have signed: it is with its receivers, all of them told by this one entry.
struct EscalationSubmitted {
    static constexpr record::Kind kind{"escalation.submitted"};
    Address address;
    std::vector<Receiver> receivers;
};
BOOST_DESCRIBE_STRUCT(EscalationSubmitted, (), (address, receivers))

struct EscalationTakenUp {
    static constexpr record::Kind kind{"escalation.taken-up"};
    Id<Seat> seat;
};
BOOST_DESCRIBE_STRUCT(EscalationTakenUp, (), (seat))

struct EscalationResolutionProposed {
    static constexpr record::Kind kind{"escalation.resolution-proposed"};
    ResolutionText proposed;
    std::string hash;
    Signature signature;
};
BOOST_DESCRIBE_STRUCT(EscalationResolutionProposed, (), (proposed, hash, signature))

struct EscalationResolutionSigned {
    static constexpr record::Kind kind{"escalation.resolution-signed"};
    std::string hash;
    Signature signature;
};
BOOST_DESCRIBE_STRUCT(EscalationResolutionSigned, (), (hash, signature))

/// One company has the last word on this theme, and has used it after consulting the others.
struct EscalationFinallySaid {
    static constexpr record::Kind kind{"escalation.finally-said"};
    ResolutionText proposed;
    std::string hash;
    Signature signature;
    FinallySaid final_say;
};
BOOST_DESCRIBE_STRUCT(EscalationFinallySaid, (), (proposed, hash, signature, final_say))

/// Another seat of a company acts for it from now on: its author while it is written, its receiver while it is decided.
struct EscalationHandedOver {
    static constexpr record::Kind kind{"escalation.handed-over"};
    Id<Party> party;
    std::optional<Id<Person>> from;  ///< absent: it was on paper
    Id<Seat> seat;
    Id<Person> person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(EscalationHandedOver, (), (party, from, seat, person, name))

/// One receiver's "what we tried, why we are stuck".
struct EscalationMoveUpWritten {
    static constexpr record::Kind kind{"escalation.move-up-written"};
    MoveUpText text;
};
BOOST_DESCRIBE_STRUCT(EscalationMoveUpWritten, (), (text))

struct EscalationMovedUp {
    static constexpr record::Kind kind{"escalation.moved-up"};
    Address address;
    std::vector<Receiver> receivers;
};
BOOST_DESCRIBE_STRUCT(EscalationMovedUp, (), (address, receivers))

struct EscalationReturned {
    static constexpr record::Kind kind{"escalation.returned"};
    Id<Party> party;
    std::string name;
    std::vector<std::string> symptoms;
    std::vector<std::string> prompts;
    std::string request;
    Day back_by;
};
BOOST_DESCRIBE_STRUCT(EscalationReturned, (), (party, name, symptoms, prompts, request, back_by))

/// By an alliance manager of a company in it; the last code of a side counts.
struct EscalationRootCoded {
    static constexpr record::Kind kind{"escalation.root-coded"};
    Id<Party> party;
    std::string root;
};
BOOST_DESCRIBE_STRUCT(EscalationRootCoded, (), (party, root))

/// New facts: one side agrees to open the closed case again.
struct EscalationReopeningAgreed {
    static constexpr record::Kind kind{"escalation.reopening-agreed"};
    Id<Party> party;
    std::string new_facts;
};
BOOST_DESCRIBE_STRUCT(EscalationReopeningAgreed, (), (party, new_facts))

/// All sides have agreed: it goes on as a draft of its own. In both rooms; this one stays closed.
struct EscalationReopened {
    static constexpr record::Kind kind{"escalation.reopened"};
    Id<Escalation> as;
};
BOOST_DESCRIBE_STRUCT(EscalationReopened, (), (as))

struct EscalationRationaleDrafted {
    static constexpr record::Kind kind{"escalation.rationale-drafted"};
    Id<Party> party;
    Rationale rationale;
};
BOOST_DESCRIBE_STRUCT(EscalationRationaleDrafted, (), (party, rationale))

struct EscalationRationaleAccepted {
    static constexpr record::Kind kind{"escalation.rationale-accepted"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(EscalationRationaleAccepted, (), (party))

/// In the joint room: a copy of the whole case for everybody in the alliance. In the case room: that this was done.
struct EscalationPublished {
    static constexpr record::Kind kind{"escalation.published"};
    EscalationCase story;
};
BOOST_DESCRIBE_STRUCT(EscalationPublished, (), (story))

struct EscalationAcknowledged {
    static constexpr record::Kind kind{"escalation.acknowledged"};
    Id<Party> party;
};
BOOST_DESCRIBE_STRUCT(EscalationAcknowledged, (), (party))

/// In both rooms, once every side has acknowledged the reason.
struct EscalationClosed {
    static constexpr record::Kind kind{"escalation.closed"};
    int level = 0;
};
BOOST_DESCRIBE_STRUCT(EscalationClosed, (), (level))

/// It has been decided for so many days on which both work, and nobody has written why.
struct EscalationReasonOverdue {
    static constexpr record::Kind kind{"escalation.reason-overdue"};
    int shared_days = 0;
};
BOOST_DESCRIBE_STRUCT(EscalationReasonOverdue, (), (shared_days))

/// It has lain at its level for longer than a level has. Nothing follows by itself.
struct EscalationAged {
    static constexpr record::Kind kind{"escalation.aged"};
    int level = 0;
    int shared_days = 0;
    std::vector<Id<Person>> managers;  ///< of the companies in it, who hear of it beside its receivers
};
BOOST_DESCRIBE_STRUCT(EscalationAged, (), (level, shared_days, managers))

struct EscalationWithdrawalAgreed {
    static constexpr record::Kind kind{"escalation.withdrawal-agreed"};
    Id<Party> party;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EscalationWithdrawalAgreed, (), (party, reason))

/// All of them.
using EscalationFacts = FactsOf<EscalationDrafted, EscalationTextWritten, EscalationInterestsWritten,
    EscalationContributionWritten, EscalationAttemptWritten, EscalationAttemptRemoved, EscalationOptionWritten,
    EscalationOptionRemoved, EscalationOptionWeighed, EscalationAskWritten, EscalationAddressed, EscalationScheduled,
    EscalationReadied, EscalationSigned, EscalationSubmitted, EscalationTakenUp, EscalationResolutionProposed,
    EscalationResolutionSigned, EscalationHandedOver, EscalationMoveUpWritten, EscalationMovedUp,
    EscalationRationaleDrafted, EscalationRationaleAccepted, EscalationPublished, EscalationAcknowledged,
    EscalationClosed, EscalationWithdrawalAgreed, EscalationReturned, EscalationRootCoded, EscalationReopeningAgreed,
    EscalationReopened, EscalationReasonOverdue, EscalationAged, EscalationFinallySaid>;

}  // namespace entente
