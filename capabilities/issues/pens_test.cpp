#include "capabilities/issues/pens_actions.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

const Id<Person> ana{"ana"}, chen{"chen"}, gone{"gone"};
const Id<Party> norvane{"n"}, quillon{"q"};
const std::vector<Writer> writers{{ana, norvane, "Ana", "Norvane"}, {chen, quillon, "Chen", "Quillon"}};

TEST(Pens, of_a_part_that_one_side_writes_are_told_by_its_name) {
    const std::pair<const char*, std::optional<Id<Party>>> cases[] = {
        {"question", {}},
        {"option:o1", {}},
        {"page", {}},
        {"interests:n", norvane},
        {"contribution:q", quillon},
        {"weighing:o1:q", quillon},
    };
    for (const auto& [part, party] : cases) EXPECT_EQ(written_by_one(part), party) << part;
}

TEST(Pens, show_words_as_they_come_only_where_all_write_together) {
    const std::vector<feed::Pen> pens{{"question", ana, "Which plant", true, {}},
        {"interests:n", ana, "Our floor is 38", true, {}}, {"question", gone, "Old words", false, {}}};

    const auto to_chen = pens_shown_to(chen, pens, writers);
    ASSERT_EQ(to_chen.size(), 2u) << "who writes no more is left out";
    EXPECT_EQ(to_chen[0].words, "Which plant");
    EXPECT_EQ(to_chen[0].name, "Ana");
    EXPECT_EQ(to_chen[0].company, "Norvane");
    EXPECT_FALSE(to_chen[0].mine);
    EXPECT_EQ(to_chen[1].words, std::nullopt) << "a side's own words appear when they are saved";

    const auto to_ana = pens_shown_to(ana, pens, writers);
    EXPECT_EQ(to_ana[1].words, "Our floor is 38");
    EXPECT_TRUE(to_ana[1].mine);
}

}  // namespace
}  // namespace entente
