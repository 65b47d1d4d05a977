#include "foundation/http/live.h"

#include "foundation/describe/json.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace entente::http {
namespace {

constexpr std::size_t longest_queue = 64;

using Text = std::shared_ptr<const std::string>;

Text written(const std::vector<feed::Event>& events) {
    auto text = std::make_shared<std::string>();
    for (const auto& event : events) {
        // What has no position moves no Last-Event-ID.
        if (event.position) *text += "id: " + std::to_string(event.position) + '\n';
        *text += "data: ";
        describe::write_json(describe::shape_of<feed::Event>(), &event, *text);
        *text += "\n\n";
    }
    return text;
}

/// One event is mostly told to many listeners one after the other: it is written once.
Text shared_text(const std::vector<feed::Event>& events) {
    thread_local std::int64_t last_position = -1;
    thread_local Text last;
    if (events.size() > 1 || !events.front().position) return written(events);
    if (events.front().position != last_position || !last) {
        last = written(events);
        last_position = events.front().position;
    }
    return last;
}

}  // namespace

Subscriber::Subscriber(Socket socket, Loop& loop, std::string peer, LiveFrom from)
    : socket_(std::move(socket)), loop_(loop), peer_(std::move(peer)), from_(std::move(from)) {}

Subscriber::~Subscriber() { loop_.guests().leave(peer_, true); }

void Subscriber::start(std::string head) {
    loop_.enter(shared_from_this());
    push(std::make_shared<const std::string>(std::move(head)));
    listen();
    notice_close();
}

void Subscriber::listen() {
    feed::Listener listener{.viewer = from_.viewer, .after = from_.after};
    listener.still_there = [there = there_] { return there->load(); };
    listener.tell = [self = weak_from_this(), loop = loop_.weak_from_this()](const std::vector<feed::Event>& events) {
        const auto on = loop.lock();
        if (!on || events.empty()) return;
        asio::post(on->executor(), [self, text = shared_text(events)] {
            if (const auto subscriber = self.lock()) subscriber->push(text);
        });
    };
    listening_ = loop_.door().feed().listen(std::move(listener));
}

void Subscriber::push(Text text) {
    if (!*there_) return;
    if (queue_.size() >= longest_queue) return hang_up();
    queue_.push_back(std::move(text));
    if (!writing_) write();
}

void Subscriber::write() {
    writing_ = true;
    asio::async_write(socket_, asio::buffer(*queue_.front()),
        [self = shared_from_this()](boost::system::error_code error, std::size_t) {
            self->writing_ = false;
            if (error) return self->hang_up();
            if (!*self->there_) return;
            self->queue_.erase(self->queue_.begin());
            if (!self->queue_.empty()) self->write();
        });
}

void Subscriber::notice_close() {
    socket_.async_read_some(
        asio::buffer(nothing_), [self = shared_from_this()](boost::system::error_code error, std::size_t) {
            if (error) self->hang_up();
            else self->notice_close();
        });
}

void Subscriber::hang_up() {
    if (!there_->exchange(false)) return;
    boost::system::error_code ignored;
    ignored = socket_.close(ignored);
    listening_.reset();
    loop_.leave(shared_from_this());
}

}  // namespace entente::http
