#pragma once
#include "capabilities/escalations/escalation.h"
#include "demo/teller.h"

#include <boost/describe/enum.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A disagreement of Meridian as the story knows it: what each side writes, and when. Norvane's side comes first.
namespace entente::demo {

/// What one side writes for itself.
struct OwnWords {
    std::string author;  ///< mail address
    std::string seat;    ///< the title of the seat that they speak from
    std::string interests;
    std::string contribution;
};

/// An option, and how it looks from both sides.
struct Choice {
    std::string title;
    std::string description;
    std::string norvane_pros, norvane_cons;
    std::string quillon_pros, quillon_cons;
};

/// How it began: jointly, or with one side alone asking for a decision, which was refused and became a joint draft.
enum class Route { joint, solo_norvane, solo_quillon };
BOOST_DESCRIBE_ENUM(Route, joint, solo_norvane, solo_quillon)

struct Disagreement {
    std::string code;  ///< of the story: "E05"
    std::string root;  ///< code of the root cause that it turns out to have: "RC01"
    Route route{};
    std::string norvane_function, quillon_function;  ///< between which functions it arises
    std::string question;
    std::string theme;
    Work hangs_on = Work::something_else;
    std::string about;
    std::string background;
    OwnWords norvane, quillon;
    std::vector<std::string> attempts;
    std::vector<Choice> choices;
    std::string criteria;
    std::string cost_of_waiting;
    std::optional<Ask> ask;
};

/// How far the people in it get with writing it up.
struct Writing {
    Moment opened;
    Moment accepted;
    bool quillon_opens = false;
    Moment drafted;         ///< by the Norvane author, who writes that side's words right after
    Moment quillon_writes;  ///< that side's words, and how the options look from there
    Moment together;        ///< facts, attempts, options, criteria, the rest
};

/// Whom it goes to, and when both authors sign.
struct Sending {
    std::string forum;  ///< or, if empty, the pair of counterparts in these seats
    std::string norvane_seat, quillon_seat;
    int needed_by = 0;
    Moment slots[2];
    Moment addressed;  ///< soon after, the Quillon author says that it is ready
    Moment norvane_signs, quillon_signs;
};

/// The counterparts who hold it at one level.
struct Level {
    std::string norvane, quillon;  ///< mail addresses
    Moment norvane_takes_up, quillon_takes_up;
};

/// Both write what they tried and why they are stuck; then it moves to the forum above theirs.
struct MovingUp {
    std::string norvane, quillon;  ///< mail addresses
    std::string forum;             ///< named by a pair of counterparts, above which there is none by itself
    Moment norvane_writes, quillon_writes;
    std::string norvane_tried, norvane_stuck;
    std::string quillon_tried, quillon_stuck;
};

/// The answer, its reason, and that its authors have read it.
struct Settling {
    std::string proposer, signer;  ///< receivers, by mail address
    std::optional<int> choice;     ///< which of the options, if it is one of them
    std::string text;
    Moment proposed, signed_at;
    Rationale reason;
    std::string drafter, accepter;
    Moment drafted, accepted;
    Moment norvane_reads, quillon_reads;
};

/// One disagreement on its way: each of these schedules what happens next, and the ids are known once it has.
class Course {
public:
    Course(Teller& teller, const Disagreement& disagreement);

    /// One side opens the issue; the other has not answered yet.
    Course& asked(Moment opened, bool by_quillon);
    Course& accepted(Moment moment, bool by_quillon);
    /// Somebody in the issue takes a step of the method.
    Course& works(Moment moment, const std::string& who, std::function<void(access::Command&, const Id<Issue>&)> step);
    Course& written(const Writing& writing);
    Course& sent(const Sending& sending);
    Course& held_by(const Level& level);
    Course& moved_up(const MovingUp& moving);
    Course& settled(const Settling& settling);
    /// While they were drafting, the authors found the answer themselves.
    Course& solved_in_drafting(const Settling& settling);

private:
    struct Ids;
    using Step = std::function<void(access::Command&, Ids&, const Disagreement&)>;
    void at(Moment moment, const std::string& who, Step step);
    /// An edit of the write-up, by somebody who has just read it.
    void edit(Moment moment, const std::string& who, Step step);
    void asked_alone(const Writing& writing);
    void find_options(Moment moment);
    void write_side(const OwnWords& words, Moment moment);
    void write_together(Moment moment);
    void weigh(const OwnWords& words, bool norvane, Moment moment);
    void give_reason(const Settling& settling);
    void code_root(Moment moment, const std::string& manager);

    Teller& teller_;
    std::shared_ptr<Ids> ids_;
    std::shared_ptr<const Disagreement> told_;
};

}  // namespace entente::demo
