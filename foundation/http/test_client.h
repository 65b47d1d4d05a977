#pragma once
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <string>
#include <string_view>

/// A blocking HTTP client over a raw socket, for tests: it sends any bytes, right or wrong.
namespace entente::http::testing {

/// An answer as it came over the wire.
struct Seen {
    int status = 0;
    std::string head;
    std::string body;

    std::string field(std::string_view name) const {
        std::string wanted = "\r\n" + std::string(name) + ": ";
        const auto same = [](char a, char b) { return std::tolower(a) == std::tolower(b); };
        const auto at = std::search(head.begin(), head.end(), wanted.begin(), wanted.end(), same);
        if (at == head.end()) return {};
        const auto begin = static_cast<std::size_t>(at - head.begin()) + wanted.size();
        return head.substr(begin, head.find('\r', begin) - begin);
    }
    bool has(std::string_view text) const { return body.find(text) != std::string::npos; }
};

class TestClient {
public:
    explicit TestClient(int port, int seconds = 10) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval limit{seconds, 0};
        setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            throw std::runtime_error("cannot connect");
    }
    ~TestClient() { ::close(socket_); }
    TestClient(const TestClient&) = delete;

    TestClient& send(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) break;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return *this;
    }

    /// The next answer; status 0 if the server hung up instead.
    Seen receive(bool without_body = false) {
        Seen seen;
        seen.head = take_through("\r\n\r\n");
        if (seen.head.size() < 12) return seen;
        seen.status = std::stoi(seen.head.substr(9, 3));
        const auto length = seen.field("Content-Length");
        if (!without_body && !length.empty()) seen.body = take(std::stoul(length));
        return seen;
    }

    /// All that still comes until the server hangs up (or says nothing for the client's seconds).
    std::string rest() {
        while (more()) {
        }
        return std::exchange(in_, {});
    }

    /// What comes until `end` is there, with it; less if the server hangs up first.
    std::string take_through(std::string_view end) {
        auto at = in_.find(end);
        while (at == std::string::npos && more()) at = in_.find(end);
        return take(at == std::string::npos ? in_.size() : at + end.size());
    }

    /// Whether the server has hung up, having sent nothing more.
    bool is_over() { return in_.empty() && !more(); }

private:
    bool more() {
        char bytes[4096];
        const auto received = ::recv(socket_, bytes, sizeof bytes, 0);
        if (received > 0) in_.append(bytes, static_cast<std::size_t>(received));
        return received > 0;
    }
    std::string take(std::size_t bytes) {
        while (in_.size() < bytes && more()) {
        }
        auto taken = in_.substr(0, bytes);
        in_.erase(0, bytes);
        return taken;
    }

    int socket_;
    std::string in_;
};

}  // namespace entente::http::testing
