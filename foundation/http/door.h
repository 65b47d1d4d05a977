#pragma once
#include "foundation/http/pages.h"
#include "foundation/http/passage.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace entente::http {

/// The way of a request after framing: whether it is for this server, which endpoint it is for, and back as an
/// answer. It knows neither sockets nor coroutines.
class Door {
public:
    using Done = std::function<void(Answer)>;

    Door(DoorSettings settings, Behind behind);

    /// Answers once, by `done`, at once or on another thread; readers begin once `wake_readers` is called.
    void answer(const std::shared_ptr<Knock>& knock, Done done);
    void wake_readers() { passage_->wake_readers(); }
    /// Writes the answer as bytes, counts and logs it.
    void write(
        const Knock& knock, const Answer& answer, std::chrono::microseconds took, bool keep_alive, std::string& out);
    /// Which of these are worth nothing any more, looked up on one snapshot; told on a reader thread.
    void find_ended(std::vector<Shown> shown, std::function<void(std::vector<bool>)> done);
    /// Waits until everything that was taken in has been answered.
    void close() { passage_->close(); }

    /// Whether the public address is https, so that browsers are told to stay there.
    bool is_https() const { return standing().is_https(); }
    const DoorSettings& settings() const { return settings_; }
    feed::Feed& feed() const { return behind_.feed; }
    Figures& figures() { return figures_; }

private:
    Standing standing() const;
    void answer_ours(const std::shared_ptr<Knock>& knock, const Standing& standing, Done& done);
    void answer_api(const std::shared_ptr<Knock>& knock, const Standing& standing, Target target, Done& done);
    bool answer_by_itself(
        const std::shared_ptr<Knock>& knock, const Standing& standing, std::string_view path, Done& done);
    void start_live(const std::shared_ptr<Knock>& knock, const Standing& standing, Done& done);
    Answer ready() const;
    Answer metrics() const;

    DoorSettings settings_;
    Behind behind_;
    Figures figures_;
    Pages pages_;
    std::string openapi_;
    std::shared_ptr<Passage> passage_;
};

}  // namespace entente::http
