#include "capabilities/complaints/complaint_http.h"
#include "capabilities/complaints/complaint_notices.h"
#include "capabilities/complaints/complaint_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_complaints(House& house) {
    house.adds(complaint_migrations());
    keep_complaint_views(house.facts);
    tell_of_complaints(house.facts);
    serve_complaints(house.router);
}

}  // namespace entente
