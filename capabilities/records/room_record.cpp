#include "capabilities/records/room_record.h"

namespace entente {

Obstacle obstacle_to_erasing(const Id<Person>& viewer, const Id<Person>& author) {
    if (viewer != author) return only_its_author;
    return std::nullopt;
}

}  // namespace entente
