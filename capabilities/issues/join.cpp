#include "capabilities/issues/issue_chores_actions.h"
#include "capabilities/issues/issue_http.h"
#include "capabilities/issues/issue_notices.h"
#include "capabilities/issues/issue_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_issues(House& house) {
    house.adds(issue_migrations());
    keep_issue_views(house.facts);
    tell_of_issues(house.facts);
    serve_issues(house.router);
    house.chores.push_back({"issues.resume", hours(1), resume_parked_issues});
    house.chores.push_back({"issues.unanswered", hours(1), tell_of_unanswered_issues});
}

}  // namespace entente
