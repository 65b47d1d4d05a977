#include "app/serve.h"

#include "app/clockwork.h"
#include "app/daily_heads.h"
#include "app/demo.h"
#include "app/greeting.h"
#include "app/program.h"
#include "foundation/http/server.h"

#include <fmt/format.h>
#include <pthread.h>
#include <sys/resource.h>

#include <csignal>
#include <iostream>

namespace entente::app {
namespace {

/// Every thread that is started after this leaves the signals to the one that waits for them.
sigset_t hold_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// Live connections need descriptors, of which Debian gives 1,024 to begin with.
void raise_open_files() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

DataFolder take_folder(const Settings& settings) {
    auto folder = DataFolder::take(settings.data);
    if (!folder)
        throw Complaint(Ending::unusable,
            fmt::format("A server is running on {} already, or a command is working on it.", settings.data));
    return std::move(*folder);
}

http::DoorSettings door_settings(const Settings& settings) {
    http::DoorSettings door;
    door.listen = settings.listen;
    door.port = settings.port;
    door.hosts = settings.hosts;
    door.public_url = settings.public_url;
    door.web_folder = web_folder(settings).string();
    door.io_threads = settings.io_threads;
    door.read_threads = settings.read_threads;
    door.trusted_proxies = settings.trusted_proxies;
    door.version = ENTENTE_VERSION;
    return door;
}

http::Behind behind(Premises& premises, feed::Feed& feed) {
    return {.router = premises.house.router,
        .store = *premises.store,
        .record = premises.record,
        .chance = premises.chance,
        .passwords = premises.passwords,
        .clock = *premises.clock,
        .feed = feed,
        .is_set_up = [&premises] { return premises.is_set_up(); },
        .public_url = [&premises] { return premises.public_url(); }};
}

}  // namespace

Ending serve(const Call& call) {
    const auto signals = hold_signals();
    raise_open_files();
    Premises premises(call.settings, take_folder(call.settings));
    if (call.has("--demo")) tell_demo_once(premises);
    feed::Feed feed(*premises.store);
    const auto server = http::make_server(door_settings(call.settings), behind(premises, feed));
    server->start();
    premises.port = server->port();
    const SideDoor side_door(premises.folder,
        [&premises](const auto& words, const auto& from) { return work_inside(premises, words, from); });
    const DailyHeads daily_heads(premises);
    const Clockwork clockwork(premises);
    greet(premises, call.out);
    int signal = 0;
    sigwait(&signals, &signal);
    server->stop();
    return Ending::done;
}

std::filesystem::path web_folder(const Settings& settings) {
    namespace fs = std::filesystem;
    if (!settings.web.empty()) return settings.web;
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const auto* place : {"../../../app/web/dist", "../share/entente/web"}) {
        const auto folder = (program / place).lexically_normal();
        if (fs::exists(folder / "index.html")) return folder;
    }
    return {};
}

}  // namespace entente::app
