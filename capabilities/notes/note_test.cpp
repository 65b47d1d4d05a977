#include "capabilities/notes/note.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(Note, at_home_is_changed_published_and_withdrawn) {
    const NoteRow note;
    EXPECT_EQ(obstacle_to_changing(note), Obstacle{});
    EXPECT_EQ(obstacle_to_publishing(note), Obstacle{});
    EXPECT_EQ(obstacle_to_withdrawing(note, "Norvane"), Obstacle{});
}

TEST(Note, once_published_stays_as_it_was_read) {
    const NoteRow copy{.published_from = "Norvane"};
    EXPECT_EQ(obstacle_to_changing(copy), Obstacle{published_stays});
    EXPECT_EQ(obstacle_to_publishing(copy), Obstacle{is_joint_already});
    EXPECT_EQ(obstacle_to_withdrawing(copy, "Norvane"), Obstacle{});
    EXPECT_EQ(obstacle_to_withdrawing(copy, "Quillon"), Obstacle{only_its_publisher});
}

TEST(Note, withdrawn_is_not_touched_again) {
    const NoteRow note{.withdrawn_at = Instant{1}};
    EXPECT_EQ(obstacle_to_changing(note), Obstacle{note_is_withdrawn});
    EXPECT_EQ(obstacle_to_withdrawing(note, "Norvane"), Obstacle{note_is_withdrawn});
}

}  // namespace
}  // namespace entente
