#include "capabilities/patterns/pattern_shown_http.h"

#include "capabilities/patterns/findings.h"
#include "foundation/statistics/kaplan_meier.h"
#include "practice/catalogues.h"

#include <algorithm>
#include <cmath>

namespace entente {

static PatternFindings findings_on(const PatternsTold& told);
static std::vector<CaseLine> lines_of(const std::vector<RegisteredCase>& cases, RootsKnown known);
static std::vector<OpenCurve> curves_of(const PatternsTold& told, RootsKnown known);
static std::vector<AlertLine> alert_lines(const std::vector<AlertTold>& alerts,
    const std::vector<QuestionCase>& questions, const std::vector<Acknowledgement>& acknowledged);
static std::vector<EffectLine> effects_of(
    const std::vector<QuestionCase>& questions, const std::vector<RegisteredCase>& cases, Day since, Day day);

PatternsShown shown_to(
    const access::Reader& reader, const Id<Alliance>& alliance, Day since, Day day, RootsKnown known) {
    auto told = patterns_of(reader, alliance, day, known);
    auto questions = questions_of(reader, alliance);
    std::erase_if(questions, [&](const QuestionCase& question) { return utc_day(question.asked_at) > day; });
    auto acknowledged = acknowledgements_of(reader, alliance);
    std::erase_if(acknowledged, [&](const Acknowledgement& one) { return utc_day(one.at) > day; });
    return {.patterns = told.patterns,
        .issues = told.issues,
        .solo_months = told.solo_months,
        .findings = findings_on(told),
        .cases = lines_of(told.cases, known),
        .curves = curves_of(told, known),
        .alerts = alert_lines(told.alerts, questions, acknowledged),
        .effects = effects_of(questions, told.cases, since, day),
        .questions = std::move(questions)};
}

static PatternFindings findings_on(const PatternsTold& told) {
    const auto& patterns = told.patterns;
    const auto& roots = practice::names_in("roots");
    const auto& themes = practice::names_in("themes");
    return {.roots = finding_on_roots(patterns, roots),
        .themes = finding_on_themes(patterns, themes),
        .time = finding_on_time(patterns, roots),
        .days = finding_on_days(patterns, roots),
        .levels = finding_on_levels(patterns),
        .solo_starts = finding_on_solo_starts(patterns.records, told.solo_months)};
}

static std::vector<CaseLine> lines_of(const std::vector<RegisteredCase>& cases, RootsKnown known) {
    std::vector<CaseLine> lines;
    for (const auto& one : cases) {
        const auto root = root_of(one.coded, known);
        lines.push_back({.id = one.id,
            .question = one.question,
            .room = one.room,
            .in_joint_room = one.in_joint_room,
            .raised = one.coded.raised,
            .closed = one.coded.closed,
            .withdrawn = one.coded.withdrawn,
            .theme = one.coded.theme,
            .root = root ? std::optional<std::string>(*root) : std::nullopt,
            .root_confirmed = one.coded.confirmed_root.has_value(),
            .functions = one.coded.functions,
            .level = one.coded.level});
    }
    return lines;
}

template <class Counts>
static OpenCurve curve_of(const PatternsTold& told, Counts counts) {
    std::vector<statistics::Duration> durations;
    for (const auto& one : told.cases) {
        if (!counts(one.coded)) continue;
        const auto end = ended_on(one.coded).value_or(told.patterns.as_of);
        durations.push_back({end.number - one.coded.raised.number, !one.coded.closed.has_value()});
    }
    OpenCurve curve{.cases = static_cast<int>(durations.size())};
    const auto steps = statistics::kaplan_meier(std::move(durations));
    if (const auto median = statistics::median_of(steps)) curve.median_days = static_cast<int>(*median);
    for (const auto& step : steps)
        curve.steps.push_back({static_cast<int>(step.length), static_cast<int>(std::lround(step.survival * 10'000))});
    return curve;
}

// Of the root with the most cases, if it stands out as in an alert; else the curve of all says enough.
static std::vector<OpenCurve> curves_of(const PatternsTold& told, RootsKnown known) {
    std::vector<OpenCurve> curves{curve_of(told, [](const CodedCase&) { return true; })};
    if (!one_root_leads(told.patterns)) return curves;
    const auto& root = told.patterns.roots.front().root;
    auto of_root = curve_of(told, [&](const CodedCase& one) { return root_of(one, known) == root; });
    of_root.root = root;
    auto of_others = curve_of(told, [&](const CodedCase& one) { return root_of(one, known).value_or(root) != root; });
    of_others.others = true;
    curves.push_back(std::move(of_root));
    curves.push_back(std::move(of_others));
    return curves;
}

static std::vector<AlertLine> alert_lines(const std::vector<AlertTold>& alerts,
    const std::vector<QuestionCase>& questions, const std::vector<Acknowledgement>& acknowledged) {
    std::vector<AlertLine> lines;
    for (const auto& told : alerts) {
        AlertLine line{told.alert, told.on_theme, told.cases, {}, {}};
        for (const auto& question : questions)  // newest first: the one asked soonest after the alert remains
            if (question.code == told.alert.code && utc_day(question.asked_at) >= told.alert.on)
                line.asked = question.id;
        for (const auto& one : acknowledged)
            if (one.code == told.alert.code && one.on == told.alert.on) line.acknowledged.push_back(one);
        lines.push_back(std::move(line));
    }
    return lines;
}

static std::vector<EffectLine> effects_of(
    const std::vector<QuestionCase>& questions, const std::vector<RegisteredCase>& cases, Day since, Day day) {
    std::vector<CodedCase> coded;
    for (const auto& one : cases) coded.push_back(one.coded);
    std::vector<EffectLine> effects;
    for (const auto& question : questions) {
        if (!question.published_at || utc_day(*question.published_at) > day) continue;
        if (const auto effect = effect_of(utc_day(*question.published_at), since, day, coded))
            effects.push_back({question.id, question.title, *effect, finding_on_effect(*effect)});
    }
    return effects;
}

}  // namespace entente
