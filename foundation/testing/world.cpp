#include "foundation/testing/world.h"

#include "foundation/base/text.h"

#include <algorithm>
#include <array>

namespace entente::testing {

namespace {

House house_with(const std::vector<Join>& capabilities) {
    auto house = found_house();
    for (const auto join : capabilities) join(house);
    return house;
}

record::ServerKeys keys_for_tests() {
    const std::array<std::uint8_t, 32> seed{7};
    return record::ServerKeys::from_seed(seed, "entente.test");
}

struct AsText {
    std::string operator()(std::monostate) const { return "NULL"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Bytes& bytes) const { return to_hex(bytes); }
};

std::string text_of(const store::Row& row) {
    std::string text;
    for (std::size_t column = 0; column < row.size(); ++column) text += std::visit(AsText{}, row.value(column)) + " | ";
    return text;
}

std::vector<std::string> lines_of(store::Tables& tables, std::string_view sql) {
    std::vector<std::string> lines;
    for (const auto& row : tables.run({"world.contents", sql})) lines.push_back(text_of(row));
    std::ranges::sort(lines);  // a table has no order of its own
    return lines;
}

Contents contents_of(store::Tables& tables, const std::vector<std::string_view>& views) {
    Contents contents;
    for (const auto view : views) contents.emplace(view, lines_of(tables, "SELECT * FROM " + std::string(view)));
    contents.emplace("subject", lines_of(tables, "SELECT * FROM subject"));
    contents.emplace("search_text", lines_of(tables, "SELECT room, subject, title, body FROM search_text"));
    return contents;
}

}  // namespace

::testing::AssertionResult same(const Contents& before, const Contents& after) {
    for (const auto& [view, lines] : before) {
        const auto& now = after.at(view);
        const auto [was, is] = std::ranges::mismatch(lines, now);
        if (was == lines.end() && is == now.end()) continue;
        return ::testing::AssertionFailure()
               << view << " was: " << (was == lines.end() ? "(no more rows)" : *was) << "\n"
               << view << " is:  " << (is == now.end() ? "(no more rows)" : *is);
    }
    return ::testing::AssertionSuccess();
}

World::World(const std::string& database_kind, const std::vector<Join>& capabilities)
    : database_(database_kind),
      house_(house_with(capabilities)),
      keys_(keys_for_tests()),
      record_(house_.facts, keys_, chance_) {
    store::migrate(store(), house_.migrations);
}

void World::run_chores() {
    for (const auto& chore : house_.chores)
        write([&](store::Tables& tables) {
            access::ByTheClock by_the_clock(tables, clock.now(), record_, chance_);
            chore.run(by_the_clock);
        });
}

Contents World::contents() {
    return write([&](store::Tables& tables) { return contents_of(tables, house_.facts.views()); });
}

::testing::AssertionResult World::rebuild_changes_nothing() {
    return write([&](store::Tables& tables) {
        const auto before = contents_of(tables, house_.facts.views());
        record_.rebuild(tables);
        return same(before, contents_of(tables, house_.facts.views()));
    });
}

}  // namespace entente::testing
