#pragma once
#include "foundation/base/instant.h"

#include <atomic>

namespace entente {

/// The only place that knows what time it is; everything else is handed an Instant.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The time by which somebody who guesses is made to wait: seconds of real people, also where a story's clock is slow.
    virtual Instant of_machine() const { return now(); }
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// A clock that stands where it was put: tests and the demo story tell time with it.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant at) : micros_(at.micros) {}
    Instant now() const override { return {micros_.load()}; }
    void set(Instant at) { micros_ = at.micros; }
    void advance(Span by) { micros_ += by.micros; }

private:
    std::atomic<std::int64_t> micros_;
};

/// The machine's clock moved by a fixed span, so that a story told in the past goes on living.
class ShiftedClock final : public Clock {
public:
    ShiftedClock(const Clock& base, Span by) : base_(base), by_(by) {}
    Instant now() const override { return base_.now() + by_; }

private:
    const Clock& base_;
    Span by_;
};

}  // namespace entente
