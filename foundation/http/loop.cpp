#include "foundation/http/loop.h"

#include "foundation/http/connection.h"
#include "foundation/http/live.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>

namespace entente::http {
namespace {

using Error = boost::system::error_code;
using SharedPort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;

constexpr std::chrono::seconds between_looks_at_sessions{3};

Awaitable<void> serve(Socket socket, Loop& loop, std::string peer) {
    Connection connection(std::move(socket), loop, std::move(peer));
    co_await connection.run();
}

/// "::ffff:192.0.2.1" is 192.0.2.1: one client has one address, whichever way it came in.
std::string address_of(const asio::ip::tcp::endpoint& endpoint) {
    const auto address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

}  // namespace

Loop::Loop(Door& door, Guests& guests) : door_(door), guests_(guests), timer_(context_) {}

Loop::~Loop() {
    for (const auto& subscriber : std::vector(live_.begin(), live_.end())) subscriber->hang_up();
}

int Loop::listen_on(const std::string& address, int port, bool shared_port) {
    const asio::ip::tcp::endpoint place(asio::ip::make_address(address), static_cast<unsigned short>(port));
    auto acceptor = std::make_unique<Acceptor>(context_, place.protocol());
    acceptor->set_option(asio::socket_base::reuse_address(true));
    if (shared_port) acceptor->set_option(SharedPort(true));
    acceptor->bind(place);
    acceptor->listen(1024);
    const int bound = acceptor->local_endpoint().port();
    asio::co_spawn(context_, accept_from(*acceptor), asio::detached);
    acceptors_.push_back(std::move(acceptor));
    return bound;
}

void Loop::run() {
    last_heartbeat_ = last_look_ = std::chrono::steady_clock::now();
    schedule_sweep();
    context_.run();
}

Awaitable<void> Loop::accept_from(Acceptor& acceptor) {
    while (!closing_) {
        Error error;
        auto token = asio::redirect_error(Awaiting{}, error);
        Socket socket = co_await acceptor.async_accept(token);
        if (!error) welcome(std::move(socket));
        if (error != asio::error::no_descriptors && error != asio::error::no_buffer_space) continue;
        // Out of descriptors: wait for one to come back instead of asking again and again.
        asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>
            pause(context_);
        pause.expires_after(std::chrono::milliseconds(100));
        co_await pause.async_wait(token);
    }
}

void Loop::welcome(Socket socket) {
    Error error;
    const auto end = socket.remote_endpoint(error);
    if (error) return;
    auto peer = address_of(end);
    error = socket.set_option(asio::ip::tcp::no_delay(true), error);
    if (guests_.enter(peer)) {
        asio::co_spawn(context_, serve(std::move(socket), *this, std::move(peer)), asio::detached);
        return;
    }
    std::string full;
    write_answer(problem(NotStrict{503, "Too many connections are open. Close some, or try again in a moment.",
                     "too-many-connections"}),
        {.keep_alive = false, .secure = door_.is_https()}, full);
    error = socket.non_blocking(true, error);
    socket.write_some(asio::buffer(full), error);
}

void Loop::wake_readers_soon() {
    if (wakes_soon_) return;
    wakes_soon_ = true;
    // Behind whatever else the sockets have brought already.
    asio::post(context_, [this] {
        wakes_soon_ = false;
        door_.wake_readers();
    });
}

void Loop::schedule_sweep() {
    timer_.expires_after(door_.settings().patience.sweep);
    timer_.async_wait([this](Error error) {
        if (error) return;
        sweep();
        schedule_sweep();
    });
}

void Loop::sweep() {
    const auto now = std::chrono::steady_clock::now();
    for (auto* connection : connections_) connection->sweep(now);
    if (now - last_heartbeat_ >= door_.settings().patience.heartbeat) {
        last_heartbeat_ = now;
        const auto beat = std::make_shared<const std::string>(": still here\n\n");
        for (const auto& subscriber : std::vector(live_.begin(), live_.end())) subscriber->push(beat);
    }
    if (now - last_look_ >=
        std::min<std::chrono::steady_clock::duration>(between_looks_at_sessions, door_.settings().patience.heartbeat)) {
        last_look_ = now;
        end_live_without_session();
    }
}

void Loop::end_live_without_session() {
    if (live_.empty()) return;
    std::vector<std::weak_ptr<Subscriber>> asked;
    std::vector<Shown> shown;
    for (const auto& subscriber : live_) {
        asked.push_back(subscriber);
        shown.push_back(subscriber->shown());
    }
    door_.find_ended(std::move(shown), [loop = shared_from_this(), asked = std::move(asked)](std::vector<bool> ended) {
        asio::post(loop->executor(), [asked, ended = std::move(ended)] {
            for (std::size_t index = 0; index < asked.size(); ++index)
                if (const auto subscriber = asked[index].lock(); subscriber && ended[index]) subscriber->hang_up();
        });
    });
}

void Loop::close_doors() {
    asio::post(context_, [this] {
        closing_ = true;
        for (auto& acceptor : acceptors_) {
            Error ignored;
            ignored = acceptor->close(ignored);
        }
        for (const auto& subscriber : std::vector(live_.begin(), live_.end())) subscriber->hang_up();
        for (auto* connection : connections_)
            if (connection->is_idle()) connection->hang_up();
    });
}

}  // namespace entente::http
