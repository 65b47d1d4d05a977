// A house with one endpoint that answers a constant of 1 KiB: what everything around an endpoint costs (gate, route,
// the host and origin checks, a snapshot of the database, head fields, figures, log).
//     measure_constant_door FOLDER      prints its port and serves until it is told to stop
#include "foundation/access/password.h"
#include "foundation/base/chance.h"
#include "foundation/base/clock.h"
#include "foundation/house/house.h"
#include "foundation/http/server.h"
#include "foundation/record/record.h"

#include <pthread.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <thread>

namespace entente::measures {
namespace {

http::Reply constant(const access::Reader&, const http::Request&) {
    static const std::string json = R"({"text":")" + std::string(1'024 - 11, 'x') + "\"}";
    return {.json = json};
}

/// As the product's own log: a line a request, written in blocks.
void begin_log() {
    static std::array<char, 1 << 16> block;
    std::setvbuf(stderr, block.data(), _IOFBF, block.size());
    spdlog::set_default_logger(
        std::make_shared<spdlog::logger>("measure", std::make_shared<spdlog::sinks::stderr_sink_mt>()));
    spdlog::flush_every(std::chrono::seconds(1));
}

int main(const std::string& folder) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    begin_log();
    auto house = found_house();
    house.router.serve({.method = http::Method::get,
        .path = "/constant",
        .name = "constant",
        .summary = "Always the same",
        .door = http::Doorkeeping::anyone,
        .handle = http::reads(constant)});
    const auto store = store::open_sqlite(folder + "/constant.db");
    store::migrate(*store, house.migrations);
    const auto keys = record::ServerKeys::open(folder + "/keys", "measure.example");
    SystemChance chance;
    const auto passwords = access::Passwords::open(folder + "/keys");
    const SystemClock clock;
    record::Record record(house.facts, keys, chance);
    feed::Feed feed(*store);
    const auto server =
        http::make_server({.port = 0, .io_threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()))},
            {house.router, *store, record, chance, passwords, clock, feed, [] { return true; },
                [] { return std::string(); }});
    server->start();
    std::cout << server->port() << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
    server->stop();
    return 0;
}

}  // namespace
}  // namespace entente::measures

int main(int count, char** words) { return count < 2 ? 2 : entente::measures::main(words[1]); }
