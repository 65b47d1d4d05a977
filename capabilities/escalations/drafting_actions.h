#pragma once
#include "capabilities/escalations/escalation_views.h"
#include "foundation/access/command.h"
#include "foundation/describe/shape_of.h"

/// The verbs of writing it up: every edit makes another text and voids the signatures over the old one.
namespace entente {

struct Weighed {
    std::string pros;
    std::string cons;
};
BOOST_DESCRIBE_STRUCT(Weighed, (), (pros, cons))

namespace describe {
template <>
inline constexpr auto notes<Weighed> = std::to_array<Note>({{.field = "pros",
                                                                .says = "What speaks for it from this side",
                                                                .least = 1,
                                                                .most = 3'000,
                                                                .multiline = true},
    {.field = "cons", .says = "What speaks against it from this side", .least = 1, .most = 3'000, .multiline = true}});
}  // namespace describe

struct NewOption {
    std::string title;
    std::string description;
};
BOOST_DESCRIBE_STRUCT(NewOption, (), (title, description))

namespace describe {
template <>
inline constexpr auto notes<NewOption> = std::to_array<Note>(
    {{.field = "title", .says = "The option in a few words", .least = 3, .most = 200},
        {.field = "description", .says = "What would be done", .most = 5'000, .multiline = true}});
}  // namespace describe

/// To a forum (its co-chairs receive), or to a pair of counterparts: one seat of each company in it.
struct AddressedTo {
    std::optional<Id<Forum>> forum;
    std::vector<Id<Seat>> seats;
};
BOOST_DESCRIBE_STRUCT(AddressedTo, (), (forum, seats))

/// A signature that a paper party gave outside: who signed, when, and where the signed sheet is.
struct SignedOnPaper {
    Id<Party> party;
    std::string who;
    Day signed_on;
    std::string evidence;
    std::string content_hash;
};
BOOST_DESCRIBE_STRUCT(SignedOnPaper, (), (party, who, signed_on, evidence, content_hash))

namespace describe {
template <>
inline constexpr auto notes<SignedOnPaper> = std::to_array<Note>(
    {{.field = "who", .says = "Who signed for the paper party", .least = 2, .most = 200},
        {.field = "evidence", .says = "Where the signed sheet can be found", .least = 3, .most = 1'000},
        {.field = "content_hash", .says = "The digest of the text that was signed", .least = 64, .most = 64}});
}  // namespace describe

/// The escalation, or refused as not found.
EscalationSeen the_escalation(const access::Reader& reader, const Id<Escalation>& id);

/// Begins the joint draft of an issue in which all sides are.
Id<Escalation> draft_escalation(access::Command& command, const Id<Issue>& issue);

void write_text(access::Command& command, const Id<Escalation>& id, Block block, const std::string& text);
void write_interests(
    access::Command& command, const Id<Escalation>& id, const Id<Party>& party, const std::string& text);
void write_contribution(
    access::Command& command, const Id<Escalation>& id, const Id<Party>& party, const std::string& text);
Id<Attempt> add_attempt(access::Command& command, const Id<Escalation>& id, const std::string& text);
void remove_attempt(access::Command& command, const Id<Escalation>& id, const Id<Attempt>& attempt);
Id<Option> add_option(access::Command& command, const Id<Escalation>& id, const NewOption& option);
void rewrite_option(
    access::Command& command, const Id<Escalation>& id, const Id<Option>& option, const NewOption& text);
void remove_option(access::Command& command, const Id<Escalation>& id, const Id<Option>& option);
/// How the option looks from `party`'s side; written by that side.
void weigh_option(access::Command& command, const Id<Escalation>& id, const Id<Option>& option, const Id<Party>& party,
    const Weighed& weighed);
void write_ask(access::Command& command, const Id<Escalation>& id, const Ask& ask);
void address_to(access::Command& command, const Id<Escalation>& id, const AddressedTo& to);
void schedule(access::Command& command, const Id<Escalation>& id, const Schedule& schedule);

/// Complete: from now on all sides sign this text.
void ready(access::Command& command, const Id<Escalation>& id);
/// Signs for the author's side. The last signature submits it to all receivers in the same moment.
void sign(access::Command& command, const Id<Escalation>& id, const std::string& content_hash);
/// Records the signature of a paper party; submits like any other when it is the last.
void record_signature_on_paper(access::Command& command, const Id<Escalation>& id, const SignedOnPaper& paper);
/// The mark of a signature given on paper, kept in the alliance's register too.
Signature signature_on_paper(access::Command& command, const EscalationCase& escalation, const SignedOnPaper& paper,
    const std::string& party_name, const std::string& recorded_by);
void agree_to_withdraw(access::Command& command, const Id<Escalation>& id, const std::string& reason);

}  // namespace entente
