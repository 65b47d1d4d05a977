#include "capabilities/records/room_record_http.h"
#include "foundation/house/house.h"

namespace entente {

void join_records(House& house) { serve_room_records(house.router); }

}  // namespace entente
