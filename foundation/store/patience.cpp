#include "foundation/store/patience.h"

#include <algorithm>
#include <random>
#include <thread>

namespace entente::store {

void Patience::wait() {
    // Chance keeps those who collided from colliding again.
    thread_local std::minstd_rand chance{std::random_device{}()};
    std::this_thread::sleep_for(
        std::chrono::microseconds(std::uniform_int_distribution<long>(0, longest_.count())(chance)));
    longest_ = std::min<std::chrono::microseconds>(longest_ * 2, std::chrono::seconds(1));
}

}  // namespace entente::store
