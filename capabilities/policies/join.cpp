#include "capabilities/policies/final_say_notices.h"
#include "capabilities/policies/final_say_views.h"
#include "capabilities/policies/policy_http.h"
#include "capabilities/policies/policy_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_policies(House& house) {
    house.adds(policy_migrations());
    keep_policy_views(house.facts);
    serve_policies(house.router);
    house.adds(final_say_migrations());
    keep_final_say_views(house.facts);
    tell_of_final_says(house.facts);
    serve_final_says(house.router);
}

}  // namespace entente
