#pragma once
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <vector>

/// How the programs of ./bench take time.
namespace entente::measures {

/// Nanoseconds that went by.
inline std::int64_t wall_now() {
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

/// Nanoseconds of processor that this thread has had: neighbours on the machine hardly move it.
inline std::int64_t processor_now() {
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return spent.tv_sec * std::int64_t{1'000'000'000} + spent.tv_nsec;
}

/// Nanoseconds for one `work()`, told by `clock`, over at least `least` of them.
template <class Work>
double each(std::int64_t (*clock)(), std::int64_t least, Work work) {
    const auto began = clock();
    std::int64_t times = 0;
    std::int64_t took = 0;
    for (; took < least; took = clock() - began, times += 16)
        for (int i = 0; i < 16; ++i) work();
    return static_cast<double>(took) / static_cast<double>(times);
}

inline double median(std::vector<double> numbers) {
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

}  // namespace entente::measures
