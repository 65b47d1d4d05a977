#include "capabilities/precedents/precedent_http.h"
#include "capabilities/precedents/precedent_notices.h"
#include "capabilities/precedents/precedent_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_precedents(House& house) {
    house.adds(precedent_migrations());
    keep_precedent_views(house.facts);
    tell_of_precedents(house.facts);
    serve_precedents(house.router);
}

}  // namespace entente
