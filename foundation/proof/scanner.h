#pragma once
#include "foundation/base/text.h"
#include "foundation/proof/tree.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace entente::proof {

/// Reads one line of JSON that may be written in one way only: no blanks, members in their order, each text with the
/// only escapes that it needs. So what is read is what was hashed, byte for byte. Throws Damage naming the place.
class Scanner {
public:
    /// `where` begins the sentence of what is wrong: "Line 4".
    Scanner(std::string_view text, std::string where) : text_(text), where_(std::move(where)) {}

    void expect(std::string_view literal);
    bool next_is(std::string_view literal) const { return rest().starts_with(literal); }
    /// A text in quotes.
    std::string text();
    /// A whole number from 0 to 2^53 − 1, without leading zeros.
    std::int64_t number();
    /// A text in quotes that is canonical base64.
    Bytes base64();
    /// A text in quotes that is 32 bytes of lower-case hexadecimal digits, or of base64.
    Hash hex_hash();
    Hash base64_hash();
    void end() const;

    [[noreturn]] void fail() const;

private:
    std::string_view rest() const { return text_.substr(at_); }
    char escaped();

    std::string_view text_;
    std::string where_;
    std::size_t at_ = 0;
};

}  // namespace entente::proof
