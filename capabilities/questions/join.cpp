#include "capabilities/questions/question_actions.h"
#include "capabilities/questions/question_http.h"
#include "capabilities/questions/question_notices.h"
#include "capabilities/questions/question_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_questions(House& house) {
    house.adds(question_migrations());
    keep_question_views(house.facts);
    tell_of_questions(house.facts);
    serve_open_questions(house.router);
    serve_assumptions(house.router);
    house.chores.push_back({"questions.quiet", minutes(1), tell_quiet_questions});
    house.chores.push_back({"questions.unanswered", hours(1), tell_of_unanswered_questions});
}

}  // namespace entente
