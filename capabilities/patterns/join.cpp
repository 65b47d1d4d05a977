#include "capabilities/patterns/alert_chores_actions.h"
#include "capabilities/patterns/alert_views.h"
#include "capabilities/patterns/pattern_http.h"
#include "capabilities/patterns/pattern_views.h"
#include "capabilities/patterns/strategic_question_http.h"
#include "capabilities/patterns/strategic_question_notices.h"
#include "capabilities/patterns/strategic_question_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_patterns(House& house) {
    house.adds(alert_migrations());
    house.adds(pattern_migrations());
    house.adds(strategic_question_migrations());
    keep_alert_views(house.facts);
    keep_pattern_views(house.facts);
    keep_strategic_question_views(house.facts);
    tell_of_strategic_questions(house.facts);
    house.chores.push_back({"patterns.alerts", hours(6), raise_alerts});
    serve_patterns(house.router);
    serve_strategic_questions(house.router);
}

}  // namespace entente
