#include "app/premises.h"

#include "app/capabilities.h"
#include "app/complaint.h"
#include "app/demo_clock.h"
#include "capabilities/people/server_actions.h"

#include <fmt/format.h>

namespace entente::app {
namespace {

std::unique_ptr<store::Store> open_store(const Settings& settings, const DataFolder& folder) {
    if (settings.database.empty()) return store::open_sqlite(folder.database().string());
    return store::open_postgresql(settings.database);
}

}  // namespace

House whole_house() {
    auto house = found_house();
    for (const auto join : every_join()) join(house);
    return house;
}

Premises::Premises(Settings given, DataFolder taken)
    : settings(std::move(given)),
      folder(std::move(taken)),
      house(whole_house()),
      keys(record::ServerKeys::open(folder.keys().string(), server_name(folder, settings.public_url))),
      passwords(access::Passwords::open(folder.keys().string())),
      store(open_store(settings, folder)),
      record(house.facts, keys, chance) {
    store::migrate(*store, house.migrations);
    store->write([this](store::Tables& tables) { record.renew_views(tables); });
    store->on_commit([this] { face_is_stale = true; });
    clock = clock_of(folder, machine_clock, *store);
}

std::shared_ptr<const ServerRow> Premises::face() {
    const std::lock_guard lock(face_mutex_);
    if (face_is_stale.exchange(false))
        store->read([&](store::Tables& tables) {
            const auto found = find_server_face(tables);
            face_ = found ? std::make_shared<const ServerRow>(*found) : nullptr;
        });
    return face_;
}

std::string Premises::public_url() {
    if (!settings.public_url.empty()) return settings.public_url;
    const auto found = face();
    return found && !found->demo ? found->public_url : std::string();
}

std::string Premises::address() {
    if (auto named = public_url(); !named.empty()) return named;
    const bool loopback = settings.listen == "127.0.0.1" || settings.listen == "::1" || settings.listen == "0.0.0.0";
    return fmt::format("http://{}:{}", loopback ? "localhost" : settings.listen, port ? port : settings.port);
}

}  // namespace entente::app
