#include "app/health.h"

#include <fmt/format.h>
#include <netdb.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <memory>

namespace entente::app {
namespace {

constexpr timeval patience{.tv_sec = 5, .tv_usec = 0};

std::string get_health(const std::string& host, int port) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found) != 0) return {};
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> places(found, &::freeaddrinfo);
    const int socket = ::socket(places->ai_family, places->ai_socktype | SOCK_CLOEXEC, 0);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    std::string reply;
    if (::connect(socket, places->ai_addr, places->ai_addrlen) == 0) {
        const auto request =
            fmt::format("GET /healthz HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", port);
        ::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
        char buffer[1024];
        for (ssize_t got; (got = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
            reply.append(buffer, static_cast<std::size_t>(got));
    }
    ::close(socket);
    return reply;
}

}  // namespace

Ending healthcheck(const Call& call) {
    const auto& listen = call.settings.listen;
    const auto host = listen == "0.0.0.0" || listen == "::" ? std::string("localhost") : listen;
    const auto reply = get_health(host, call.settings.port);
    if (!reply.starts_with("HTTP/1.1 200"))
        throw Complaint(
            Ending::refused, fmt::format("No healthy server answers at {}, port {}.", host, call.settings.port));
    answer(call, {{call.json ? "health" : "", "well"}});
    return Ending::done;
}

}  // namespace entente::app
