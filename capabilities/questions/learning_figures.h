#pragma once
#include "capabilities/questions/assumption.h"
#include "capabilities/questions/open_question.h"
#include "foundation/statistics/fraction.h"

/// How much the companies learn about each other. Counts by company, never by person; many questions are a good sign.
namespace entente {

struct QuestionFigures {
    int asked = 0;
    int answered = 0;
    int waiting = 0;  ///< no answer yet, and not late
    int late = 0;     ///< no answer, and its day has passed
    int without_name = 0;
    std::optional<int> median_days;  ///< from the asking to the answer
};
BOOST_DESCRIBE_STRUCT(QuestionFigures, (), (asked, answered, waiting, late, without_name, median_days))

struct AssumptionFigures {
    int noted = 0;
    int tested = 0;
    int false_ones = 0;
    std::optional<statistics::Fraction> share_false;  ///< of those tested; absent under five
};
BOOST_DESCRIBE_STRUCT(AssumptionFigures, (), (noted, tested, false_ones, share_false))

QuestionFigures figures_of(const std::vector<OpenQuestionCase>& questions, Day today);
AssumptionFigures figures_of(const std::vector<AssumptionCase>& assumptions);

/// "17 questions were asked, half of the answers came within 2 days, and 1 waits for longer than five shared days."
std::string finding_on_questions(const QuestionFigures& figures);
/// "5 of 11 (45 %) assumptions that were tested turned out to be false; 3 are not tested yet."
std::string finding_on_assumptions(const AssumptionFigures& figures);

}  // namespace entente
