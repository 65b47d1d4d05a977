#include "foundation/feed/feed.h"

#include "foundation/feed/watch.h"

namespace entente::feed {

Feed::Feed(store::Store& store) : watch_(std::make_shared<Watch>(store)) {
    store.on_commit([watch = std::weak_ptr(watch_)] {
        if (const auto still = watch.lock()) still->wake();
    });
}

Feed::~Feed() = default;

std::shared_ptr<void> Feed::listen(Listener listener) {
    auto told = std::make_shared<Told>(std::move(listener));
    watch_->add(told);
    return {told.get(), [told](void*) { told->end(); }};
}

void Feed::wake() { watch_->wake(); }

}  // namespace entente::feed
