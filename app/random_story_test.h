#pragma once
#include "app/capabilities.h"
#include "capabilities/escalations/partners_test.h"
#include "capabilities/notes/note.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace entente::app {

/// A story that nobody planned: whoever it is does whatever comes into their mind, right or wrong, and the rules let
/// happen what may. The same seed tells the same story.
class RandomStory {
public:
    RandomStory(const std::string& database, std::uint64_t seed) : partners(database, every_join()), dice_(seed) {}

    /// So many deeds are tried.
    void goes_on(int deeds);

    testing::Partners partners;
    std::map<std::string, int> happened;  ///< how often each deed was let happen
    int refused = 0;

private:
    /// A disagreement on its way, and who wrote it up.
    struct Course {
        Id<Issue> issue;
        std::string ours, theirs;
        Id<Escalation> escalation;
        std::size_t written = 0;  ///< how many pieces of the write-up
    };
    struct Kept {
        Id<Note> note;
        Id<Room> room;
        std::string author;
    };
    using Deed = void (RandomStory::*)();

    void meets_somebody_new();
    void leaves();
    void takes_a_seat();
    void gives_up_a_seat();
    void pairs_two_seats();
    void makes_a_forum();
    void describes_the_alliance();
    void makes_a_room();
    void lets_somebody_in();
    void lets_somebody_out();
    void closes_a_room();
    void writes_a_note();
    void changes_a_note();
    void publishes_a_note();
    void withdraws_a_note();
    void erases_a_text();
    void opens_an_issue();
    void withdraws_an_issue();
    void goes_further();
    void edits_after_a_signature();
    void moves_it_up();
    void withdraws_an_escalation();

    void goes_further(Course& course);
    void begins(Course& course);
    void works_on(const Course& course);
    void writes_on(Course& course, const EscalationCase& now);
    void settles(const Course& course, const EscalationCase& now);

    std::size_t below(std::size_t count) { return dice_() % count; }
    template <class Things>
    auto& any(Things& things) {
        if (things.empty()) throw Refused(nothing_to_do_);
        return things[below(things.size())];
    }
    std::string anybody() { return any(names_); }
    std::string one_of(const Course& course) { return below(2) ? course.ours : course.theirs; }
    std::string words(const std::string& about) { return about + " " + std::to_string(++said_); }
    record::Version version(const Id<Room>& room, const Id<Subject>& subject);
    EscalationCase look(const Course& course);
    bool is_over(const Course& course);
    /// Somebody's name, or anybody's where it is a person of whom the story has lost sight.
    std::string name_of(const std::optional<Id<Person>>& person);
    template <class Does>
    auto as(const std::string& name, Does does, record::Version seen = 1'000'000) {
        return partners.world.command(partners[name], does, seen);
    }

    static constexpr Refusal nothing_to_do_{Because::conflicting, "nothing-to-do", "There is nothing to do it to yet."};

    std::mt19937_64 dice_;
    int said_ = 0;
    std::vector<std::string> names_{"Nils", "Ana", "Bo", "Fay", "Olga", "Quinn", "Chen", "Bea", "Fred"};
    std::vector<std::string> newcomers_;
    std::vector<Id<Seat>> spare_seats_;
    std::vector<Id<Room>> rooms_;
    std::vector<Kept> notes_;
    std::vector<Course> courses_;
};

}  // namespace entente::app
