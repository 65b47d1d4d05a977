#pragma once
#include <libpq-fe.h>

#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

/// libpq as plainly as it goes: what the product is held against.
namespace entente::measures {

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using RawResult = std::unique_ptr<PGresult, ClearResult>;

struct RawPostgresql {
    explicit RawPostgresql(const std::string& place) : connection(PQconnectdb(place.c_str())) {
        if (PQstatus(connection) != CONNECTION_OK) fail();
    }
    ~RawPostgresql() { PQfinish(connection); }
    RawPostgresql(const RawPostgresql&) = delete;

    RawResult must(PGresult* result) const {
        RawResult held(result);
        const auto status = PQresultStatus(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail();
        return held;
    }
    RawResult run(const std::string& sql) const { return must(PQexec(connection, sql.c_str())); }
    void prepare(const std::string& name, const std::string& sql) const {
        must(PQprepare(connection, name.c_str(), sql.c_str(), 0, nullptr));
    }
    [[noreturn]] void fail() const {
        std::cerr << "PostgreSQL: " << PQerrorMessage(connection) << '\n';
        std::exit(1);
    }

    PGconn* connection;
};

}  // namespace entente::measures
