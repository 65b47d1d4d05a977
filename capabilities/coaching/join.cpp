#include "capabilities/coaching/coaching_http.h"
#include "capabilities/coaching/coaching_notices.h"
#include "capabilities/coaching/coaching_views.h"
#include "capabilities/coaching/concern_http.h"
#include "capabilities/coaching/concern_notices.h"
#include "capabilities/coaching/concern_views.h"
#include "capabilities/coaching/solo_starts_actions.h"
#include "capabilities/coaching/solo_starts_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_coaching(House& house) {
    house.adds(coaching_migrations());
    house.adds(concern_migrations());
    house.adds(solo_starts_migrations());
    keep_coaching_views(house.facts);
    keep_concern_views(house.facts);
    keep_solo_starts_views(house.facts);
    tell_of_coachings(house.facts);
    tell_of_concerns(house.facts);
    serve_coachings(house.router);
    serve_concerns(house.router);
    house.chores.push_back({"coaching.solo-starts", hours(6), count_solo_starts});
}

}  // namespace entente
