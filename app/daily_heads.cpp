#include "app/daily_heads.h"

#include "foundation/http/log.h"

#include <string>

namespace entente::app {
namespace {

// A start is not the moment to read every room.
constexpr auto first_after = std::chrono::minutes(1);
constexpr auto then_every = std::chrono::hours(24);

}  // namespace

DailyHeads::DailyHeads(Premises& premises) : premises_(premises), thread_([this] { sign_daily(); }) {}

DailyHeads::~DailyHeads() {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    stopping_.notify_one();
    thread_.join();
}

void DailyHeads::sign_daily() {
    std::chrono::seconds wait = first_after;
    std::unique_lock lock(mutex_);
    while (!stopping_.wait_for(lock, wait, [this] { return stopped_; })) {
        wait = then_every;
        try {
            premises_.store->write(
                [this](store::Tables& tables) { premises_.record.sign_heads(tables, premises_.clock->now()); });
        } catch (const std::exception& error) {
            http::log_fault({}, std::string("The heads of the rooms could not be signed: ") + error.what());
            wait = first_after;
        }
    }
}

}  // namespace entente::app
