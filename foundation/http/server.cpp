#include "foundation/http/server.h"

#include "foundation/http/loop.h"

#include <sys/resource.h>

#include <thread>

namespace entente::http {
namespace {

constexpr std::chrono::milliseconds patience_when_stopping{5'000};

/// Each connection is a file to the kernel, and its usual limit of 1,024 is less than we mean to hold.
void raise_open_files() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

std::vector<std::string> addresses_of(const std::string& listen) {
    if (listen == "localhost") return {"127.0.0.1", "::1"};
    return {listen};
}

class ServerOnSockets final : public Server {
public:
    ServerOnSockets(DoorSettings settings, Behind behind)
        : door_(std::move(settings), std::move(behind)), guests_(door_.settings(), door_.figures()) {}
    ~ServerOnSockets() override { stop(); }

    void start() override {
        raise_open_files();
        for (int made = 0; made < std::max(1, door_.settings().io_threads); ++made)
            loops_.push_back(std::make_shared<Loop>(door_, guests_));
        listen();
        for (const auto& loop : loops_) threads_.emplace_back([loop] { loop->run(); });
    }

    int port() const override { return port_; }

    void stop() override {
        if (threads_.empty()) return;
        for (const auto& loop : loops_) loop->close_doors();
        guests_.wait_until_empty(patience_when_stopping);
        // What was taken in is answered before the threads end that would carry the answers away.
        door_.close();
        for (const auto& loop : loops_) loop->stop();
        for (auto& thread : threads_) thread.join();
        threads_.clear();
        loops_.clear();
    }

private:
    void listen() {
        const auto& settings = door_.settings();
        port_ = settings.port;
        for (const auto& address : addresses_of(settings.listen)) {
            try {
                listen_at(address);
            } catch (const std::exception& failed) {
                // A machine without IPv6 still has its other loopback.
                if (address == "::1" && settings.listen == "localhost") continue;
                loops_.clear();
                throw std::runtime_error("Entente cannot listen on " + address + " port " +
                                         std::to_string(settings.port) + ": " + failed.what() +
                                         ". Is another server running there? Choose another with --port.");
            }
        }
    }

    void listen_at(const std::string& address) {
        // Loops share the port with each other but with no other process: the first one must get it for itself.
        const bool shared = loops_.size() > 1;
        if (shared) port_ = Loop(door_, guests_).listen_on(address, port_, false);
        for (const auto& loop : loops_) port_ = loop->listen_on(address, port_, shared);
    }

    Door door_;
    Guests guests_;
    std::vector<std::shared_ptr<Loop>> loops_;
    std::vector<std::thread> threads_;
    int port_ = 0;
};

}  // namespace

std::unique_ptr<Server> make_server(DoorSettings settings, Behind behind) {
    return std::make_unique<ServerOnSockets>(std::move(settings), std::move(behind));
}

}  // namespace entente::http
