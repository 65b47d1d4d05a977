#include "app/doctor.h"

#include "app/demo_clock.h"
#include "app/greeting.h"
#include "app/premises.h"
#include "app/serve.h"
#include "foundation/access/credentials.h"
#include "foundation/describe/json.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <boost/describe.hpp>

#include <chrono>

namespace entente::app {
namespace fs = std::filesystem;
namespace {

enum class Health { well, look, ill };
BOOST_DESCRIBE_ENUM(Health, well, look, ill)

/// What one look found: a sentence that says what to do, where something is to be done.
struct Finding {
    std::string what;
    Health health{};
    std::string says;
};
BOOST_DESCRIBE_STRUCT(Finding, (), (what, health, says))

constexpr std::uintmax_t little_space = 1ULL << 30;
constexpr std::uintmax_t no_space = 100ULL << 20;
constexpr int old_backup_days = 7;
constexpr long long slow_hash = 1'000;  // milliseconds
constexpr store::Statement integrity{"app.integrity", "PRAGMA quick_check"};
constexpr store::Statement last_moment{"app.last_moment", "SELECT MAX(at) FROM entry"};

Finding clock(Premises& premises) {
    std::int64_t last = 0;
    premises.store->read_everything([&](store::Tables& tables) {
        const auto rows = tables.run(last_moment);
        if (!rows.front().is_null(0)) last = rows.front().number(0);
    });
    const auto now = premises.clock->now();
    if (last > (now + minutes(5)).micros)
        return {"clock", Health::ill,
            fmt::format("It is {} here, before the record's last entry at {}. Set this machine's clock.", to_text(now),
                to_text(Instant{last}))};
    return {"clock", Health::well, to_text(now)};
}

Finding space(const Premises& premises) {
    const auto free = fs::space(premises.folder.place()).available;
    const auto says = fmt::format("{} MiB free.", free >> 20);
    if (free < no_space)
        return {"disk", Health::ill, says + " Writing will stop soon: make room, or move the data folder."};
    if (free < little_space) return {"disk", Health::look, says + " Make room before it runs out."};
    return {"disk", Health::well, says};
}

Finding permissions(const Premises& premises) {
    for (const auto& path : {premises.folder.place(), premises.folder.keys()}) {
        struct stat about {};
        if (::stat(path.c_str(), &about) == 0 && (about.st_mode & 077) != 0)
            return {"permissions", Health::ill,
                fmt::format(
                    "Others on this machine can look into {}. Mend it: chmod 700 {}", path.string(), path.string())};
    }
    return {"permissions", Health::well, "Only this user reads the data folder and the keys."};
}

/// One hash, made here and now, in milliseconds.
long long time_of_a_hash(const Premises& premises) {
    const auto began = std::chrono::steady_clock::now();
    premises.passwords.hash("the heron waits by our mill");
    const auto took = std::chrono::steady_clock::now() - began;
    return std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
}

Finding passwords(Premises& premises) {
    access::KeptPasswords kept;
    premises.store->read(
        [&](store::Tables& tables) { kept = access::count_passwords(tables, premises.passwords.mark()); });
    if (kept.with_another > 0)
        return {"passwords", Health::ill,
            fmt::format(
                "{} were kept with another keys/password.key than the one here, so nobody can sign in with them. Bring that file back from a backup, or hand out reset links: `entente user reset-link MAIL`.",
                kept.with_another)};
    const auto took = time_of_a_hash(premises);
    auto says = fmt::format("{} kept; to compare one takes {} ms here.", kept.with_this_pepper + kept.without, took);
    if (kept.without > 0)
        says += fmt::format(" {} from before keys/password.key, until their next sign-in.", kept.without);
    if (took > slow_hash)
        return {"passwords", Health::look, says + " People who sign in at once wait for each other: give it more CPU."};
    return {"passwords", Health::well, says};
}

Finding database(Premises& premises) {
    if (!premises.settings.database.empty()) return {"database", Health::well, "PostgreSQL answers."};
    std::string says;
    premises.store->read([&](store::Tables& tables) { says = tables.run(integrity).front().text(0); });
    if (says != "ok")
        return {"database", Health::ill,
            fmt::format("entente.db is damaged ({}). Restore the newest backup into an empty folder.", says)};
    return {"database", Health::well, "SQLite finds entente.db whole."};
}

Finding web(const Premises& premises) {
    const auto folder = web_folder(premises.settings);
    if (!fs::exists(folder / "index.html"))
        return {"web", Health::ill,
            "The built web UI is not there: build it with `./run --build`, or name its folder with --web."};
    return {"web", Health::well, folder.string()};
}

Finding address(Premises& premises) {
    const auto url = premises.public_url();
    if (is_demo(premises.folder)) return {"address", Health::well, "The demo story answers wherever it was started."};
    if (url.empty()) return {"address", Health::look, "No public address yet: the setup names it."};
    if (url.starts_with("https://") || url.starts_with("http://localhost") || url.starts_with("http://127.0.0.1"))
        return {"address", Health::well, url};
    return {"address", Health::ill,
        fmt::format(
            "{} is not encrypted: browsers will not keep people signed in. Put TLS in front, and name the https:// address.",
            url)};
}

Finding backups(const Premises& premises) {
    fs::file_time_type newest{};
    for (const auto& file : fs::directory_iterator(premises.folder.backups()))
        newest = std::max(newest, file.last_write_time());
    const auto says = state_of_backups(premises);
    const auto age = fs::file_time_type::clock::now() - newest;
    return {"backups", age > std::chrono::hours(24 * old_backup_days) ? Health::look : Health::well, says};
}

Finding mail() { return {"mail", Health::well, "Not configured: invitations and resets are links to copy."}; }

void print(const Call& call, const std::vector<Finding>& findings) {
    if (call.json) {
        call.out << describe::to_json(findings) << "\n";
        return;
    }
    for (const auto& finding : findings)
        call.out << fmt::format(
            "{:<5} {:<12} {}\n", boost::describe::enum_to_string(finding.health, ""), finding.what, finding.says);
}

}  // namespace

Ending doctor(const Call& call, Premises& premises) {
    const std::vector<Finding> findings{clock(premises), space(premises), permissions(premises), passwords(premises),
        database(premises), web(premises), address(premises), backups(premises), mail()};
    print(call, findings);
    for (const auto& finding : findings)
        if (finding.health == Health::ill) return Ending::refused;
    return Ending::done;
}

}  // namespace entente::app
