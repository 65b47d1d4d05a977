// Durable commands on PostgreSQL at 64 writers, beside a raw libpq loop of the very same statements.
//     measure_commands_on_postgresql CONNECTION FOLDER      prints nanoseconds for one command
#include "foundation/store/dialect.h"
#include "foundation/store/numbered.h"
#include "measures/race.h"
#include "measures/raw_postgresql.h"
#include "measures/stopwatch.h"

#include <map>
#include <optional>
#include <set>

namespace entente::measures {
namespace {

constexpr int writers = 64;
constexpr int in_a_turn = 400;

/// A statement as it was run, ready for libpq.
struct Said {
    std::string name;
    std::vector<std::optional<std::string>> values;
    std::vector<int> formats;
};
using Command = std::vector<Said>;

/// Lets every statement through and writes it down.
class Noting final : public store::Tables {
public:
    Noting(store::Tables& tables, std::map<std::string, std::string>& names) : tables_(tables), names_(names) {}

    store::Rows run(const store::Statement& statement, const store::Parameters& parameters) override {
        const auto text = store::numbered(store::spelled(store::Dialect::postgresql, statement.sql));
        const auto name = names_.try_emplace(text.sql, "raw" + std::to_string(names_.size())).first->second;
        auto& said = noted.emplace_back(Said{name, {}, {}});
        for (const auto& parameter : text.names) note(*parameters.find(parameter), said);
        return tables_.run(statement, parameters);
    }
    void run_script(std::string_view sql) override { tables_.run_script(sql); }
    store::Dialect dialect() const override { return tables_.dialect(); }
    void act_as(std::string_view person) override { tables_.act_as(person); }

    Command noted;

private:
    static void note(const store::Value& value, Said& said) {
        said.formats.push_back(std::holds_alternative<Bytes>(value) ? 1 : 0);
        if (const auto* number = std::get_if<std::int64_t>(&value)) said.values.emplace_back(std::to_string(*number));
        else if (const auto* text = std::get_if<std::string>(&value)) said.values.emplace_back(*text);
        else if (const auto* bytes = std::get_if<Bytes>(&value))
            said.values.emplace_back(std::in_place, bytes->begin(), bytes->end());
        else said.values.emplace_back();
    }

    store::Tables& tables_;
    std::map<std::string, std::string>& names_;
};

class RawLoop {
public:
    explicit RawLoop(const std::string& place) : raw_(place) { raw_.run("SET synchronous_commit = on"); }

    /// The statements of the next commands, which are told for that and taken back.
    std::vector<Command> listen_to(Tidings& tidings) {
        struct TakenBack {};
        std::vector<Command> commands;
        try {
            tidings.store().write([&](store::Tables& tables) {
                commands.clear();
                for (int i = 0; i < in_a_turn; ++i) {
                    Noting noting(tables, names_);
                    tidings.bring(noting);
                    commands.push_back(std::move(noting.noted));
                }
                throw TakenBack{};
            });
        } catch (const TakenBack&) {
            prepare();
        }
        return commands;
    }

    double each(const std::vector<Command>& commands) const {
        const auto began = wall_now();
        for (const auto& command : commands) {
            raw_.run("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE; SET LOCAL entente.viewer = '*'");
            for (const auto& said : command) say(said);
            raw_.run("COMMIT");
        }
        return static_cast<double>(wall_now() - began) / static_cast<double>(commands.size());
    }

private:
    void prepare() {
        for (const auto& [sql, name] : names_)
            if (prepared_.insert(name).second) raw_.prepare(name, sql);
    }

    void say(const Said& said) const {
        std::vector<const char*> values;
        std::vector<int> lengths;
        for (const auto& value : said.values) {
            values.push_back(value ? value->data() : nullptr);
            lengths.push_back(value ? static_cast<int>(value->size()) : 0);
        }
        raw_.must(PQexecPrepared(raw_.connection, said.name.c_str(), static_cast<int>(values.size()), values.data(),
            lengths.data(), said.formats.data(), 1));
    }

    RawPostgresql raw_;
    std::map<std::string, std::string> names_;
    std::set<std::string> prepared_;
};

int main(const std::string& connection, const std::string& folder) {
    Tidings tidings(store::Dialect::postgresql, connection, folder);
    RawLoop raw(connection);
    race(tidings, writers, in_a_turn);
    // As the database does by itself within a minute: plans that were made for empty tables are made anew.
    tidings.store().write([](store::Tables& tables) { tables.run_script("ANALYZE"); });
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < 7; ++round) {
        const auto commands = raw.listen_to(tidings);
        theirs.push_back(raw.each(commands));
        ours.push_back(race(tidings, writers, in_a_turn));
    }
    std::cout << R"({"ours":)" << median(ours) << R"(,"theirs":)" << median(theirs) << "}\n";
    return 0;
}

}  // namespace
}  // namespace entente::measures

int main(int count, char** words) { return count < 3 ? 2 : entente::measures::main(words[1], words[2]); }
