#include "foundation/house/house.h"

#include "foundation/access/rooms.h"
#include "foundation/feed/pens.h"

namespace entente {

void House::adds(std::vector<store::Migration> stones) {
    migrations.insert(migrations.end(), stones.begin(), stones.end());
}

House found_house() {
    House house;
    house.adds(record::migrations());
    house.adds(access::migrations());
    house.adds(feed::migrations());
    house.adds(chore_migrations());
    access::join(house.facts);
    feed::join(house.facts);
    house.chores.push_back({"feed.free-pens", minutes(1), feed::free_pens});
    return house;
}

}  // namespace entente
