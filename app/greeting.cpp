#include "app/greeting.h"

#include "app/complaint.h"
#include "app/demo.h"
#include "app/demo_clock.h"
#include "foundation/access/credentials.h"

#include <fmt/format.h>

#include <chrono>

namespace entente::app {
namespace fs = std::filesystem;
namespace {

constexpr Span setup_link_lasts = minutes(30);

void line(std::ostream& out, std::string_view name, std::string_view value) {
    out << fmt::format("  {:<12} {}\n", name, value);
}

std::string age_in_words(fs::file_time_type made) {
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(fs::file_time_type::clock::now() - made).count();
    if (hours < 1) return "less than an hour ago";
    return hours < 48 ? fmt::format("{} hours ago", hours) : fmt::format("{} days ago", hours / 24);
}

}  // namespace

void greet(Premises& premises, std::ostream& out) {
    out << "Entente " ENTENTE_VERSION "\n";
    line(out, "Address", premises.address());
    line(out, "Listening", fmt::format("{}, port {}", premises.settings.listen, premises.port));
    if (!premises.is_set_up()) line(out, "Set it up", make_setup_link(premises) + "  (once, within 30 minutes)");
    line(out, "Data folder", premises.folder.place().string());
    if (!premises.settings.database.empty()) line(out, "Database", "PostgreSQL");
    line(out, "Mail", "not configured: invitations are links to copy");
    line(out, "Backups", state_of_backups(premises));
    if (is_demo(premises.folder)) print_personas(premises, out);
    out << "Stop it with Ctrl-C.\n" << std::flush;
}

std::string make_setup_link(Premises& premises) {
    if (premises.is_set_up())
        throw Complaint(Ending::refused,
            "This server is set up already. `entente user reset-link MAIL` lets somebody in who has lost the password.");
    std::string secret;
    premises.store->write([&](store::Tables& tables) {
        access::void_links(tables, access::LinkKind::setup, "");
        secret = access::make_link(tables, premises.chance,
            {.kind = access::LinkKind::setup, .about = "", .expires_at = premises.clock->now() + setup_link_lasts});
    });
    return url_with_secret(premises.address(), "setup", secret);
}

std::string state_of_backups(const Premises& premises) {
    fs::file_time_type newest{};
    std::string name;
    for (const auto& file : fs::directory_iterator(premises.folder.backups())) {
        if (!name.empty() && file.last_write_time() <= newest) continue;
        newest = file.last_write_time();
        name = file.path().filename().string();
    }
    if (name.empty()) return "none yet; `entente backup` makes one while the server runs";
    return fmt::format("the newest is {}, made {}", name, age_in_words(newest));
}

}  // namespace entente::app
