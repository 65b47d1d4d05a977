#include "capabilities/cascades/cascade_figures.h"

#include <fmt/format.h>

#include <algorithm>

namespace entente {

static CascadeSideFigures& side_in(CascadeFigures& figures, const CascadeCase& cascade, const Id<Party>& party) {
    const auto known = std::ranges::find(figures.sides, party, &CascadeSideFigures::party);
    if (known != figures.sides.end()) return *known;
    const auto side = std::ranges::find(cascade.sides, party, &CascadeSide::party);
    return figures.sides.emplace_back(
        CascadeSideFigures{.party = party, .name = side == cascade.sides.end() ? "" : side->name});
}

static void count(CascadeFigures& figures, const CascadeCase& cascade, const TellingTask& task, Day today) {
    if (!task.done_at && today <= cascade.tell_by) {
        ++figures.waiting;
        return;
    }
    auto& side = side_in(figures, cascade, task.party);
    ++figures.due;
    ++side.due;
    if (!task.done_at) ++figures.open;
    else if (!task.in_time) ++figures.late;
    else {
        ++figures.in_time;
        ++side.in_time;
    }
}

CascadeFigures figures_of(const std::vector<CascadeCase>& cascades, Day today) {
    CascadeFigures figures{.decisions = static_cast<int>(cascades.size())};
    for (const auto& cascade : cascades) {
        for (const auto& task : cascade.tasks) count(figures, cascade, task, today);
        figures.asked_back += static_cast<int>(cascade.questions.size());
        figures.unanswered += static_cast<int>(std::ranges::count_if(
            cascade.questions, [](const QuestionAsked& question) { return !question.answered_at; }));
    }
    figures.share = statistics::share_of(figures.in_time, figures.due);
    for (auto& side : figures.sides) side.share = statistics::share_of(side.in_time, side.due);
    return figures;
}

static std::string on_questions(const CascadeFigures& figures) {
    if (figures.asked_back == 0) return "";
    const auto came =
        figures.asked_back == 1 ? "1 question came back" : fmt::format("{} questions came back", figures.asked_back);
    if (figures.unanswered == 0) return fmt::format(" {}, and every one has its answer.", came);
    return fmt::format(" {}; {} {} no answer yet.", came, figures.unanswered, figures.unanswered == 1 ? "has" : "have");
}

std::string finding_on_cascades(const CascadeFigures& figures) {
    if (figures.decisions == 0) return "No decision has been told on yet.";
    if (figures.due == 0) return "Nothing that had to be told on is due yet." + on_questions(figures);
    return fmt::format("{} were told on within three days on which both work.",
               statistics::in_words(figures.in_time, figures.due)) +
           on_questions(figures);
}

}  // namespace entente
