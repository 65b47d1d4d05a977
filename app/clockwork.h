#pragma once
#include "app/premises.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace entente::app {

/// Does the house's chores: looks once a minute whether the time of one has come.
class Clockwork {
public:
    explicit Clockwork(Premises& premises);
    ~Clockwork();
    Clockwork(const Clockwork&) = delete;
    Clockwork& operator=(const Clockwork&) = delete;

private:
    void tick();

    Premises& premises_;
    std::mutex mutex_;
    std::condition_variable stopping_;
    bool stopped_ = false;
    std::thread thread_;
};

}  // namespace entente::app
