#include "foundation/store/postgresql_connection.h"

#include "foundation/store/dialect.h"
#include "foundation/store/numbered.h"
#include "foundation/store/postgresql_values.h"

#include <libpq-fe.h>
#include <charconv>
#include <cstdlib>

namespace entente::store {
namespace {

constexpr std::size_t most_prepared = 1'000;
constexpr Statement show_rows_of{"store.act_as", "SELECT set_config('entente.viewer', :person, true)"};

struct Clear {
    void operator()(pg_result* result) const { PQclear(result); }
};
using Result = std::unique_ptr<pg_result, Clear>;

/// Parameters as libpq wants them: numbers and texts as text, of whatever type the statement wants there; bytes as bytes.
class Bound {
public:
    explicit Bound(std::size_t count) {
        values.reserve(count), lengths.reserve(count), formats.reserve(count), numbers_.reserve(count);
    }
    void add(const Value& value);

    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;

private:
    void add(const char* value, std::size_t length, bool binary);
    struct Digits {
        char text[24];
    };
    std::vector<Digits> numbers_;
};

bool worked(const pg_result* result) {
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

std::shared_ptr<const Columns> column_names(const pg_result* result) {
    auto names = std::make_shared<Columns>();
    for (int i = 0; i < PQnfields(result); ++i) names->emplace_back(PQfname(result, i));
    return names;
}

/// A synchronous standby that did not confirm: the commit is visible here but may be lost with this machine.
void hear(void* in_doubt, const pg_result* notice) {
    const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    const char* sentence = PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY);
    if (severity && sentence && std::string_view(severity) == "WARNING" &&
        std::string_view(sentence).find("synchronous replication") != std::string_view::npos)
        *static_cast<bool*>(in_doubt) = true;
}

}  // namespace

PostgresqlConnection::PostgresqlConnection(const std::string& connection)
    : connection_(PQconnectdb(connection.c_str())) {
    if (PQstatus(connection_) != CONNECTION_OK) {
        const std::string why = connection_ ? PQerrorMessage(connection_) : "no memory";
        PQfinish(connection_);
        throw ConnectionLost("PostgreSQL does not answer: " + why);
    }
    PQsetNoticeReceiver(connection_, hear, &in_doubt_);
    try {
        run_script(
            "SET client_encoding = 'UTF8'; SET synchronous_commit = on; SET idle_in_transaction_session_timeout = '60s'");
    } catch (...) {
        PQfinish(connection_);
        throw;
    }
}

PostgresqlConnection::~PostgresqlConnection() { PQfinish(connection_); }

Rows PostgresqlConnection::run(const Statement& statement, const Parameters& parameters) {
    auto& ready = prepared(statement);
    Bound bound(ready.names.size());
    for (const auto& name : ready.names) {
        const auto* value = parameters.find(name);
        if (!value) throw std::logic_error(std::string(statement.name) + " is not given :" + name);
        bound.add(*value);
    }
    const Result result(PQexecPrepared(connection_, ready.name.c_str(), static_cast<int>(bound.values.size()),
        bound.values.data(), bound.lengths.data(), bound.formats.data(), 1));
    if (!worked(result.get())) fail(result.get(), statement.name);

    const int rows = PQntuples(result.get());
    const int columns = PQnfields(result.get());
    if (!ready.columns || ready.columns->size() != static_cast<std::size_t>(columns))
        ready.columns = column_names(result.get());
    Rows answer{ready.columns, {}, 0};
    answer.values.reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            answer.values.push_back(postgresql_value(result.get(), row, column, statement.name));
    // A SELECT counts its rows here as well.
    if (!std::string_view(PQcmdStatus(result.get())).starts_with("SELECT"))
        answer.changed = std::atoll(PQcmdTuples(result.get()));
    return answer;
}

PostgresqlConnection::Prepared& PostgresqlConnection::prepared(const Statement& statement) {
    if (const auto kept = prepared_.find(statement.sql.data()); kept != prepared_.end()) {
        // The address alone would be wrong for a text that was built in memory which has been used before.
        if (kept->second.sql == statement.sql) return kept->second;
        run_script("DEALLOCATE " + kept->second.name);
        prepared_.erase(kept);
    }
    if (prepared_.size() >= most_prepared) forget_all();
    auto text = numbered(spelled(Dialect::postgresql, statement.sql));
    Prepared fresh{std::string(statement.sql), "s" + std::to_string(++named_), std::move(text.names), nullptr};
    const Result result(PQprepare(connection_, fresh.name.c_str(), text.sql.c_str(), 0, nullptr));
    if (!worked(result.get())) fail(result.get(), statement.name);
    return prepared_[statement.sql.data()] = std::move(fresh);
}

void PostgresqlConnection::forget_all() {
    run_script("DEALLOCATE ALL");
    prepared_.clear();
}

void PostgresqlConnection::run_script(std::string_view sql) {
    const Result result(PQexec(connection_, std::string(sql).c_str()));
    if (!worked(result.get())) fail(result.get(), "script");
}

void PostgresqlConnection::act_as(std::string_view person) { run(show_rows_of, {{"person", std::string(person)}}); }

void PostgresqlConnection::begin_write() {
    reading_ = false;
    run_script("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE; SET LOCAL entente.viewer = '*'");
}

void PostgresqlConnection::begin_read() {
    reading_ = true;
    run_script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL entente.viewer = ''");
}

void PostgresqlConnection::commit() {
    in_doubt_ = false;
    const Result result(PQexec(connection_, "COMMIT"));
    try {
        if (!worked(result.get())) fail(result.get(), "commit");
    } catch (const ConnectionLost&) {
        in_doubt_ = true;
    }
    if (in_doubt_)
        throw StoreUnavailable(
            "The connection was lost during the commit: whether it is stored is not known. Ask again with the same key.");
    // The server answers so when a statement failed and the job went on as if it had not.
    if (std::string_view(PQcmdStatus(result.get())) == "ROLLBACK")
        throw std::logic_error("a job went on after one of its statements had failed");
}

void PostgresqlConnection::roll_back() noexcept {
    if (PQtransactionStatus(connection_) != PQTRANS_IDLE) Result(PQexec(connection_, "ROLLBACK"));
}

bool PostgresqlConnection::usable() const { return PQtransactionStatus(connection_) == PQTRANS_IDLE; }

int PostgresqlConnection::socket() const { return PQsocket(connection_); }

bool PostgresqlConnection::heard_another() {
    if (!PQconsumeInput(connection_)) throw ConnectionLost(PQerrorMessage(connection_));
    bool heard = false;
    while (auto* notice = PQnotifies(connection_)) {
        heard |= notice->be_pid != PQbackendPID(connection_);
        PQfreemem(notice);
    }
    return heard;
}

void PostgresqlConnection::fail(const pg_result* result, std::string_view doing) {
    const char* field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string_view state = field ? field : "";
    const char* primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const auto sentence = std::string(doing) + ": " + (primary ? primary : PQerrorMessage(connection_));
    if (state == "40001" || state == "40P01") throw Conflict(sentence);
    if (state.starts_with("23")) throw ConstraintBroken(sentence);
    if (state == "53100") throw StoreFull(sentence);
    // Within a write a read-only server is a primary that was demoted.
    const bool demoted = state == "25006" && !reading_;
    if (demoted || state.empty() || state.starts_with("08") || state.starts_with("57P") ||
        PQstatus(connection_) != CONNECTION_OK)
        throw ConnectionLost(sentence);
    if (state.starts_with("53") || state.starts_with("57") || state.starts_with("58")) throw StoreUnavailable(sentence);
    throw std::logic_error(sentence);
}

namespace {

void Bound::add(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        auto& digits = numbers_.emplace_back();
        *std::to_chars(digits.text, digits.text + sizeof digits.text, *number).ptr = '\0';
        return add(digits.text, 0, false);
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        // libpq would read it as far as its NUL and no further.
        if (text->find('\0') != text->npos) throw std::logic_error("a text with a NUL in it");
        return add(text->c_str(), 0, false);
    }
    if (const auto* bytes = std::get_if<Bytes>(&value))
        return add(bytes->empty() ? "" : reinterpret_cast<const char*>(bytes->data()), bytes->size(), true);
    add(nullptr, 0, false);
}

void Bound::add(const char* value, std::size_t length, bool binary) {
    values.push_back(value);
    lengths.push_back(static_cast<int>(length));
    formats.push_back(binary ? 1 : 0);
}

}  // namespace
}  // namespace entente::store
