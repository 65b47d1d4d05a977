#include "app/clockwork.h"

#include "foundation/http/log.h"

#include <fmt/format.h>

namespace entente::app {

static constexpr auto every = std::chrono::minutes(1);

Clockwork::Clockwork(Premises& premises) : premises_(premises), thread_([this] { tick(); }) {}

Clockwork::~Clockwork() {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    stopping_.notify_one();
    thread_.join();
}

void Clockwork::tick() {
    std::unique_lock lock(mutex_);
    while (!stopping_.wait_for(lock, every, [this] { return stopped_; })) {
        const auto failed = [](std::string_view chore, std::string_view fault) {
            http::log_fault({}, fmt::format("The chore {} could not be done: {}", chore, fault));
        };
        run_chores(*premises_.store, premises_.record, premises_.chance, premises_.house.chores, premises_.clock->now(),
            failed);
    }
}

}  // namespace entente::app
