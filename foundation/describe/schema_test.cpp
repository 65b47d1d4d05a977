#include "foundation/describe/schema.h"

#include "foundation/describe/json.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace entente::orchard {

enum class Fruit { apple, pear };
BOOST_DESCRIBE_ENUM(Fruit, apple, pear)

struct Tree;

struct Basket {
    std::optional<Fruit> fruit;
    std::int16_t weight = 0;
};
BOOST_DESCRIBE_STRUCT(Basket, (), (fruit, weight))

struct Harvest {
    Id<Tree> tree;
    std::string title;
    std::optional<std::string> story;
    std::string site;
    std::vector<std::string> pickers;
    std::vector<Basket> baskets;
    Instant began;
    Day due;
    bool whole = false;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(Harvest, (), (tree, title, story, site, pickers, baskets, began, due, whole, number))

struct Mistaken {
    std::string title;
};
BOOST_DESCRIBE_STRUCT(Mistaken, (), (title))

}  // namespace entente::orchard

namespace entente::cellar {
struct Basket {
    bool full = false;
};
BOOST_DESCRIBE_STRUCT(Basket, (), (full))
}  // namespace entente::cellar

namespace entente::describe {

template <>
inline constexpr auto notes<orchard::Harvest> = std::to_array<Note>({
    {.field = "title", .says = "What was picked", .least = 1, .most = 80},
    {.field = "story", .says = "How it went", .multiline = true},
    {.field = "site", .says = "Where", .format = "slug"},
    {.field = "pickers", .says = "Who helped", .least = 1, .most = 12, .format = "mail"},
    {.field = "number", .says = "Given by the barn", .least = 1, .read_only = true},
});
template <>
inline constexpr auto notes<orchard::Mistaken> = std::to_array<Note>({
    {.field = "titel", .says = "Misspelt", .format = "phone"},
});

namespace {

using orchard::Basket;
using orchard::Harvest;
using orchard::Mistaken;

TEST(Schema, says_what_reading_checks) {
    EXPECT_EQ(component_of(shape_of<Harvest>()),
        R"({"type":"object","properties":{)"
        R"("tree":{"type":"string","format":"uuid","maxLength":36},)"
        R"("title":{"type":"string","minLength":1,"maxLength":80,"description":"What was picked"},)"
        R"("story":{"type":"string","maxLength":20000,"description":"How it went"},)"
        R"("site":{"type":"string","pattern":"^[a-z0-9-]{2,60}$","maxLength":60,"description":"Where"},)"
        R"("pickers":{"type":"array","items":{"type":"string","format":"email","maxLength":254},"minItems":1,"maxItems":12,"description":"Who helped"},)"
        R"("baskets":{"type":"array","items":{"$ref":"#/components/schemas/Basket"},"maxItems":10000},)"
        R"("began":{"type":"string","format":"date-time"},)"
        R"("due":{"type":"string","format":"date"},)"
        R"("whole":{"type":"boolean"},)"
        R"("number":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"Given by the barn","readOnly":true}},)"
        R"("required":["tree","title","site","pickers","baskets","began","due","whole","number"],"additionalProperties":false})");
}

TEST(Schema, of_an_answer_names_the_noted_lengths_only) {
    const auto schema = component_of(shape_of<Harvest>(), Lengths::noted);
    EXPECT_NE(schema.find(R"("maxLength":80)"), std::string::npos) << schema;
    EXPECT_NE(schema.find(R"("maxItems":12)"), std::string::npos) << schema;
    EXPECT_EQ(schema.find(R"("maxLength":20000)"), std::string::npos) << schema;
    EXPECT_EQ(schema.find(R"("maxItems":10000)"), std::string::npos) << schema;
}

TEST(Schema, refers_to_named_types_and_describes_the_others) {
    EXPECT_EQ(schema_of(shape_of<Harvest>()), R"({"$ref":"#/components/schemas/Harvest"})");
    EXPECT_EQ(schema_of(shape_of<std::vector<std::int8_t>>()),
        R"({"type":"array","items":{"type":"integer","minimum":-128,"maximum":127},"maxItems":10000})");
    EXPECT_EQ(component_of(shape_of<Basket>()),
        R"({"type":"object","properties":{"fruit":{"$ref":"#/components/schemas/Fruit"},)"
        R"("weight":{"type":"integer","minimum":-32768,"maximum":32767}},"required":["weight"],"additionalProperties":false})");
    EXPECT_EQ(component_of(shape_of<orchard::Fruit>()), R"({"type":"string","enum":["apple","pear"]})");
}

TEST(Schema, collects_every_named_type_once) {
    Components components;
    collect(shape_of<std::vector<Harvest>>(), components);
    collect(shape_of<Basket>(), components);
    std::vector<std::string_view> names;
    for (const auto& [name, shape] : components) names.push_back(name);
    EXPECT_EQ(names, (std::vector<std::string_view>{"Basket", "Fruit", "Harvest"}));
}

TEST(Schema, refuses_two_types_of_one_name) {
    Components components;
    collect(shape_of<Basket>(), components);
    EXPECT_NO_THROW(collect(shape_of<Basket>(), components));
    EXPECT_THROW(collect(shape_of<cellar::Basket>(), components), std::logic_error);
}

// What the static assertions of a described struct stand on.
static_assert(detail::notes_name_members<Harvest>() && detail::notes_name_formats<Harvest>());
static_assert(!detail::notes_name_members<Mistaken>(), "a note that names no member must not compile");
static_assert(!detail::notes_name_formats<Mistaken>(), "a note that asks for an unknown format must not compile");

}  // namespace
}  // namespace entente::describe
