#include "foundation/describe/limits.h"

#include <gtest/gtest.h>

namespace entente::describe {
namespace {

struct Formed {
    std::string_view format;
    std::string_view text;
    bool right;
};

constexpr Formed cases[] = {
    {"uuid", "01941f29-7c00-7000-8000-000000000000", true},
    {"uuid", "01941F29-7C00-7000-8000-000000000000", false},
    {"uuid", "01941f29-7c00-7000-8000-00000000000", false},
    {"uuid", "01941f297c00-7000-8000-0000000000000", false},
    {"slug", "norvane-2", true},
    {"slug", "a", false},
    {"slug", "Norvane", false},
    {"slug", "a_b", false},
    {"slug", "0123456789012345678901234567890123456789012345678901234567890", false},
    {"mail", "ana@norvane.example", true},
    {"mail", "ana.b+c@mail.norvane.example", true},
    {"mail", "jürg@zürich.example", true},
    {"mail", "ana", false},
    {"mail", "@norvane.example", false},
    {"mail", "ana@", false},
    {"mail", "ana@norvane", false},
    {"mail", "ana@norvane..example", false},
    {"mail", "ana@-norvane.example", false},
    {"mail", "ana..b@norvane.example", false},
    {"mail", "ana b@norvane.example", false},
    {"mail", "ana@b@norvane.example", false},
    {"mail", "ana@norvane.example\r\nBcc: x@y.example", false},
    {"mail", "\"ana\"@norvane.example", false},
    {"time-zone", "Europe/Zurich", true},
    {"time-zone", "America/Argentina/Buenos_Aires", true},
    {"time-zone", "UTC", true},
    {"time-zone", "Europe/Atlantis", false},
    {"time-zone", "Europe", false},
    {"time-zone", "Europe/", false},
    {"time-zone", "Europe/../../../etc/passwd", false},
    {"time-zone", "/etc/localtime", false},
    {"time-zone", "CET", false},
    {"language", "en", true},
    {"language", "de-CH", true},
    {"language", "zh-Hant-TW", true},
    {"language", "es-419", true},
    {"language", "gsw", true},
    {"language", "", false},
    {"language", "english", false},
    {"language", "de-ch", false},
    {"language", "de_CH", false},
    {"language", "de-", false},
    {"language", "de-CH-1996", false},
    {"url", "https://norvane.example/a?b=c#d", true},
    {"url", "http://127.0.0.1:8080", true},
    {"url", "https://[::1]:8443/", true},
    {"url", "ftp://norvane.example", false},
    {"url", "javascript:alert(1)", false},
    {"url", "https://", false},
    {"url", "https:///path", false},
    {"url", "https://norvane.example/a b", false},
    {"url", "https://user:secret@norvane.example", false},
    {"secret", "  anything at all ", true},
};

TEST(Formats, are_checked) {
    for (const auto& row : cases) {
        EXPECT_EQ(has_format(row.format, row.text), row.right) << row.format << ": " << row.text;
        EXPECT_NE(format_named(row.format), nullptr) << row.format;
    }
}

TEST(Formats, that_do_not_exist_are_not_found) { EXPECT_EQ(format_named("phone"), nullptr); }

}  // namespace
}  // namespace entente::describe
