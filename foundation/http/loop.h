#pragma once
#include "foundation/http/door.h"
#include "foundation/http/guests.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <memory>
#include <set>

namespace entente::http {

// A concrete executor everywhere: the type-erased one costs more than the parser.
namespace asio = boost::asio;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;
template <class T>
using Awaitable = asio::awaitable<T, Executor>;
using Awaiting = asio::use_awaitable_t<Executor>;

class Connection;
class Subscriber;

/// One IO thread: its acceptors, its connections and its live connections, which no other thread touches. One coarse
/// timer looks after all of them, instead of one each.
class Loop : public std::enable_shared_from_this<Loop> {
public:
    Loop(Door& door, Guests& guests);
    ~Loop();

    /// Listens on an address; returns the port. Throws std::runtime_error with a sentence.
    int listen_on(const std::string& address, int port, bool shared_port);
    void run();
    /// No more connections; idle ones hang up now, busy ones after their answer, live ones at once.
    void close_doors();
    /// Ends `run`, whatever is still connected.
    void stop() { context_.stop(); }

    Door& door() { return door_; }
    /// Wakes the door's readers when all that has come in by now has been handed to it.
    void wake_readers_soon();
    Guests& guests() { return guests_; }
    Executor executor() { return context_.get_executor(); }
    /// Whether this is the loop's own thread.
    bool is_here() { return executor().running_in_this_thread(); }
    bool is_closing() const { return closing_; }

    void enter(Connection& connection) { connections_.insert(&connection); }
    void leave(Connection& connection) { connections_.erase(&connection); }
    void enter(std::shared_ptr<Subscriber> subscriber) { live_.insert(std::move(subscriber)); }
    void leave(const std::shared_ptr<Subscriber>& subscriber) { live_.erase(subscriber); }

private:
    Awaitable<void> accept_from(Acceptor& acceptor);
    void welcome(Socket socket);
    void schedule_sweep();
    void sweep();
    void end_live_without_session();

    Door& door_;
    Guests& guests_;
    std::set<Connection*> connections_;  // outlives the context: what it still holds when it ends takes its leave here
    asio::io_context context_{1};
    std::vector<std::unique_ptr<Acceptor>> acceptors_;
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>
        timer_;
    std::chrono::steady_clock::time_point last_heartbeat_, last_look_;
    std::set<std::shared_ptr<Subscriber>> live_;
    bool closing_ = false;
    bool wakes_soon_ = false;
};

}  // namespace entente::http
