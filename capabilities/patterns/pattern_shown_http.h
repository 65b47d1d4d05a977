#pragma once
#include "capabilities/patterns/alert_views.h"
#include "capabilities/patterns/pattern_actions.h"
#include "capabilities/patterns/strategic_question_views.h"
#include "foundation/describe/shape_of.h"

#include <cstdint>

/// The patterns of an alliance as the API shows them: figures, the sentences that say what they mean, and the register.
namespace entente {

struct PatternFindings {
    std::string roots;
    std::string themes;
    std::string time;
    std::string days;
    std::string levels;
    std::string solo_starts;
};
BOOST_DESCRIBE_STRUCT(PatternFindings, (), (roots, themes, time, days, levels, solo_starts))

/// One case of the register. `question` is absent where the viewer does not read the case.
struct CaseLine {
    Id<Subject> id;
    std::optional<std::string> question;
    std::optional<Id<Room>> room;
    bool in_joint_room = false;
    Day raised;
    std::optional<Day> closed;
    std::optional<Day> withdrawn;
    std::string theme;
    std::optional<std::string> root;
    bool root_confirmed = false;
    std::vector<std::string> functions;
    int level = 0;
};
BOOST_DESCRIBE_STRUCT(CaseLine, (),
    (id, question, room, in_joint_room, raised, closed, withdrawn, theme, root, root_confirmed, functions, level))

struct AlertLine : Alert {
    bool on_theme = false;
    std::vector<Id<Subject>> behind;             ///< the cases that it counted
    std::optional<Id<StrategicQuestion>> asked;  ///< the strategic question that was asked about it since
    std::vector<Acknowledgement> acknowledged;   ///< why nothing followed from it then
};
BOOST_DESCRIBE_STRUCT(AlertLine, (Alert), (on_theme, behind, asked, acknowledged))

/// How many of ten thousand are still open after so many days (Kaplan-Meier).
struct OpenShare {
    int days = 0;
    int open_in_10000 = 0;
};
BOOST_DESCRIBE_STRUCT(OpenShare, (), (days, open_in_10000))

struct OpenCurve {
    std::optional<std::string> root;  ///< absent: all cases, or those of other roots
    bool others = false;
    int cases = 0;
    std::optional<int> median_days;
    std::vector<OpenShare> steps;
};
BOOST_DESCRIBE_STRUCT(OpenCurve, (), (root, others, cases, median_days, steps))

/// What a published answer did to the number of disagreements.
struct EffectLine {
    Id<StrategicQuestion> question;
    std::string title;
    Effect effect;
    std::string finding;
};
BOOST_DESCRIBE_STRUCT(EffectLine, (), (question, title, effect, finding))

struct PatternsShown {
    Patterns patterns;
    IssueCounts issues;
    std::vector<SoloMonth> solo_months;
    PatternFindings findings;
    std::vector<CaseLine> cases;
    std::vector<OpenCurve> curves;  ///< all; then the root that stands out and the others, if one does
    std::vector<AlertLine> alerts;  ///< the latest first
    std::vector<EffectLine> effects;
    std::vector<QuestionCase> questions;
};
BOOST_DESCRIBE_STRUCT(
    PatternsShown, (), (patterns, issues, solo_months, findings, cases, curves, alerts, effects, questions))

PatternsShown shown_to(
    const access::Reader& reader, const Id<Alliance>& alliance, Day since, Day day, RootsKnown known);

}  // namespace entente
