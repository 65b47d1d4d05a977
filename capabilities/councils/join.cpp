#include "capabilities/councils/across_views.h"
#include "capabilities/councils/council_actions.h"
#include "capabilities/councils/council_http.h"
#include "capabilities/councils/council_notices.h"
#include "capabilities/councils/council_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_councils(House& house) {
    house.adds(across_migrations());
    house.adds(council_migrations());
    keep_across_views(house.facts);
    keep_council_views(house.facts);
    tell_of_councils(house.facts);
    serve_councils(house.router);
    house.chores.push_back({"councils.due", hours(6), tell_of_due_councils});
}

}  // namespace entente
