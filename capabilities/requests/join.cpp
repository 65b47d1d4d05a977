#include "capabilities/requests/request_actions.h"
#include "capabilities/requests/request_http.h"
#include "capabilities/requests/request_notices.h"
#include "capabilities/requests/request_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_requests(House& house) {
    house.adds(request_migrations());
    keep_request_views(house.facts);
    tell_of_requests(house.facts);
    serve_requests(house.router);
    house.chores.push_back({"requests.unanswered", hours(1), tell_of_unanswered_requests});
}

}  // namespace entente
