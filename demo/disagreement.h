#pragma once
#include "capabilities/escalations/escalation.h"
#include "demo/teller.h"

#include <boost/describe/enum.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A disagreement as the story knows it: what each of two sides writes, and when.
namespace entente::demo {

/// In which alliance, and between which of its companies. Their alliance managers code the root.
struct Between {
    std::string slug = "meridian";
    std::string first = "Norvane", second = "Quillon";
    std::string first_manager = "tomas@norvane.example", second_manager = "leila@quillon.example";
};

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
    std::string first_pros, first_cons;
    std::string second_pros, second_cons;
};

/// How it began: jointly, or with one side alone asking for a decision, which was refused and became a joint draft.
enum class Route { joint, solo_norvane, solo_quillon };
BOOST_DESCRIBE_ENUM(Route, joint, solo_norvane, solo_quillon)

struct Disagreement {
    Between between;
    std::string code;  ///< of the story: "E05"
    std::string root;  ///< code of the root cause that it turns out to have: "RC01"
    Route route{};
    std::string first_function, second_function;  ///< between which functions it arises
    std::string question;
    std::string theme;
    Work hangs_on = Work::something_else;
    std::string about;
    std::string background;
    OwnWords first, second;
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
    bool second_opens = false;
    Moment drafted;        ///< by the first author, who writes that side's words right after
    Moment second_writes;  ///< that side's words, and how the options look from there
    Moment together;       ///< facts, attempts, options, criteria, the rest
};

/// Whom it goes to, and when both authors sign.
struct Sending {
    std::string forum;  ///< or, if empty, the pair of counterparts in these seats
    std::string first_seat, second_seat;
    int needed_by = 0;
    Moment slots[2];
    Moment addressed;  ///< soon after, the second author says that it is ready
    Moment first_signs, second_signs;
};

/// The counterparts who hold it at one level.
struct Level {
    std::string first, second;  ///< mail addresses
    Moment first_takes_up, second_takes_up;
};

/// Both write what they tried and why they are stuck; then it moves to the forum above theirs.
struct MovingUp {
    std::string first, second;  ///< mail addresses
    std::string forum;          ///< named by a pair of counterparts, above which there is none by itself
    Moment first_writes, second_writes;
    std::string first_tried, first_stuck;
    std::string second_tried, second_stuck;
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
    Moment first_reads, second_reads;
};

/// One disagreement on its way: each of these schedules what happens next, and the ids are known once it has.
class Course {
public:
    Course(Teller& teller, const Disagreement& disagreement);

    /// One side opens the issue; the other has not answered yet.
    Course& asked(Moment opened, bool by_second);
    Course& accepted(Moment moment, bool by_second);
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
    void weigh(const OwnWords& words, bool first, Moment moment);
    void give_reason(const Settling& settling);
    void code_root(Moment moment, const std::string& manager);

    Teller& teller_;
    std::shared_ptr<Ids> ids_;
    std::shared_ptr<const Disagreement> told_;
};

}  // namespace entente::demo
