#include "measures/race.h"

#include "measures/stopwatch.h"

#include <atomic>
#include <future>
#include <iostream>

namespace entente::measures {
namespace {

class Race {
public:
    Race(Tidings& tidings, int count) : tidings_(tidings), count_(count) {}

    void run(int writers) {
        for (int writer = 0; writer < writers; ++writer) next();
        finished_.get_future().wait();
    }

private:
    /// A writer gives its next command as soon as the one before is on the disk.
    void next() {
        if (begun_++ >= count_) return;
        tidings_.store().write_soon([this](store::Tables& tables) { tidings_.bring(tables); },
            [this](std::exception_ptr thrown) { one_is_done(std::move(thrown)); });
    }

    void one_is_done(std::exception_ptr thrown) {
        if (thrown) {
            try {
                std::rethrow_exception(std::move(thrown));
            } catch (const std::exception& fault) {
                std::cerr << "A command failed: " << fault.what() << '\n';
                std::_Exit(1);
            }
        }
        next();
        if (++done_ == count_) finished_.set_value();
    }

    Tidings& tidings_;
    int count_;
    std::atomic<int> begun_{0};
    std::atomic<int> done_{0};
    std::promise<void> finished_;
};

}  // namespace

double race(Tidings& tidings, int writers, int count) {
    Race race(tidings, count);
    const auto began = wall_now();
    race.run(writers);
    return static_cast<double>(wall_now() - began) / count;
}

}  // namespace entente::measures
