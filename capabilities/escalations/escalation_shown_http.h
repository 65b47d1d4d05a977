#pragma once
#include "capabilities/escalations/dwell.h"
#include "capabilities/escalations/escalation_views.h"
#include "foundation/describe/shape_of.h"

#include <array>

/// What an escalation looks like to one viewer: what stands, what is missing, and why a button is grey.
namespace entente {

struct Missing {
    std::string place;
    std::string sentence;
};
BOOST_DESCRIBE_STRUCT(Missing, (), (place, sentence))

/// Why each verb is not possible for this viewer now; absent: it is.
struct EscalationObstacles {
    std::optional<std::string> edit;
    std::optional<std::string> ready;
    std::optional<std::string> sign;
    std::optional<std::string> take_up;
    std::optional<std::string> resolve;
    std::optional<std::string> sign_resolution;
    std::optional<std::string> move_up;
    std::optional<std::string> draft_rationale;
    std::optional<std::string> accept_rationale;
    std::optional<std::string> acknowledge;
    std::optional<std::string> withdraw;
    std::optional<std::string> return_for_work;
    std::optional<std::string> code_root;
    std::optional<std::string> reopen;
    std::optional<std::string> address;
};
BOOST_DESCRIBE_STRUCT(EscalationObstacles, (),
    (edit, ready, sign, take_up, resolve, sign_resolution, move_up, draft_rationale, accept_rationale, acknowledge,
        withdraw, return_for_work, code_root, reopen, address))

struct EscalationShown : EscalationCase {
    bool in_joint_room = false;         ///< the published copy, which everybody in the alliance reads
    std::optional<Id<Party>> my_party;  ///< the side that the viewer writes or decides for
    bool i_write = false;
    bool i_receive = false;
    std::optional<Id<Seat>> policy_seat;  ///< for which the viewer signs the counterpart policy before they take it up
    std::optional<FinalSayRight> final_say_right;  ///< by which the viewer can decide it after consulting the other
    std::vector<Id<Party>> may_hand_over;          ///< the sides that the viewer can pass on to another seat
    std::vector<Missing> missing;
    std::vector<Missing> rationale_missing;
    EscalationObstacles obstacles;
    std::optional<Dwell> dwell;  ///< while its receivers have it
};
BOOST_DESCRIBE_STRUCT(EscalationShown, (EscalationCase),
    (in_joint_room, my_party, i_write, i_receive, policy_seat, final_say_right, may_hand_over, missing,
        rationale_missing, obstacles, dwell))

/// One line of the list.
struct EscalationLine {
    Id<Escalation> id;
    Id<Room> room;
    bool in_joint_room = false;
    std::string question;
    std::string theme;
    EscalationState state{};
    int level = 0;
    std::vector<std::string> parties;
    std::vector<std::string> unsigned_parties;
    std::vector<std::string> receivers;
    Instant drafted_at;
    std::optional<Instant> submitted_at;
    std::optional<Instant> level_since;
    std::optional<Instant> decided_at;
    std::optional<Instant> closed_at;
    std::optional<Day> needed_by;
    std::optional<Dwell> dwell;  ///< while its receivers have it
};
BOOST_DESCRIBE_STRUCT(EscalationLine, (),
    (id, room, in_joint_room, question, theme, state, level, parties, unsigned_parties, receivers, drafted_at,
        submitted_at, level_since, decided_at, closed_at, needed_by, dwell))

EscalationShown shown_to(const access::Reader& reader, const EscalationCase& escalation, Instant now);
/// `calendars`: of its alliance.
EscalationLine line_of(const access::Reader& reader, const EscalationCase& escalation, Instant now,
    const std::vector<calendar::WorkingCalendar>& calendars);

}  // namespace entente
