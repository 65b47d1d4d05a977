#include "foundation/store/postgresql_bell.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace entente::store {
namespace {

constexpr int try_again_milliseconds = 500;
constexpr Statement tell{"store.notify", "NOTIFY entente"};

}  // namespace

CommitBell::CommitBell(std::string connection, CommitListeners& listeners)
    : connection_string_(std::move(connection)),
      listeners_(listeners),
      rung_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      thread_([this] { keep_listening(); }) {}

CommitBell::~CommitBell() {
    closing_ = true;
    ring();
    thread_.join();
    ::close(rung_);
}

void CommitBell::ring() { ::eventfd_write(rung_, 1); }

void CommitBell::keep_listening() {
    // Once more after the end was asked for: a commit just before it is told as well.
    for (bool last = false; !last;) {
        last = closing_;
        try {
            if (!connection_) {
                connection_ = std::make_unique<PostgresqlConnection>(connection_string_);
                // A bell need not outlive a power cut, and its commits would stand in line for the disk with the others.
                connection_->run_script("SET synchronous_commit = off; LISTEN entente");
                // What was committed here and by others while nobody listened.
                connection_->run(tell, {});
                listeners_.tell();
            }
            if (last || wait()) connection_->run(tell, {});
            if (connection_->heard_another()) listeners_.tell();
        } catch (const StoreUnavailable&) {
            connection_.reset();
            if (!last) wait();
        }
    }
}

/// Waits until a commit of ours, a sign from another or, without a connection, the time to look for one again;
/// true if it was ours or the end.
bool CommitBell::wait() {
    pollfd signs[2] = {{rung_, POLLIN, 0}, {connection_ ? connection_->socket() : -1, POLLIN, 0}};
    ::poll(signs, 2, connection_ ? -1 : try_again_milliseconds);
    eventfd_t times;
    return ::eventfd_read(rung_, &times) == 0;
}

}  // namespace entente::store
