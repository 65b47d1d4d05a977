// Many who listen to one live feed, and one who does something that all of them are told of.
//     measure_listeners PORT COUNT LISTEN ACT      LISTEN and ACT are requests; {key} in ACT is new each time
// Prints a line once all listen. For each line that it then reads it acts, and prints the milliseconds until the first,
// half and all of them have been told, and how many bytes each got.
#include "measures/sockets.h"
#include "measures/stopwatch.h"

#include <array>
#include <iostream>
#include <string_view>

namespace entente::measures {
namespace {

/// Fewer from one address than a server takes by default.
constexpr int from_one_address = 60;

class Listeners {
public:
    Listeners(int port, int count, const std::string& request) : port_(port), told_(static_cast<std::size_t>(count)) {
        for (int i = 0; i < count; ++i) {
            const int fd = connected(2 + static_cast<std::uint32_t>(i) / from_one_address);
            watch(poll_, fd, static_cast<std::uint64_t>(fd) << 32 | static_cast<std::uint64_t>(i));
            send_all(fd, request);
        }
        wait_for_all("retry:");
    }

    /// Milliseconds from the request until each was told, in order.
    std::vector<double> act(const std::string& request) {
        std::fill(told_.begin(), told_.end(), 0.0);
        const int actor = connected(1);
        began_ = wall_now();
        send_all(actor, request);
        wait_for_all("data:");
        std::array<char, 64> answer{};
        must(static_cast<int>(recv(actor, answer.data(), answer.size() - 1, 0)), "recv");
        if (std::string_view(answer.data()).substr(9, 2) != "20") {
            std::cerr << "The act was answered with " << answer.data() << '\n';
            std::exit(1);
        }
        close(actor);
        auto times = told_;
        std::sort(times.begin(), times.end());
        return times;
    }

    std::size_t bytes() const { return bytes_; }

private:
    int connected(std::uint32_t from) const {
        const int fd = fresh_socket();
        const auto here = loopback(from, 0);
        const auto there = loopback(1, port_);
        must(bind(fd, reinterpret_cast<const sockaddr*>(&here), sizeof here), "bind");
        must(connect(fd, reinterpret_cast<const sockaddr*>(&there), sizeof there), "connect");
        return fd;
    }

    /// Until each has received something with `word` in it.
    void wait_for_all(std::string_view word) {
        std::array<epoll_event, 512> events{};
        for (std::size_t reached = 0; reached < told_.size();) {
            const int count = epoll_wait(poll_, events.data(), events.size(), 10'000);
            if (count == 0) {
                std::cerr << reached << " of " << told_.size() << " were told, and no more.\n";
                std::exit(1);
            }
            for (int i = 0; i < count; ++i) reached += hear(events[static_cast<std::size_t>(i)].data.u64, word);
        }
    }

    std::size_t hear(std::uint64_t mark, std::string_view word) {
        std::array<char, 4'096> text{};
        const auto received = recv(static_cast<int>(mark >> 32), text.data(), text.size(), 0);
        if (received <= 0) {
            std::cerr << "A listener was hung up on.\n";
            std::exit(1);
        }
        const std::string_view heard(text.data(), static_cast<std::size_t>(received));
        auto& told = told_[mark & 0xffff'ffff];
        if (heard.find(word) == heard.npos || (word == "data:" && told > 0)) return 0;
        told = static_cast<double>(wall_now() - began_) / 1e6;
        bytes_ = heard.size();
        return 1;
    }

    int port_;
    int poll_ = must(epoll_create1(0), "epoll");
    std::int64_t began_ = 0;
    std::size_t bytes_ = 0;
    std::vector<double> told_;
};

std::string with_key(std::string request) {
    static int number = 0;
    const std::string_view place = "{key}";
    if (const auto at = request.find(place); at != request.npos)
        request.replace(at, place.size(), "act-" + std::to_string(getpid()) + "-" + std::to_string(++number));
    return request;
}

int main(char** words) {
    raise_open_files();
    Listeners listeners(std::stoi(words[1]), std::stoi(words[2]), words[3]);
    std::cout << "{}" << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        const auto times = listeners.act(with_key(words[4]));
        std::cout << R"({"first":)" << times.front() << R"(,"half":)" << times[times.size() / 2] << R"(,"all":)"
                  << times.back() << R"(,"bytes":)" << listeners.bytes() << "}" << std::endl;
    }
    return 0;
}

}  // namespace
}  // namespace entente::measures

int main(int count, char** words) { return count < 5 ? 2 : entente::measures::main(words); }
