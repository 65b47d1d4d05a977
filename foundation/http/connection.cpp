#include "foundation/http/connection.h"

#include "foundation/http/live.h"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

// Coroutines as this compiler can be trusted with them: one call to a co_await, and its arguments are named locals.

namespace entente::http {
namespace {

constexpr std::size_t one_read = 4 * 1024;
constexpr std::size_t kept_output = 64 * 1024;
constexpr std::size_t most_discarded = 256 * 1024;
constexpr std::size_t longest_framed_body = 4 * longest_body;  ///< with all its chunk lines
constexpr std::chrono::milliseconds lingering{2'000};
constexpr NotStrict too_many_listen{
    503, "Too many are listening already. Try again in a moment.", "too-many-connections"};
constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";

using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
using Error = boost::system::error_code;

NotStrict refused_body(const Error& error) {
    namespace beast = boost::beast::http;
    if (error == beast::error::body_limit) return {413, "The body is larger than 1 MiB."};
    return {400, "The body is not framed as its head says."};
}

}  // namespace

Connection::Connection(Socket socket, Loop& loop, std::string peer)
    : socket_(std::move(socket)), loop_(loop), peer_(std::move(peer)) {
    loop_.enter(*this);
}

Connection::~Connection() {
    loop_.leave(*this);
    if (!live_) loop_.guests().leave(peer_, false);
}

Awaitable<void> Connection::run() {
    while (!gone_) {
        knock_ = std::make_shared<Knock>();
        knock_->peer = peer_;
        const auto refused = co_await read_knock();
        if (gone_) co_return;
        const auto began = std::chrono::steady_clock::now();
        if (refused) answer_ = problem(*refused);
        else if (!ask_door()) co_await wait_for_answer();
        if (answer_.live && loop_.guests().go_live()) {
            become_live();
            co_return;
        }
        if (answer_.live) answer_ = problem(too_many_listen);
        const bool keep_alive = knock_->head.keep_alive && !answer_.hangs_up && !loop_.is_closing();
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
        loop_.door().write(*knock_, answer_, took, keep_alive, out_);
        const bool sent = co_await send();
        if (!sent) co_return;
        if (!keep_alive) {
            co_await linger();
            co_return;
        }
    }
}

Awaitable<std::optional<NotStrict>> Connection::read_knock() {
    const auto& patience = loop_.door().settings().patience;
    enter_phase(Phase::idle, patience.idle);
    HeadEnd end;
    while (end.at == 0) {
        if (phase_ == Phase::idle && !waiting().empty()) enter_phase(Phase::head, patience.head);
        end = find_end_of_head(waiting());
        if (end.refused) co_return end.refused;
        if (end.at > 0) break;
        const auto received = co_await receive();
        if (received == 0) co_return std::nullopt;
    }
    knock_->bytes.assign(waiting().substr(0, end.at));
    consume(end.at);
    if (auto refused = http::read_head(knock_->bytes, knock_->head)) co_return refused;
    if (!knock_->head.has_body()) co_return std::nullopt;
    const auto refused = co_await read_body();
    co_return refused;
}

Awaitable<std::optional<NotStrict>> Connection::read_body() {
    enter_phase(Phase::body, loop_.door().settings().patience.idle);
    body_began_ = std::chrono::steady_clock::now();
    body_bytes_ = 0;
    if (knock_->head.expects_continue && waiting().empty()) {
        out_ = go_on;
        const bool sent = co_await send();
        if (!sent) co_return std::nullopt;
        phase_ = Phase::body;
    }
    Parser parser;
    parser.body_limit(longest_body);
    parser.header_limit(longest_head);
    parser.eager(true);
    auto short_extension = [](std::uint64_t, boost::core::string_view extension, Error& error) {
        if (extension.size() > longest_chunk_extension) error = boost::beast::http::error::bad_chunk_extension;
    };
    parser.on_chunk_header(short_extension);
    Error error;
    parser.put(asio::buffer(knock_->bytes), error);
    while (!parser.is_done()) {
        if (error == boost::beast::http::error::need_more) error = {};
        if (error) co_return refused_body(error);
        const auto before = waiting().size();
        if (before > 0) consume(parser.put(asio::buffer(waiting()), error));
        if (parser.is_done() || waiting().size() < before) continue;
        // Nothing more could be read from what is here.
        if (error && error != boost::beast::http::error::need_more) continue;
        if (waiting().size() > longest_line) co_return refused_body(boost::beast::http::error::bad_chunk);
        const auto received = co_await receive();
        if (received == 0) co_return std::nullopt;
        body_bytes_ += received;
        if (body_bytes_ > longest_framed_body) co_return refused_body(boost::beast::http::error::body_limit);
    }
    knock_->body = std::move(parser.get().body());
    co_return std::nullopt;
}

Awaitable<std::size_t> Connection::receive() {
    in_.erase(0, begin_);
    begin_ = 0;
    const auto had = in_.size();
    in_.resize(had + one_read);
    const auto room = asio::buffer(in_.data() + had, one_read);
    Error error;
    auto token = asio::redirect_error(Awaiting{}, error);
    const auto received = co_await socket_.async_read_some(room, token);
    in_.resize(had + received);
    gone_ = received == 0 || error;
    co_return gone_ ? 0 : received;
}

/// Hands the request to the door; true if the answer is here already. Otherwise it comes as a task of this loop, and so
/// not before the coroutine waits for it.
bool Connection::ask_door() {
    phase_ = Phase::with_door;
    answered_ = false;
    asking_ = true;
    // Held by whoever is to answer: if they are gone without an answer, so is the coroutine that waits for it.
    const auto resume = std::make_shared<std::function<void()>>();
    resume_ = resume;
    loop_.door().answer(knock_, [loop = loop_.shared_from_this(), this, resume](Answer answer) {
        if (loop->is_here() && asking_) {
            take_answer(std::move(answer));
            return;
        }
        asio::post(loop->executor(), [this, resume, answer = std::move(answer)]() mutable {
            take_answer(std::move(answer));
            std::exchange(*resume, {})();
        });
    });
    asking_ = false;
    if (answered_) return true;
    loop_.wake_readers_soon();
    return false;
}

void Connection::take_answer(Answer answer) {
    answer_ = std::move(answer);
    answered_ = true;
}

struct Connection::WaitForAnswer {
    template <class Handler>
    void operator()(Handler&& handler, Connection* connection) const {
        auto kept = std::make_shared<std::decay_t<Handler>>(std::forward<Handler>(handler));
        if (const auto resume = connection->resume_.lock()) *resume = [kept] { std::move (*kept)(); };
    }
};

Awaitable<void> Connection::wait_for_answer() {
    Awaiting token;
    const WaitForAnswer wait;
    co_await asio::async_initiate<Awaiting, void()>(wait, token, this);
}

Awaitable<bool> Connection::send() {
    std::size_t sent = 0;
    while (sent < out_.size()) {
        enter_phase(Phase::writing, loop_.door().settings().patience.write);
        const auto rest = asio::buffer(out_.data() + sent, out_.size() - sent);
        Error error;
        auto token = asio::redirect_error(Awaiting{}, error);
        const auto went = co_await socket_.async_write_some(rest, token);
        sent += went;
        gone_ = static_cast<bool>(error);
        if (gone_) co_return false;
    }
    if (out_.capacity() > kept_output) out_ = {};
    out_.clear();
    co_return true;
}

Awaitable<void> Connection::linger() {
    // Closing while bytes of the client wait unread would reset the connection and could take the answer with it.
    Error ignored;
    ignored = socket_.shutdown(Socket::shutdown_send, ignored);
    enter_phase(Phase::lingering, lingering);
    for (std::size_t discarded = 0; !gone_ && discarded < most_discarded;) {
        in_.clear();
        begin_ = 0;
        const auto received = co_await receive();
        discarded += received;
    }
}

void Connection::become_live() {
    live_ = true;
    std::string head;
    loop_.door().write(*knock_, answer_, {}, true, head);
    const auto subscriber =
        std::make_shared<Subscriber>(std::move(socket_), loop_, std::move(peer_), std::move(*answer_.live));
    subscriber->start(std::move(head));
}

void Connection::hang_up() {
    Error ignored;
    ignored = socket_.close(ignored);
}

void Connection::enter_phase(Phase phase, std::chrono::milliseconds patience) {
    phase_ = phase;
    deadline_ = std::chrono::steady_clock::now() + patience;
}

void Connection::sweep(std::chrono::steady_clock::time_point now) {
    if (phase_ == Phase::with_door) return;
    const auto& patience = loop_.door().settings().patience;
    if (phase_ != Phase::body) {
        if (now > deadline_) hang_up();
        return;
    }
    const auto took = now - body_began_;
    const auto owed = std::chrono::duration<double>(took).count() * patience.body_rate;
    if (took > patience.body_grace && static_cast<double>(body_bytes_) < owed) hang_up();
}

}  // namespace entente::http
