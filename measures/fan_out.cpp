// The bare limit of a live feed: whoever sends GET listens; a POST has `BYTES` bytes sent to each who listens.
//     measure_fan_out BYTES      prints its port and serves until it is ended
#include "measures/sockets.h"

#include <array>
#include <iostream>
#include <string_view>
#include <vector>

namespace entente::measures {
namespace {

constexpr std::uint64_t the_door = 0;

class FanOut {
public:
    explicit FanOut(std::size_t bytes) : event_("data:" + std::string(bytes - 7, 'x') + "\n\n") {
        auto address = loopback(1, 0);
        socklen_t size = sizeof address;
        auto* place = reinterpret_cast<sockaddr*>(&address);
        must(bind(door_, place, size), "bind");
        must(listen(door_, 4'096), "listen");
        must(getsockname(door_, place, &size), "getsockname");
        std::cout << ntohs(address.sin_port) << std::endl;
        watch(poll_, door_, the_door);
    }

    [[noreturn]] void run() {
        std::array<epoll_event, 256> events{};
        while (true) {
            const int count = epoll_wait(poll_, events.data(), events.size(), -1);
            for (int i = 0; i < count; ++i) {
                const auto mark = events[static_cast<std::size_t>(i)].data.u64;
                if (mark == the_door) let_in();
                else hear(static_cast<int>(mark));
            }
        }
    }

private:
    void let_in() const {
        const int guest = must(accept(door_, nullptr, nullptr), "accept");
        const int yes = 1;
        must(setsockopt(guest, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes), "nodelay");
        watch(poll_, guest, static_cast<std::uint64_t>(guest));
    }

    void hear(int guest) {
        std::array<char, 4'096> bytes{};
        const auto received = recv(guest, bytes.data(), bytes.size(), 0);
        if (received <= 0) {
            std::erase(listeners_, guest);
            close(guest);
        } else if (std::string_view(bytes.data(), static_cast<std::size_t>(received)).starts_with("GET")) {
            listeners_.push_back(guest);
            send_all(guest, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nretry: 2000\n\n");
        } else {
            for (const int listener : listeners_) send_all(listener, event_);
            send_all(guest, "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
        }
    }

    std::string event_;
    int door_ = fresh_socket();
    int poll_ = must(epoll_create1(0), "epoll");
    std::vector<int> listeners_;
};

}  // namespace
}  // namespace entente::measures

int main(int count, char** words) {
    if (count < 2) return 2;
    entente::measures::raise_open_files();
    entente::measures::FanOut(std::stoul(words[1])).run();
}
