#include "capabilities/activity/activity_http.h"
#include "foundation/house/house.h"

namespace entente {

void join_activity(House& house) { serve_activity(house.router); }

}  // namespace entente
