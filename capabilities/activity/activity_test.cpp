#include "capabilities/activity/activity.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const std::string norvane = "\"01941f29-7c00-7000-8000-000000000001\"",
                  quillon = "\"01941f29-7c00-7000-8000-000000000002\"";

const NameOf unnamed = [](const std::string&, const std::string&) { return std::nullopt; };

TEST(History, shows_what_a_field_said_before) {
    const auto lines = told({{.seq = 1, .kind = "note.changed"}, {.seq = 4, .kind = "note.changed"}},
        {{1, "title", "\"Alpha\""}, {4, "title", "\"Beta\""}}, unnamed);
    EXPECT_EQ(lines[0].changes[0].before, std::nullopt);
    EXPECT_EQ(lines[1].changes[0].before, "Alpha");
    EXPECT_EQ(lines[1].changes[0].after, "Beta");
}

TEST(History, compares_one_side_s_words_with_the_same_side_s) {
    const auto lines = told({{.seq = 1, .kind = "k"}, {.seq = 2, .kind = "k"}, {.seq = 3, .kind = "k"}},
        {{1, "party", norvane}, {1, "interests", "\"ours\""}, {2, "party", quillon}, {2, "interests", "\"theirs\""},
            {3, "party", norvane}, {3, "interests", "\"ours, changed\""}},
        unnamed);
    EXPECT_EQ(lines[1].changes[0].before, std::nullopt);
    EXPECT_EQ(lines[2].changes[0].before, "ours");
}

TEST(History, does_not_take_one_side_s_signature_for_a_change_of_the_other_s) {
    const auto signature = [](const std::string& party) { return "{\"name\":\"N\",\"party\":" + party + "}"; };
    const auto lines = told({{.seq = 1, .kind = "k"}, {.seq = 2, .kind = "k"}},
        {{1, "signature", signature(norvane)}, {2, "signature", signature(quillon)}}, unnamed);
    EXPECT_EQ(lines[1].changes[0].before, std::nullopt);
}

TEST(History, an_erased_text_is_absent) {
    const auto lines = told({{.seq = 1, .kind = "k"}}, {{1, "text", std::nullopt}}, unnamed);
    EXPECT_EQ(lines[0].changes[0].after, std::nullopt);
}

TEST(History, tells_an_id_by_the_name_that_the_reader_has_for_it) {
    const NameOf companies = [](const std::string& field, const std::string& id) {
        return field == "party" && norvane.find(id) != std::string::npos ? std::optional<std::string>("Norvane")
                                                                         : std::nullopt;
    };
    const auto lines = told({{.seq = 1, .kind = "k"}, {.seq = 2, .kind = "k"}},
        {{1, "party", norvane}, {1, "interests", "\"ours\""}, {2, "party", quillon}, {2, "interests", "\"theirs\""}},
        companies);
    EXPECT_EQ(lines[0].changes[0].field, "party");
    EXPECT_EQ(lines[0].changes[0].after, "Norvane");
    EXPECT_EQ(lines[1].changes.size(), 1u);
}

TEST(History, does_not_take_the_reason_of_one_deed_for_a_change_of_an_earlier_one) {
    const auto lines = told({{.seq = 1, .kind = "seat.vacated"}, {.seq = 2, .kind = "seat.vacated"}},
        {{1, "reason", "\"retired\""}, {2, "reason", "\"moved\""}}, unnamed);
    EXPECT_EQ(lines[1].changes[0].before, std::nullopt);
    EXPECT_EQ(lines[1].changes[0].after, "moved");
}

TEST(History, compares_a_description_with_what_the_thing_was_made_with) {
    const auto lines = told({{.seq = 1, .kind = "forum.made"}, {.seq = 2, .kind = "forum.described"}},
        {{1, "name", "\"Launch\""}, {2, "name", "\"Launch team\""}}, unnamed);
    EXPECT_EQ(lines[1].changes[0].before, "Launch");
}

TEST(History, says_which_part_of_a_write_up_was_written) {
    const auto lines =
        told({{.seq = 1, .kind = "k"}}, {{1, "block", "\"background\""}, {1, "text", "\"It is late.\""}}, unnamed);
    EXPECT_EQ(lines[0].changes[0].after, "background");
}

TEST(Search, shows_the_words_around_the_hit) {
    const std::string body = std::string(300, 'x') + " the resin supplier went dark " + std::string(300, 'y');
    const auto snippet = snippet_of(body, "resin supplier");
    EXPECT_NE(snippet.find("resin supplier"), std::string::npos);
    EXPECT_TRUE(snippet.starts_with("…"));
    EXPECT_TRUE(snippet.ends_with("…"));
    EXPECT_EQ(snippet_of("short", "other"), "short");
}

}  // namespace
}  // namespace entente
