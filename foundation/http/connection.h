#pragma once
#include "foundation/http/loop.h"

#include <functional>

namespace entente::http {

/// One client's connection: frames its requests, one after the other, hands each to the door and sends what comes
/// back. After a request that is not strict HTTP it hangs up and reads nothing more as a request.
class Connection {
public:
    Connection(Socket socket, Loop& loop, std::string peer);
    ~Connection();
    Connection(const Connection&) = delete;

    Awaitable<void> run();
    /// Closes the socket; whatever is awaited ends.
    void hang_up();
    /// Hangs up on a client that is too slow.
    void sweep(std::chrono::steady_clock::time_point now);
    bool is_idle() const { return phase_ == Phase::idle; }

private:
    enum class Phase { idle, head, body, with_door, writing, lingering };
    struct WaitForAnswer;

    Awaitable<std::optional<NotStrict>> read_knock();
    Awaitable<std::optional<NotStrict>> read_body();
    Awaitable<std::size_t> receive();
    bool ask_door();
    void take_answer(Answer answer);
    Awaitable<void> wait_for_answer();
    Awaitable<bool> send();
    Awaitable<void> linger();
    void enter_phase(Phase phase, std::chrono::milliseconds patience);
    void become_live();

    std::string_view waiting() const { return std::string_view(in_).substr(begin_); }
    void consume(std::size_t bytes) { begin_ += bytes; }

    Socket socket_;
    Loop& loop_;
    std::string peer_;
    bool live_ = false;
    bool gone_ = false;
    Phase phase_ = Phase::idle;
    std::chrono::steady_clock::time_point deadline_, body_began_;
    std::size_t body_bytes_ = 0;

    std::string in_;  ///< what has come in, from `begin_` on not yet read
    std::size_t begin_ = 0;
    std::string out_;  ///< head and body of the answer in one text: one send
    std::shared_ptr<Knock> knock_;
    Answer answer_;
    bool asking_ = false;                          ///< the door is being asked by this very thread
    bool answered_ = false;                        ///< `answer_` is what the door said to this request
    std::weak_ptr<std::function<void()>> resume_;  ///< goes on with the coroutine that waits for the answer
};

}  // namespace entente::http
