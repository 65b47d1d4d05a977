#pragma once
#include "foundation/access/by_the_clock.h"
#include "foundation/store/store.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What is done when its time has come and not because somebody asks. It looks for what is due and does that; run twice
/// it does nothing more.
struct Chore {
    std::string_view name;  ///< "issues.resume"
    Span every;
    void (*run)(access::ByTheClock& clock);
};

/// Runs every chore whose time has come, each in a transaction of its own: of several processes on one database one
/// does it. `failed` hears of a chore that threw; the others run all the same.
void run_chores(store::Store& store, record::Record& record, Chance& chance, const std::vector<Chore>& chores,
    Instant now, const std::function<void(std::string_view chore, std::string_view fault)>& failed);

std::vector<store::Migration> chore_migrations();

}  // namespace entente
