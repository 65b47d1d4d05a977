#pragma once
#include "foundation/feed/feed.h"
#include "foundation/house/chores.h"
#include "foundation/http/endpoint.h"
#include "foundation/record/facts.h"
#include "foundation/store/store.h"

#include <functional>
#include <string_view>
#include <vector>

/// How a capability joins: it is handed the house and says what it serves, hears and keeps.
namespace entente {

struct House {
    http::Router router;
    record::FactBook facts;
    std::vector<store::Migration> migrations;
    std::vector<Chore> chores;

    void adds(std::vector<store::Migration> stones);
};

/// Each capability has one: `void join_escalations(House&)`, called in the order of capabilities/CMakeLists.txt.
using Join = void (*)(House&);

/// A house with foundation's own rooms, record and feed in it, ready for capabilities.
House found_house();

}  // namespace entente
