#include "foundation/store/store.h"

#include "foundation/store/write_queue.h"

#include <future>

namespace entente::store {

void Store::write(const Job& job) {
    if (on_store_thread) throw std::logic_error("a write on a store thread would wait for itself");
    auto outcome = std::make_shared<std::promise<void>>();
    auto kept = outcome->get_future();
    const bool queued = write_soon(job, [outcome](std::exception_ptr thrown) {
        if (thrown) outcome->set_exception(std::move(thrown));
        else outcome->set_value();
    });
    if (!queued) throw StoreUnavailable("too many writes are waiting");
    kept.get();
}

void Store::read_everything(const Job& job) {
    read([&job](Tables& tables) {
        tables.act_as(everyone);
        job(tables);
    });
}

}  // namespace entente::store
