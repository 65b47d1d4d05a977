#include "foundation/house/chores.h"

#include <exception>

namespace entente {

namespace {

constexpr store::Statement last_run{"chores.last_run", "SELECT ran_at FROM chore WHERE name = :name"};
constexpr store::Statement mark_run{"chores.mark_run", R"sql(
    INSERT INTO chore (name, ran_at) VALUES (:name, :at) ON CONFLICT (name) DO UPDATE SET ran_at = excluded.ran_at)sql"};

bool is_due(store::Tables& tables, const Chore& chore, Instant now) {
    const auto rows = tables.run(last_run, {{"name", std::string(chore.name)}});
    if (rows.empty()) return true;
    const Instant ran{rows.front().number(0)};
    return ran + chore.every <= now || now < ran;  // a clock that was set back does not stop it
}

}  // namespace

void run_chores(store::Store& store, record::Record& record, Chance& chance, const std::vector<Chore>& chores,
    Instant now, const std::function<void(std::string_view chore, std::string_view fault)>& failed) {
    for (const auto& chore : chores) {
        try {
            store.write([&](store::Tables& tables) {
                if (!is_due(tables, chore, now)) return;
                tables.run(mark_run, store::Parameters{{"name", std::string(chore.name)}}.set("at", now));
                access::ByTheClock clock(tables, now, record, chance);
                chore.run(clock);
            });
        } catch (const std::exception& error) {
            failed(chore.name, error.what());
        }
    }
}

std::vector<store::Migration> chore_migrations() {
    return {{"2026-11-26 chores", "CREATE TABLE chore (name TEXT PRIMARY KEY, ran_at BIGINT NOT NULL)"}};
}

}  // namespace entente
