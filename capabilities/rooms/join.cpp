#include "capabilities/rooms/room_http.h"
#include "capabilities/rooms/room_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_rooms(House& house) {
    house.adds(room_migrations());
    keep_room_views(house.facts);
    serve_rooms(house.router);
}

}  // namespace entente
