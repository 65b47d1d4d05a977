#include "foundation/proof/scanner.h"

#include "foundation/proof/damage.h"

#include <gtest/gtest.h>

namespace entente::proof {
namespace {

TEST(Scanner, reads_texts_in_their_one_spelling) {
    EXPECT_EQ(Scanner("\"a \\\" \\\\ \\n \\t \\u0001 / λ \x7f\"", "Here").text(), "a \" \\ \n \t \x01 / λ \x7f");
    for (const std::string_view other : {"\"\\/\"", "\"\\u000a\"", "\"\\u001F\"", "\"\\u0041\"", "\"\n\"", "\"\\x\"",
             "\"open", "\"\\", "\"\\u00", "\"\xff\"", "\"\xc0\x80\"", "\"\xed\xa0\x80\""})
        EXPECT_THROW(Scanner(other, "Here").text(), Damage) << other;
}

TEST(Scanner, reads_numbers_in_their_one_spelling) {
    EXPECT_EQ(Scanner("0", "Here").number(), 0);
    EXPECT_EQ(Scanner("9007199254740991", "Here").number(), 9'007'199'254'740'991);
    for (const std::string_view other : {"", "00", "01", "-1", "+1", " 1", "9007199254740992", "99999999999999999999"})
        EXPECT_THROW(Scanner(other, "Here").number(), Damage) << other;
}

TEST(Scanner, reads_bytes_in_their_one_spelling) {
    EXPECT_EQ(Scanner("\"AQ==\"", "Here").base64(), Bytes{1});
    for (const std::string_view other : {"\"AR==\"", "\"AQ=\"", "\"AQ\"", "\"AQ== \"", "\"A\\nQ==\"", "\"_w==\""})
        EXPECT_THROW(Scanner(other, "Here").base64(), Damage) << other;
    const auto digits = std::string(62, '0');
    EXPECT_EQ(Scanner("\"" + digits + "0a\"", "Here").hex_hash()[31], 10);
    EXPECT_THROW(Scanner("\"" + digits + "0A\"", "Here").hex_hash(), Damage);
    EXPECT_THROW(Scanner("\"" + digits + "\"", "Here").hex_hash(), Damage);
}

}  // namespace
}  // namespace entente::proof
