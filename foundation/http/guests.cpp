#include "foundation/http/guests.h"

#include <algorithm>

namespace entente::http {

bool Guests::enter(const std::string& address) {
    const std::lock_guard lock(mutex_);
    if (figures_.connections >= settings_.limits.connections) return false;
    const auto& proxies = settings_.trusted_proxies;
    const bool proxy = std::find(proxies.begin(), proxies.end(), address) != proxies.end();
    auto& here = by_address_[address];
    if (here >= settings_.limits.per_address && !proxy) return false;
    ++here;
    figures_.connections++;
    return true;
}

bool Guests::go_live() {
    const std::lock_guard lock(mutex_);
    if (figures_.live >= settings_.limits.live) return false;
    figures_.connections--;
    figures_.live++;
    return true;
}

void Guests::leave(const std::string& address, bool live) {
    const std::lock_guard lock(mutex_);
    (live ? figures_.live : figures_.connections)--;
    if (const auto found = by_address_.find(address); found != by_address_.end() && --found->second == 0)
        by_address_.erase(found);
    left_.notify_all();
}

bool Guests::wait_until_empty(std::chrono::milliseconds patience) {
    std::unique_lock lock(mutex_);
    return left_.wait_for(lock, patience, [this] { return by_address_.empty(); });
}

}  // namespace entente::http
