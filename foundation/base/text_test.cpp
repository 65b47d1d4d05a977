#include "foundation/base/text.h"
#include "foundation/base/refusal.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

struct Encoded {
    std::string_view what;
    std::string_view text;
    bool sound;
};

TEST(Text, is_utf8_only_when_well_formed) {
    const Encoded cases[] = {
        {"ASCII", "plain", true},
        {"two, three and four bytes", "é€𝄞", true},
        {"the last code point", "\xf4\x8f\xbf\xbf", true},
        {"beyond the last code point", "\xf4\x90\x80\x80", false},
        {"overlong slash", "\xc0\xaf", false},
        {"overlong in three bytes", "\xe0\x80\xaf", false},
        {"overlong in four bytes", "\xf0\x80\x80\xaf", false},
        {"a surrogate", "\xed\xa0\x80", false},
        {"cut short", "\xe2\x82", false},
        {"a lone continuation", "a\x80", false},
        {"a byte that never occurs", "\xff", false},
    };
    for (const auto& row : cases) EXPECT_EQ(is_utf8(row.text), row.sound) << row.what;
}

TEST(Text, knows_control_characters) {
    const Encoded cases[] = {
        {"tab and line feed", "a\tb\nc", true},
        {"letters beyond ASCII", "Zürich à 𝄞", true},
        {"NUL", std::string_view("a\0b", 3), false},
        {"escape", "\x1b[2J", false},
        {"carriage return", "a\r\n", false},
        {"delete", "\x7f", false},
        {"a C1 control", "\xc2\x85", false},
        {"no-break space, just above C1", "\xc2\xa0", true},
    };
    for (const auto& row : cases) EXPECT_EQ(has_control_characters(row.text), !row.sound) << row.what;
}

TEST(Text, is_measured_in_code_points) { EXPECT_EQ(length_of("aé€𝄞"), 4u); }

TEST(Text, is_trimmed_at_both_ends) {
    EXPECT_EQ(trimmed(" \t\na b\r "), "a b");
    EXPECT_EQ(trimmed(" \n "), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Text, is_lowered_in_ascii_only) { EXPECT_EQ(lower("ANA@Zürich-Ä.Example"), "ana@zürich-Ä.example"); }

TEST(Bytes, go_to_text_and_back) {
    const Bytes bytes{0xfb, 0xff, 0x00, 0x01};
    Bytes back;
    EXPECT_EQ(to_hex(bytes), "fbff0001");
    EXPECT_TRUE(from_hex("fbff0001", back));
    EXPECT_EQ(back, bytes);
    EXPECT_EQ(to_base64(bytes), "+/8AAQ==");
    EXPECT_EQ(to_base64url(bytes), "-_8AAQ");
    EXPECT_TRUE(from_base64("+/8AAQ==", back));
    EXPECT_EQ(back, bytes);
    EXPECT_TRUE(from_base64("", back));
    EXPECT_TRUE(back.empty());
}

TEST(Bytes, are_read_strictly) {
    Bytes bytes;
    for (const auto* text : {"+/8AAQ", "+/8AAQ=", "+/8AAQ==x", "+/8AAR==", "-_8AAQ==", "+/8A AQ==", "====", "A"}) {
        EXPECT_FALSE(from_base64(text, bytes)) << text;
        EXPECT_TRUE(bytes.empty()) << text;
    }
    for (const auto* text : {"f", "fbf", "0x", "fb ff", "gg"}) EXPECT_FALSE(from_hex(text, bytes)) << text;
}

TEST(Text, lists_words_as_people_do) {
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"a"}), "a");
    EXPECT_EQ(listed({"a", "b"}), "a and b");
    EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
}

TEST(Refusal, fills_in_names_and_leaves_unknown_ones) {
    EXPECT_EQ(filled("{other} has not signed {what}.", {{"other", "Corvane"}}), "Corvane has not signed {what}.");
    EXPECT_EQ(filled("{a}{b}", {{"a", "{b}"}, {"b", "2"}}), "{b}2");
    EXPECT_EQ(filled("open { and } close {", {}), "open { and } close {");
}

TEST(Refusal, is_thrown_only_when_something_stands_in_the_way) {
    constexpr Refusal unsigned_yet{Because::conflicting, "unsigned", "{other} has not signed yet."};
    EXPECT_NO_THROW(refuse_if(std::nullopt));
    try {
        refuse_if(unsigned_yet, {{"other", "Corvane"}});
        FAIL();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.refusal(), unsigned_yet);
        EXPECT_STREQ(refused.what(), "Corvane has not signed yet.");
    }
}

}  // namespace
}  // namespace entente
