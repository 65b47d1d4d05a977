#include "capabilities/cascades/cascade_actions.h"
#include "capabilities/cascades/cascade_http.h"
#include "capabilities/cascades/cascade_notices.h"
#include "capabilities/cascades/cascade_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_cascades(House& house) {
    house.adds(cascade_migrations());
    keep_cascade_views(house.facts);
    tell_of_cascades(house.facts);
    serve_cascades(house.router);
    house.chores.push_back({"cascades.behind", hours(1), remind_of_cascades});
}

}  // namespace entente
