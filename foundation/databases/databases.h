#pragma once
#include "foundation/store/store.h"

#include <memory>
#include <string>
#include <vector>

namespace entente::testing {

/// The databases that a test runs on: always SQLite; PostgreSQL too when ENTENTE_TEST_POSTGRESQL holds a
/// connection string (`./test` starts a private one and sets it).
std::vector<std::string> database_kinds();

/// A fresh, empty database of a kind ("sqlite", "postgresql"); gone when this is.
class FreshDatabase {
public:
    explicit FreshDatabase(const std::string& kind);
    ~FreshDatabase();
    FreshDatabase(const FreshDatabase&) = delete;

    store::Store& store() { return *store_; }
    const std::string& kind() const { return kind_; }
    /// The file, or the connection string: a second server on a PostgreSQL opens this.
    const std::string& place() const { return place_; }
    /// Closes and opens it again, as a restarted server would.
    void reopen();

private:
    std::string kind_;
    std::string place_;  ///< a file, or a connection string with its own schema
    std::unique_ptr<store::Store> store_;
};

}  // namespace entente::testing
