#pragma once
#include "foundation/http/figures.h"
#include "foundation/http/server.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <unordered_map>

namespace entente::http {

/// Who is connected: no address and not all of them together can take every place.
class Guests {
public:
    Guests(const DoorSettings& settings, Figures& figures) : settings_(settings), figures_(figures) {}

    /// Takes a place for one connection; false if there is none left.
    bool enter(const std::string& address);
    /// Its connection now listens to the feed and frees its place among those that ask; false if too many listen.
    bool go_live();
    void leave(const std::string& address, bool live);
    /// Whether all have left before `patience` is over.
    bool wait_until_empty(std::chrono::milliseconds patience);

private:
    const DoorSettings& settings_;
    Figures& figures_;
    std::mutex mutex_;
    std::condition_variable left_;
    std::unordered_map<std::string, int> by_address_;
};

}  // namespace entente::http
