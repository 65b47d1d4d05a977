#include "foundation/http/pace.h"

#include <gtest/gtest.h>

namespace entente::http {
namespace {

using std::chrono::microseconds;

/// How long reads took, and how often in a row.
struct Reads {
    microseconds took{};
    int times = 1;
};

struct Read {
    std::string_view lately;
    std::vector<Reads> reads;
    bool is_short;
};

TEST(Pace, tells_short_reads_from_long_ones) {
    Router router;
    router.serve({.method = Method::get, .path = "/one"});
    router.serve({.method = Method::get, .path = "/other"});
    const auto& one = router.endpoints()[0];
    const auto& other = router.endpoints()[1];
    const Read cases[] = {
        {"none yet", {}, true},
        {"all short", {{microseconds(80), 1'000}}, true},
        {"all of a millisecond", {{microseconds(1'000), 1'000}}, false},
        {"short, and once the thread waited for a processor", {{microseconds(80), 1'000}, {microseconds(4'000)}}, true},
        {"short, and once truly long", {{microseconds(80), 1'000}, {microseconds(100'000)}}, false},
        {"long once, and short for a while", {{microseconds(100'000)}, {microseconds(80), 100}}, false},
        {"long once, and short for long", {{microseconds(100'000)}, {microseconds(80), 1'000}}, true},
    };
    for (const auto& [lately, reads, is_short] : cases) {
        Pace pace(router);
        for (const auto& [took, times] : reads)
            for (int i = 0; i < times; ++i) pace.note(one, took);
        EXPECT_EQ(pace.is_short(one), is_short) << lately;
        EXPECT_TRUE(pace.is_short(other)) << "each endpoint has its own pace";
    }
}

}  // namespace
}  // namespace entente::http
