#pragma once
#include "app/premises.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace entente::app {

/// Signs the head of every room that has grown, soon after the start and then once a day, so that what nobody signed
/// and nobody exported cannot be rewritten for longer than a day either.
class DailyHeads {
public:
    explicit DailyHeads(Premises& premises);
    ~DailyHeads();
    DailyHeads(const DailyHeads&) = delete;
    DailyHeads& operator=(const DailyHeads&) = delete;

private:
    void sign_daily();

    Premises& premises_;
    std::mutex mutex_;
    std::condition_variable stopping_;
    bool stopped_ = false;
    std::thread thread_;
};

}  // namespace entente::app
