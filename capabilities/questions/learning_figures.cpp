#include "capabilities/questions/learning_figures.h"

#include "foundation/statistics/median.h"

#include <fmt/format.h>

namespace entente {

QuestionFigures figures_of(const std::vector<OpenQuestionCase>& questions, Day today) {
    QuestionFigures figures{.asked = static_cast<int>(questions.size())};
    std::vector<int> days;
    for (const auto& one : questions) {
        figures.without_name += one.asker_name.empty();
        if (one.answered_at) days.push_back(utc_day(*one.answered_at).number - utc_day(one.asked_at).number);
        else if (today > one.answer_by) ++figures.late;
        else ++figures.waiting;
    }
    figures.answered = static_cast<int>(days.size());
    figures.median_days = statistics::median(std::move(days));
    return figures;
}

AssumptionFigures figures_of(const std::vector<AssumptionCase>& assumptions) {
    AssumptionFigures figures{.noted = static_cast<int>(assumptions.size())};
    for (const auto& one : assumptions) {
        if (!one.tested) continue;
        ++figures.tested;
        figures.false_ones += !one.tested->holds;
    }
    figures.share_false = statistics::share_of(figures.false_ones, figures.tested);
    return figures;
}

static std::string counted(int count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string finding_on_questions(const QuestionFigures& figures) {
    if (figures.asked == 0) return "Nobody has asked anything yet.";
    auto finding = counted(figures.asked, "question was asked", "questions were asked");
    if (figures.median_days)
        finding += fmt::format("; half of the answers came within {}", counted(*figures.median_days, "day", "days"));
    if (figures.late > 0)
        finding += fmt::format("; {} no answer after five days on which both work",
            counted(figures.late, "question has", "questions have"));
    return finding + ".";
}

std::string finding_on_assumptions(const AssumptionFigures& figures) {
    if (figures.noted == 0) return "No assumption is written down yet.";
    const int untested = figures.noted - figures.tested;
    if (figures.tested == 0)
        return fmt::format(
            "{} written down, and none is tested yet.", counted(figures.noted, "assumption is", "assumptions are"));
    auto finding = fmt::format("{} assumptions that were tested turned out to be false",
        statistics::in_words(figures.false_ones, figures.tested));
    if (untested > 0) finding += fmt::format("; {} not tested yet", counted(untested, "is", "are"));
    return finding + ".";
}

}  // namespace entente
