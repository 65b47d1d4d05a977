#pragma once
#include "foundation/store/store.h"

#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace entente::store {

/// Two transactions were in each other's way; the one that hears this has been rolled back and may be run again.
struct Conflict : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// The connection is of no more use (lost, shut down, or its server is a replica now); nothing was committed.
struct ConnectionLost : StoreUnavailable {
    using StoreUnavailable::StoreUnavailable;
};

/// One connection to a PostgreSQL, used by one thread at a time, with its statements kept prepared.
class PostgresqlConnection final : public Tables {
public:
    /// Throws ConnectionLost if no server answers.
    explicit PostgresqlConnection(const std::string& connection);
    ~PostgresqlConnection() override;
    PostgresqlConnection(const PostgresqlConnection&) = delete;

    Rows run(const Statement& statement, const Parameters& parameters) override;
    void run_script(std::string_view sql) override;
    Dialect dialect() const override { return Dialect::postgresql; }
    void act_as(std::string_view person) override;

    /// Serializable, as all of SQLite's writes are: what a rule read still stands when its facts are stored.
    void begin_write();
    void begin_read();
    /// Throws Conflict if it was rolled back in favour of another, ConnectionLost never: when the connection is lost
    /// meanwhile, nobody knows whether it was committed, and running it again could do it twice.
    void commit();
    void roll_back() noexcept;
    /// Whether another transaction can begin here.
    bool usable() const;

    int socket() const;
    /// Whether another connection than this has sent a notification.
    bool heard_another();

private:
    struct Prepared {
        std::string sql;
        std::string name;
        std::vector<std::string> names;  ///< of the parameters, in the order of their numbers
        std::shared_ptr<const Columns> columns;
    };

    Prepared& prepared(const Statement& statement);
    void forget_all();
    [[noreturn]] void fail(const pg_result* result, std::string_view doing);

    pg_conn* connection_ = nullptr;
    bool reading_ = false;
    bool in_doubt_ = false;  ///< the server warned that a commit may not have reached its standby
    std::size_t named_ = 0;
    std::unordered_map<const char*, Prepared> prepared_;  ///< by the address of their text
};

}  // namespace entente::store
