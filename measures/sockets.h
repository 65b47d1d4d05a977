#pragma once
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

/// Plain sockets on the loopback.
namespace entente::measures {

/// A result of the system that is no failure, or the end of the program.
inline int must(int result, const char* doing) {
    if (result >= 0) return result;
    std::perror(doing);
    std::exit(1);
}

inline void raise_open_files() {
    rlimit limit{};
    must(getrlimit(RLIMIT_NOFILE, &limit), "getrlimit");
    limit.rlim_cur = limit.rlim_max;
    must(setrlimit(RLIMIT_NOFILE, &limit), "setrlimit");
}

/// The loopback network is 127.0.0.0/8: `host` 1 is 127.0.0.1.
inline sockaddr_in loopback(std::uint32_t host, int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl((127U << 24) + host);
    return address;
}

inline int fresh_socket() {
    const int fd = must(socket(AF_INET, SOCK_STREAM, 0), "socket");
    const int yes = 1;
    must(setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes), "nodelay");
    return fd;
}

inline void watch(int poll, int fd, std::uint64_t mark) {
    epoll_event wanted{};
    wanted.events = EPOLLIN;
    wanted.data.u64 = mark;
    must(epoll_ctl(poll, EPOLL_CTL_ADD, fd, &wanted), "epoll_ctl");
}

inline void send_all(int fd, const std::string& bytes) {
    if (must(static_cast<int>(send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL)), "send") !=
        static_cast<int>(bytes.size()))
        std::exit(1);
}

}  // namespace entente::measures
