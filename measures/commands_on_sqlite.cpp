// Durable commands on SQLite at 64 writers, beside a raw loop that stores as many bytes in batches of the same size,
// each flushed to the disk, and beside one commit for each command.
//     measure_commands_on_sqlite FOLDER      prints nanoseconds for one command
#include "measures/race.h"
#include "measures/raw_sqlite.h"
#include "measures/stopwatch.h"

#include <atomic>

namespace entente::measures {
namespace {

constexpr int writers = 64;
constexpr int in_a_turn = 3'000;
constexpr int alone_in_a_turn = 300;

/// What a command leaves behind on average, and how many of them share a commit.
struct Load {
    int bytes = 0;
    int batch = 0;
};

std::int64_t bytes_of(store::Store& store) {
    std::int64_t bytes = 0;
    store.read([&](store::Tables& tables) {
        bytes = tables.run({"measure.pages", "PRAGMA page_count"}).front().number(0) *
                tables.run({"measure.page", "PRAGMA page_size"}).front().number(0);
    });
    return bytes;
}

/// Blobs into a table that has nothing else.
class RawLoop {
public:
    explicit RawLoop(const std::string& path) : raw_(path) {
        // As the product's own writer.
        raw_.run(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;"
            "PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 4000; CREATE TABLE stored (id INTEGER PRIMARY KEY, bytes BLOB)");
        insert_ = raw_.prepared("INSERT INTO stored (bytes) VALUES (?)");
    }
    ~RawLoop() { sqlite3_finalize(insert_); }

    double each(const Load& load, int count) const {
        const std::string bytes(static_cast<std::size_t>(load.bytes), 'x');
        const auto began = wall_now();
        for (int stored = 0; stored < count; stored += load.batch) {
            raw_.run("BEGIN IMMEDIATE");
            for (int i = 0; i < load.batch; ++i) store(bytes);
            raw_.run("COMMIT");
        }
        return static_cast<double>(wall_now() - began) / count;
    }

private:
    void store(const std::string& bytes) const {
        raw_.must(sqlite3_bind_blob(insert_, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC));
        raw_.must(sqlite3_step(insert_));
        sqlite3_reset(insert_);
    }

    RawSqlite raw_;
    sqlite3_stmt* insert_ = nullptr;
};

int main(const std::string& folder) {
    Tidings tidings(store::Dialect::sqlite, folder + "/commands.db", folder);
    std::atomic<int> commits = 0;
    tidings.store().on_commit([&commits] { ++commits; });
    const RawLoop raw(folder + "/raw.db");
    race(tidings, writers, in_a_turn);

    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> alone;
    Load load;
    for (int round = 0; round < 7; ++round) {
        const auto held = bytes_of(tidings.store());
        const int committed = commits;
        ours.push_back(race(tidings, writers, in_a_turn));
        load = {static_cast<int>((bytes_of(tidings.store()) - held) / in_a_turn), in_a_turn / (commits - committed)};
        theirs.push_back(raw.each(load, in_a_turn));
        alone.push_back(race(tidings, 1, alone_in_a_turn));
    }
    std::cout << R"({"ours":)" << median(ours) << R"(,"theirs":)" << median(theirs) << R"(,"alone":)" << median(alone)
              << R"(,"bytes":)" << load.bytes << R"(,"batch":)" << load.batch << "}\n";
    return 0;
}

}  // namespace
}  // namespace entente::measures

int main(int count, char** words) { return count < 2 ? 2 : entente::measures::main(words[1]); }
