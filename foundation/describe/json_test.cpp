#include "foundation/describe/json.h"

#include <gtest/gtest.h>

#include <limits>

namespace entente::harbour {

enum class State { open, done, default_ };
BOOST_DESCRIBE_ENUM(State, open, done, default_)

struct Berth {
    std::string name;
    std::int32_t metres = 0;
};
BOOST_DESCRIBE_STRUCT(Berth, (), (name, metres))

struct Ship;

template <class T>
struct Fleet {
    std::vector<T> items;
    std::optional<std::string> next;
    BOOST_DESCRIBE_CLASS(Fleet, (), (items, next), (), ())
};

struct Voyage {
    std::string title;
    std::optional<std::string> log;
    State state = State::open;
    bool insured = false;
    std::int64_t cargo = 0;
    std::uint8_t crew = 0;
    Instant leaves;
    Day due;
    Id<Ship> ship;
    std::vector<std::string> tags;
    Berth berth;
    std::optional<Berth> spare;
    std::optional<std::string> mail;
    std::optional<std::int64_t> number;
    std::optional<std::string> secret;
};
BOOST_DESCRIBE_STRUCT(
    Voyage, (), (title, log, state, insured, cargo, crew, leaves, due, ship, tags, berth, spare, mail, number, secret))

}  // namespace entente::harbour

namespace entente::describe {

template <>
inline constexpr auto notes<harbour::Voyage> = std::to_array<Note>({
    {.field = "title", .says = "What the voyage is for", .least = 3, .most = 20},
    {.field = "log", .says = "The captain's words", .multiline = true},
    {.field = "cargo", .says = "Tonnes", .least = -5, .most = 500},
    {.field = "tags", .says = "Words to find it by", .most = 3},
    {.field = "mail", .says = "Whom to ask", .format = "mail"},
    {.field = "number", .says = "Given by the harbour", .read_only = true},
    {.field = "secret", .says = "The password of the hold", .least = 4, .format = "secret"},
});

namespace {

using harbour::Berth;
using harbour::Fleet;
using harbour::State;
using harbour::Voyage;

const std::string voyage =
    R"({"title":"Grain","state":"done","insured":true,"cargo":-3,"crew":7,)"
    R"("leaves":"2026-02-12T09:30:00.123456Z","due":"2026-03-01","ship":"01941f29-7c00-7000-8000-000000000000",)"
    R"("tags":["a","b"],"berth":{"name":"North","metres":90}})";

/// The valid voyage with one member replaced or added.
std::string with(std::string_view name, std::string_view value) {
    const auto key = "\"" + std::string(name) + "\":";
    auto json = voyage;
    const auto at = json.find(key);
    if (at == json.npos) return json.insert(1, key + std::string(value) + ",");
    const auto start = at + key.size();
    std::size_t end = start;
    for (int open = 0; open > 0 || (json[end] != ',' && json[end] != '}'); ++end) {
        if (json[end] == '[' || json[end] == '{') ++open;
        if (json[end] == ']' || json[end] == '}') --open;
    }
    return json.replace(start, end - start, value);
}

template <class T>
std::string faults_of(std::string_view json) {
    try {
        from_json<T>(json);
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.refusal(), not_as_described);
        std::string all;
        for (const auto& fault : refused.faults()) all += (all.empty() ? "" : "; ") + fault.at + " " + fault.sentence;
        return all;
    }
    return "";
}

TEST(Json, goes_out_as_it_came_in) { EXPECT_EQ(to_json(from_json<Voyage>(voyage)), voyage); }

TEST(Json, fills_every_kind_of_member) {
    const auto read = from_json<Voyage>(voyage);
    EXPECT_EQ(read.title, "Grain");
    EXPECT_EQ(read.state, State::done);
    EXPECT_TRUE(read.insured);
    EXPECT_EQ(read.cargo, -3);
    EXPECT_EQ(read.crew, 7);
    EXPECT_EQ(to_text(read.leaves), "2026-02-12T09:30:00.123456Z");
    EXPECT_EQ(to_text(read.due), "2026-03-01");
    EXPECT_EQ(read.tags, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(read.berth.metres, 90);
    EXPECT_FALSE(read.log || read.spare || read.mail);
}

TEST(Json, takes_null_for_an_absent_optional) {
    EXPECT_FALSE(from_json<Voyage>(with("log", "null")).log);
    EXPECT_TRUE(from_json<Voyage>(with("log", R"("calm")")).log);
}

TEST(Json, trims_single_lines_and_keeps_several_lines_and_secrets_as_typed) {
    EXPECT_EQ(from_json<Voyage>(with("title", R"("  Grain\t")")).title, "Grain");
    EXPECT_EQ(from_json<Voyage>(with("log", R"(" calm\n\twind ")")).log, " calm\n\twind ");
    EXPECT_EQ(from_json<Voyage>(with("secret", R"("  a b ")")).secret, "  a b ");
}

TEST(Json, speaks_an_enumerator_that_dodges_a_keyword_without_its_dash) {
    EXPECT_EQ(to_json(State::default_), R"("default")");
    EXPECT_EQ(from_json<State>(R"("default")"), State::default_);
}

TEST(Json, reads_a_page_made_from_a_template) {
    const std::string page = R"({"items":[{"name":"North","metres":1}],"next":"x"})";
    EXPECT_EQ(to_json(from_json<Fleet<Berth>>(page)), page);
    EXPECT_EQ(shape_of<Fleet<Berth>>().name, "BerthFleet");
    EXPECT_EQ(shape_of<Voyage>().name, "Voyage");
}

struct Refusing {
    std::string_view what;
    std::string json;
    std::string faults;
};

TEST(Json, names_what_is_wrong_and_where) {
    const std::string long_text(201, 'x');
    const Refusing cases[] = {
        {"nothing is wrong", voyage, ""},
        {"a member is missing", R"({"name":"North"})", ""},
        {"an unknown member", with("extra", "1"), "/extra is not a field of this object"},
        {"an unknown member with a slash", with("a/b~", "1"), "/a~1b~0 is not a field of this object"},
        {"a member twice", R"({"title":"Coal",)" + voyage.substr(1), "/title is there twice"},
        {"too short", with("title", R"("ab")"), "/title must have at least 3 characters"},
        {"too short once trimmed", with("title", R"(" ab ")"), "/title must have at least 3 characters"},
        {"too long", with("title", R"("abcdefghijklmnopqrstu")"), "/title must have at most 20 characters"},
        {"length counts code points", with("title", R"("ääääääääääääääääääää")"), ""},
        {"the default limit of a line", R"({"name":")" + long_text + R"(","metres":1})", ""},
        {"a number for a text", with("title", "5"), "/title must be text"},
        {"null for a text", with("title", "null"), "/title is required"},
        {"a line feed in a line", with("title", R"("ab\ncd")"), "/title must be a single line"},
        {"NUL", with("title", R"("ab\u0000cd")"), "/title must not hold control characters"},
        {"escape in several lines", with("log", R"("\u001b[2J")"), "/log must not hold control characters"},
        {"a C1 control", with("log", R"("a\u0085b")"), "/log must not hold control characters"},
        {"not a choice", with("state", R"("shut")"), "/state must be one of open, done, default"},
        {"a number for a choice", with("state", "1"), "/state must be one of open, done, default"},
        {"text for a boolean", with("insured", R"("yes")"), "/insured must be true or false"},
        {"too small", with("cargo", "-6"), "/cargo must be at least -5"},
        {"the smallest", with("cargo", "-5"), ""},
        {"too large", with("cargo", "501"), "/cargo must be at most 500"},
        {"a fraction", with("cargo", "1.5"), "/cargo must be a whole number"},
        {"an exponent", with("cargo", "1e2"), "/cargo must be a whole number"},
        {"beyond 64 bits", with("cargo", "99999999999999999999"), "/cargo must be a whole number"},
        {"too wide for its type", with("crew", "256"), "/crew must be at most 255"},
        {"negative for an unsigned type", with("crew", "-1"), "/crew must be at least 0"},
        {"not a moment", with("leaves", R"("2026-02-30T09:30:00Z")"),
            "/leaves must be a moment such as 2026-02-12T09:30:00Z"},
        {"a moment without an offset", with("leaves", R"("2026-02-12T09:30:00")"),
            "/leaves must be a moment such as 2026-02-12T09:30:00Z"},
        {"a number for a moment", with("leaves", "1"), "/leaves must be a moment such as 2026-02-12T09:30:00Z"},
        {"not a date", with("due", R"("2026-2-1")"), "/due must be a date such as 2026-02-12"},
        {"not an id", with("ship", R"("titanic")"), "/ship must be an id such as 01941f29-7c00-7000-8000-000000000000"},
        {"not a list", with("tags", R"("a")"), "/tags must be a list"},
        {"an item of another type", with("tags", R"(["a",2])"), "/tags/1 must be text"},
        {"too many items", with("tags", R"(["a","b","c","d"])"), "/tags must have at most 3 items"},
        {"not an object", with("berth", "[]"), "/berth must be an object"},
        {"deeper down", with("berth", R"({"name":1,"metres":2147483648})"),
            "/berth/name must be text; /berth/metres must be at most 2147483647"},
        {"not the format", with("mail", R"("ana")"), "/mail must be a mail address such as ana@example.com"},
        {"the server's own", with("number", "3"), "/number is set by the server; leave it out"},
        {"everything at once", R"({"title":"","tags":[1],"x":0})",
            "/title must have at least 3 characters; /tags/0 must be text; /x is not a field of this object; /state is required; "
            "/insured is required; /cargo is required; /crew is required; /leaves is required; /due is required; /ship is required; "
            "/berth is required"},
    };
    for (const auto& row : cases) {
        SCOPED_TRACE(row.what);
        if (row.what == "a member is missing") EXPECT_EQ(faults_of<Berth>(row.json), "/metres is required");
        else if (row.what == "the default limit of a line")
            EXPECT_EQ(faults_of<Berth>(row.json), "/name must have at most 200 characters");
        else EXPECT_EQ(faults_of<Voyage>(row.json), row.faults);
    }
}

TEST(Json, refuses_what_is_not_strict_json) {
    const auto deep = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
    const auto wide = [](std::size_t items) {
        std::string list = "[0";
        for (std::size_t i = 1; i < items; ++i) list += ",0";
        return list + "]";
    };
    const Refusing cases[] = {
        {"nothing", "", " is not valid JSON near byte 0"},
        {"a wrong word", R"({"name":nul})", " is not valid JSON near byte 8"},
        {"something after the end", R"({} x)", " is not valid JSON near byte 3"},
        {"a trailing comma", R"({"name":"x",})", " is not valid JSON near byte 12"},
        {"a comment", R"({/* */})", " is not valid JSON near byte 1"},
        {"cut off", R"({"name":)", " is not valid JSON near byte 8"},
        {"a raw line feed", "{\"name\":\"a\nb\"}", " is not valid JSON near byte 10"},
        {"half a surrogate pair", R"({"name":"\ud800","metres":1})", " is not valid JSON near byte 15"},
        {"a byte that is not UTF-8", "{\"name\":\"\xff\"}", " is not valid UTF-8"},
        {"an overlong form", "{\"name\":\"\xc0\xaf\"}", " is not valid UTF-8"},
        {"32 levels", deep(32), " must be an object"},
        {"33 levels", deep(33), " is nested deeper than 32 levels"},
        {"10,000 elements", wide(9'999), " must be an object"},
        {"10,001 elements", wide(10'000), " has more than 10000 elements"},
        {"blank space around", " {\"name\":\"x\",\"metres\":1}\n", ""},
    };
    for (const auto& row : cases) {
        SCOPED_TRACE(row.what);
        EXPECT_EQ(faults_of<Berth>(row.json), row.faults);
    }
}

TEST(Json, holds_numbers_to_what_every_reader_carries_exactly) {
    EXPECT_EQ(from_json<std::int64_t>("9007199254740991"), largest_number);
    EXPECT_EQ(from_json<std::int64_t>("-9007199254740991"), -largest_number);
    EXPECT_EQ(faults_of<std::int64_t>("9007199254740992"), " must be at most 9007199254740991");
    EXPECT_EQ(faults_of<std::int64_t>("-9007199254740992"), " must be at least -9007199254740991");
}

TEST(Json, lists_a_hundred_faults_at_most) {
    std::string json = "{";
    for (int i = 0; i < 300; ++i) json += "\"x" + std::to_string(i) + "\":0,";
    json.back() = '}';
    try {
        from_json<Berth>(json);
        FAIL();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.faults().size(), most_faults);
    }
}

TEST(Json, reads_from_the_record_what_a_later_limit_would_refuse) {
    const auto old = with("title", R"(" A title from before the limit was made tighter ")");
    EXPECT_NE(faults_of<Voyage>(old), "");
    EXPECT_EQ(from_json<Voyage>(old, From::record).title, " A title from before the limit was made tighter ");
    EXPECT_EQ(from_json<Voyage>(with("number", "3"), From::record).number, 3);
    EXPECT_THROW(from_json<Voyage>(with("title", "5"), From::record), Refused);
}

TEST(Json, reads_from_the_record_what_was_written_before_a_field_was_added) {
    EXPECT_EQ(faults_of<Berth>(R"({"name":"North"})"), "/metres is required");
    const auto old = from_json<Berth>(R"({"name":"North"})", From::record);
    EXPECT_EQ(old.name, "North");
    EXPECT_EQ(old.metres, 0);
}

TEST(Json, escapes_text_as_RFC_8785_does) {
    EXPECT_EQ(to_json(std::string("\"\\/\b\f\n\r\t\x01\x1f<>\x7f"
                                  "é\u2028")),
        "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f<>\x7f"
        "é\u2028\"");
}

TEST(Json, escapes_a_character_wherever_it_stands) {
    for (const std::string_view letter : {"x", "é", "\x7f", "!", "#", "[", "]", " "}) {
        std::string plain;
        for (int i = 0; i < 20; ++i) plain += letter;
        EXPECT_EQ(to_json(plain), '"' + plain + '"');
        for (std::size_t at = 0; at <= plain.size(); at += letter.size()) {
            auto text = plain;
            auto json = '"' + plain + '"';
            text.insert(at, "\"\\\n");
            json.insert(at + 1, R"(\"\\\n)");
            EXPECT_EQ(to_json(text), json);
            EXPECT_EQ(from_json<std::string>(json, From::record), text);
        }
    }
}

TEST(Json, is_canonical_for_a_commitment_whatever_the_order_of_description) {
    const Berth berth{"North", 90};
    const auto& shape = shape_of<Berth>();
    EXPECT_EQ(to_json(berth), R"({"name":"North","metres":90})");
    EXPECT_EQ(json_of(shape, &berth), R"({"metres":90,"name":"North"})");
    const std::optional<Berth> none;
    EXPECT_EQ(json_of(shape_of<std::optional<Berth>>(), &none), "null");
}

}  // namespace
}  // namespace entente::describe
