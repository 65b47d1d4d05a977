#include "foundation/feed/watch.h"

#include <algorithm>

namespace entente::feed {

void Told::begin_no_later_than(std::int64_t last) { after_ = std::min(after_, last); }

void Told::tell(const std::vector<Event>& events, std::int64_t position) {
    const std::lock_guard lock(telling_);
    if (is_over()) return;
    after_ = std::max(after_, position);
    if (events.empty()) return;
    try {
        listener_.tell(events);
    } catch (...) {
        over_ = true;  // it comes again with the last id that it got
    }
}

void Told::end() {
    const std::lock_guard lock(telling_);
    over_ = true;
}

bool Told::is_over() {
    const std::lock_guard lock(telling_);
    if (!over_ && listener_.still_there && !listener_.still_there()) over_ = true;
    return over_;
}

}  // namespace entente::feed
