#include "app/demo_clock.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace entente::app {
namespace {

constexpr store::Statement last_moment{"app.last_moment", "SELECT MAX(at) FROM entry"};

std::filesystem::path mark_of(const DataFolder& folder) { return folder.place() / "demo.today"; }

Instant last_entry(store::Store& store) {
    Instant last;
    store.read_everything([&](store::Tables& tables) {
        const auto rows = tables.run(last_moment);
        if (!rows.front().is_null(0)) last = {rows.front().number(0)};
    });
    return last;
}

}  // namespace

void mark_as_demo(const DataFolder& folder, Day today) { std::ofstream(mark_of(folder)) << to_text(today) << '\n'; }

bool is_demo(const DataFolder& folder) { return std::filesystem::exists(mark_of(folder)); }

std::unique_ptr<Clock> clock_of(const DataFolder& folder, const Clock& machine, store::Store& store) {
    std::string text;
    std::ifstream(mark_of(folder)) >> text;
    const auto today = day_from(text);
    if (!today) return std::make_unique<ShiftedClock>(machine, Span{});
    const auto now = machine.now();
    auto by = days(std::min(0, today->number - utc_day(now).number));
    while (now + by <= last_entry(store) && by < Span{}) by.micros += days(1).micros;
    return std::make_unique<ShiftedClock>(machine, by);
}

}  // namespace entente::app
