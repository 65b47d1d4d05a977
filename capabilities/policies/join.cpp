#include "capabilities/policies/policy_http.h"
#include "capabilities/policies/policy_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_policies(House& house) {
    house.adds(policy_migrations());
    keep_policy_views(house.facts);
    serve_policies(house.router);
}

}  // namespace entente
