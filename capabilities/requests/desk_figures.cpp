#include "capabilities/requests/desk_figures.h"

#include "foundation/statistics/median.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace entente {

template <class Count, class Reason>
static std::vector<Count> most_first(const std::map<Reason, int>& counted) {
    std::vector<Count> counts;
    for (const auto& [reason, number] : counted) counts.push_back({reason, number});
    std::ranges::sort(counts, [&](const Count& a, const Count& b) {
        return std::pair(-counted.at(a.reason), a.reason) < std::pair(-counted.at(b.reason), b.reason);
    });
    return counts;
}

static Day next_month(Day first) { return first_of_month({first.number + 31}); }

static std::vector<DeskMonth> months_of(
    const std::vector<RequestCase>& requests, const std::vector<SideDoor>& side_doors) {
    std::map<Day, DeskMonth> seen;
    const auto month = [&](Day day) -> DeskMonth& {
        const auto first = first_of_month(day);
        return seen.try_emplace(first, DeskMonth{.month = first}).first->second;
    };
    for (const auto& one : requests) ++month(utc_day(one.asked_at)).over_desk;
    for (const auto& one : side_doors) ++month(one.note.on).another_way;
    std::vector<DeskMonth> months;
    if (seen.empty()) return months;
    for (auto at = seen.begin()->first; at <= seen.rbegin()->first; at = next_month(at)) months.push_back(month(at));
    return months;
}

DeskFigures figures_of(const std::vector<RequestCase>& requests, const std::vector<SideDoor>& side_doors, Day today) {
    DeskFigures figures;
    std::vector<int> days;
    std::map<DeclineReason, int> declines;
    std::map<SideDoorReason, int> reasons;
    for (const auto& one : requests) {
        if (one.state == RequestState::withdrawn && !one.answered_at) continue;
        ++figures.asked;
        if (one.answered_at) days.push_back(utc_day(*one.answered_at).number - utc_day(one.asked_at).number);
        else if (today > one.answer_by) ++figures.late;
        else ++figures.waiting;
        figures.promised += one.promise.has_value();
        if (!one.decline) continue;
        ++figures.declined;
        ++declines[one.decline->reason];
    }
    for (const auto& one : side_doors) ++reasons[one.note.reason];
    const auto answered = static_cast<int>(days.size());
    figures.answered = statistics::share_of(answered, answered + figures.late);
    figures.median_days = statistics::median(std::move(days));
    figures.declines = most_first<DeclineCount>(declines);
    figures.another_way = static_cast<int>(side_doors.size());
    figures.bypass = statistics::share_of(figures.another_way, figures.another_way + static_cast<int>(requests.size()));
    figures.side_doors = most_first<SideDoorCount>(reasons);
    figures.months = months_of(requests, side_doors);
    return figures;
}

std::string finding_on_answers(const DeskFigures& figures) {
    if (figures.asked == 0) return "Nothing has been asked over the desk yet.";
    const int answered = figures.asked - figures.waiting - figures.late;
    const int due = answered + figures.late;
    if (due == 0) return "No request is due for an answer yet.";
    auto finding = fmt::format("{} requests due for an answer have one", statistics::in_words(answered, due));
    if (figures.median_days)
        finding += fmt::format(
            ", half of them within {} {}", *figures.median_days, *figures.median_days == 1 ? "day" : "days");
    return finding + ".";
}

static std::string because(const SideDoorCount& count) {
    if (count.reason == SideDoorReason::speed) return fmt::format("{} because it was quicker", count.items);
    if (count.reason == SideDoorReason::not_known) return fmt::format("{} because the desk was not known", count.items);
    return fmt::format("{} for other reasons", count.items);
}

std::string finding_on_side_doors(const DeskFigures& figures) {
    if (figures.another_way == 0) return "Nothing was noted that came another way.";
    int all = 0;
    for (const auto& month : figures.months) all += month.over_desk + month.another_way;
    auto finding = statistics::in_words(figures.another_way, all) + " came another way";
    for (std::size_t at = 0; at < figures.side_doors.size(); ++at)
        finding += (at == 0 ? ": " : ", ") + because(figures.side_doors[at]);
    return finding + ".";
}

}  // namespace entente
