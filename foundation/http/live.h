#pragma once
#include "foundation/http/loop.h"

#include <array>

namespace entente::http {

/// A live connection (server-sent events): a socket, a short queue and nothing else, so that thousands cost little.
/// A client that does not keep up is hung up on, and resumes from the last event it got.
class Subscriber : public std::enable_shared_from_this<Subscriber> {
public:
    Subscriber(Socket socket, Loop& loop, std::string peer, LiveFrom from);
    ~Subscriber();

    /// Sends the answer's head, then events as they come.
    void start(std::string head);
    void push(std::shared_ptr<const std::string> text);
    void hang_up();
    const Shown& shown() const { return from_.shown; }

private:
    void listen();
    void write();
    void notice_close();

    Socket socket_;
    Loop& loop_;
    std::string peer_;
    LiveFrom from_;
    std::shared_ptr<std::atomic<bool>> there_ = std::make_shared<std::atomic<bool>>(true);
    std::vector<std::shared_ptr<const std::string>> queue_;
    std::array<char, 8> nothing_{};
    std::shared_ptr<void> listening_;
    bool writing_ = false;
};

}  // namespace entente::http
