#include "foundation/databases/databases.h"

#include <unistd.h>
#include <atomic>
#include <cstdlib>
#include <filesystem>

namespace entente::testing {
namespace {

const char* postgresql_for_tests() {
    const char* connection = std::getenv("ENTENTE_TEST_POSTGRESQL");
    return connection && *connection ? connection : nullptr;
}

/// A name that no other test has, in this process or another.
std::string fresh_name() {
    static std::atomic<int> count{0};
    return "entente_test_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
}

std::string fresh_folder() {
    auto pattern = (std::filesystem::temp_directory_path() / "entente_test_XXXXXX").string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error("no folder for a test's database");
    return pattern;
}

std::unique_ptr<store::Store> open(const std::string& kind, const std::string& place) {
    return kind == "sqlite" ? store::open_sqlite(place) : store::open_postgresql(place);
}

/// The test server itself, for making and dropping schemas.
void run_on_server(const std::string& sql) {
    const auto server = store::open_postgresql(postgresql_for_tests());
    server->write([&sql](store::Tables& tables) { tables.run_script(sql); });
}

std::string fresh_schema() {
    const auto schema = fresh_name();
    run_on_server("CREATE SCHEMA " + schema);
    return std::string(postgresql_for_tests()) + " options='-c search_path=" + schema + "'";
}

std::string schema_of(const std::string& place) {
    const auto from = place.rfind('=') + 1;
    return place.substr(from, place.size() - 1 - from);
}

}  // namespace

std::vector<std::string> database_kinds() {
    if (postgresql_for_tests()) return {"sqlite", "postgresql"};
    return {"sqlite"};
}

FreshDatabase::FreshDatabase(const std::string& kind)
    : kind_(kind),
      place_(kind == "sqlite" ? fresh_folder() + "/entente.db" : fresh_schema()),
      store_(open(kind_, place_)) {}

FreshDatabase::~FreshDatabase() {
    store_.reset();
    if (kind_ == "sqlite") std::filesystem::remove_all(std::filesystem::path(place_).parent_path());
    else run_on_server("DROP SCHEMA " + schema_of(place_) + " CASCADE");
}

void FreshDatabase::reopen() {
    store_.reset();
    store_ = open(kind_, place_);
}

}  // namespace entente::testing
