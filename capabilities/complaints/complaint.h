#pragma once
#include "capabilities/alliances/seat.h"
#include "foundation/describe/shape_of.h"

/// What one company hears its own people complain about, passed on as information: no attack and no defence, weighed
/// together, looked into together, told back. The people who said it are never named. (J. Hughes and J. Weiss, "Simple
/// Rules for Making Alliances Work", HBR, November 2007.)
namespace entente {

struct Complaint;

enum class Triage { act, watch, drop };
BOOST_DESCRIBE_ENUM(Triage, act, watch, drop)

enum class ComplaintState { shared, watched, dropped, looked_into, concluded, told_back };
BOOST_DESCRIBE_ENUM(ComplaintState, shared, watched, dropped, looked_into, concluded, told_back)

/// An alliance manager or sponsor of a company that reads it.
struct ComplaintReader {
    Id<Person> person;
    std::string name;
    Id<Party> party;
    std::string party_name;
};
BOOST_DESCRIBE_STRUCT(ComplaintReader, (), (person, name, party, party_name))

/// What one side would do about it.
struct TriageSaid {
    Id<Party> party;
    Triage triage{};
    std::string because;
};
BOOST_DESCRIBE_STRUCT(TriageSaid, (), (party, triage, because))

struct ComplaintFinding {
    Id<Party> party;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ComplaintFinding, (), (party, text))

struct Conclusion {
    std::string conclusion;  ///< what both take for true by now
    std::string action;      ///< what they do about it together
    bool operator==(const Conclusion&) const = default;
};
BOOST_DESCRIBE_STRUCT(Conclusion, (), (conclusion, action))

namespace describe {
template <>
inline constexpr auto notes<Conclusion> = std::to_array<Note>({{.field = "conclusion",
                                                                   .says = "What both sides take for true by now",
                                                                   .least = 3,
                                                                   .most = 5'000,
                                                                   .multiline = true},
    {.field = "action", .says = "What you do about it together", .least = 3, .most = 5'000, .multiline = true}});
}  // namespace describe

struct ComplaintCase {
    Id<Complaint> id;
    Id<Alliance> alliance;
    Id<Room> room;
    ComplaintState state = ComplaintState::shared;
    Id<Party> party;       ///< that heard it
    std::string heard_in;  ///< the function in which it was heard, never who
    std::string gist;
    Day heard_on;
    Instant shared_at;
    std::vector<ComplaintReader> readers;
    std::vector<TriageSaid> triage;  ///< the last word of each side
    std::vector<ComplaintFinding> findings;
    std::optional<Conclusion> conclusion;
    std::vector<Id<Party>> agreed_by;
    std::string told_back;
    std::optional<Instant> told_back_at;
};
BOOST_DESCRIBE_STRUCT(ComplaintCase, (),
    (id, alliance, room, state, party, heard_in, gist, heard_on, shared_at, readers, triage, findings, conclusion,
        agreed_by, told_back, told_back_at))

inline constexpr Refusal no_such_complaint{
    Because::not_found, "complaint-not-found", "There is no shared complaint under that name."};
inline constexpr Refusal complaints_are_for_managers{Because::not_allowed, "complaint-managers-only",
    "Complaints are shared by alliance managers and sponsors. Tell yours what you heard."};
inline constexpr Refusal complaint_needs_a_partner{Because::conflicting, "complaint-needs-partner",
    "No alliance manager or sponsor of another company signs in yet, so there is nobody to share it with."};
inline constexpr Refusal heard_in_the_future{
    Because::malformed, "complaint-heard-later", "Choose today or an earlier day as the one on which you heard it."};
inline constexpr Refusal drop_needs_a_reason{
    Because::malformed, "complaint-drop-reason", "Say why it need not be looked into any further."};
inline constexpr Refusal triage_is_over{
    Because::conflicting, "complaint-triage-over", "All sides have said what to do about it already."};
inline constexpr Refusal not_looked_into{
    Because::conflicting, "complaint-not-looked-into", "First all sides agree to act on it."};
inline constexpr Refusal nothing_concluded{
    Because::conflicting, "complaint-nothing-concluded", "Nobody has proposed a conclusion yet."};
inline constexpr Refusal conclusion_agreed_already{
    Because::conflicting, "complaint-conclusion-agreed", "Your company has agreed to this conclusion already."};
inline constexpr Refusal conclusion_moved_on{Because::conflicting, "complaint-conclusion-moved-on",
    "The conclusion has changed since you read it. Read it again and agree to what stands now."};
inline constexpr Refusal not_ready_to_tell_back{
    Because::conflicting, "complaint-not-concluded", "It is told back once all sides have agreed on a conclusion."};
inline constexpr Refusal told_back_by_who_heard{Because::not_allowed, "complaint-told-back-by-who-heard",
    "It is told back by the company that heard it: the other side does not know who said it."};

const ComplaintReader* reader_of(const ComplaintCase& complaint, const Id<Person>& person);
/// The companies that read it, each once.
std::vector<Id<Party>> parties_in(const ComplaintCase& complaint);

Obstacle obstacle_to_triage(const ComplaintCase& complaint, const Id<Person>& person);
Obstacle obstacle_to_triage(Triage triage, const std::string& because);
Obstacle obstacle_to_finding(const ComplaintCase& complaint, const Id<Person>& person);
Obstacle obstacle_to_concluding(const ComplaintCase& complaint, const Id<Person>& person);
Obstacle obstacle_to_agreeing(const ComplaintCase& complaint, const Id<Person>& person);
/// One agrees to the words that one has read, and to no others.
Obstacle obstacle_to_words(const Conclusion& standing, const Conclusion& read);
Obstacle obstacle_to_telling_back(const ComplaintCase& complaint, const Id<Person>& person);

/// What all sides say alike is what is done; what is only watched can be taken up later.
void say_triage(ComplaintCase& complaint, const TriageSaid& said);
void propose_conclusion(ComplaintCase& complaint, const Id<Party>& party, const Conclusion& conclusion);
void agree_to_conclusion(ComplaintCase& complaint, const Id<Party>& party);

/// Over all complaints that somebody reads.
struct ComplaintCounts {
    int shared = 0;
    int act = 0;
    int watch = 0;
    int drop = 0;
    int told_back = 0;                        ///< of those to act on
    std::optional<int> median_days_to_share;  ///< from the day on which it was heard
};
BOOST_DESCRIBE_STRUCT(ComplaintCounts, (), (shared, act, watch, drop, told_back, median_days_to_share))
ComplaintCounts counts_of(const std::vector<ComplaintCase>& complaints);

}  // namespace entente
