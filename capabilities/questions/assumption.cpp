#include "capabilities/questions/assumption.h"

#include "capabilities/questions/open_question.h"

namespace entente {

Obstacle obstacle_to_testing(const AssumptionCase& assumption, bool takes_part) {
    if (!takes_part) return asks_without_a_seat;
    if (assumption.tested) return assumption_is_tested;
    return {};
}

}  // namespace entente
