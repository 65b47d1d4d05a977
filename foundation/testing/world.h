#pragma once
#include "foundation/access/password.h"
#include "foundation/base/clock.h"
#include "foundation/databases/databases.h"
#include "foundation/house/house.h"
#include "foundation/record/record.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <optional>
#include <source_location>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::testing {

/// The rows of tables, by table.
using Contents = std::map<std::string, std::vector<std::string>>;
/// Whether both hold the same; names the first difference.
::testing::AssertionResult same(const Contents& before, const Contents& after);

/// A whole house on a fresh database, with a clock that stands where it is put and repeatable ids.
///     World world("sqlite", {join_people, join_alliances});
class World {
public:
    explicit World(const std::string& database_kind, const std::vector<Join>& capabilities = {});

    store::Store& store() { return database_.store(); }
    const House& house() const { return house_; }
    record::Record& record() { return record_; }
    Chance& chance() { return chance_; }
    /// As cheap as they may be.
    const access::Passwords& passwords() const { return passwords_; }
    SetClock clock{*instant_from("2026-02-12T09:30:00Z")};

    /// Runs `does(Command&)` as one command of `viewer`, who saw `seen` of what they change; the clock stays.
    template <class Does>
    auto command(const access::Viewer& viewer, Does does, std::optional<record::Version> seen = {}) {
        return write([&](store::Tables& tables) {
            access::Command command(tables, viewer, clock.now(), record_, chance_);
            command.saw(seen);
            return does(command);
        });
    }
    /// Runs `looks(const Reader&)` on a snapshot.
    template <class Looks>
    auto read(const access::Viewer& viewer, Looks looks) {
        return result_of<std::invoke_result_t<Looks, const access::Reader&>>([&](auto keep) {
            store().read([&](store::Tables& tables) { keep([&] { return looks(access::Reader(tables, viewer)); }); });
        });
    }
    /// Runs `changes(Tables&)` in a transaction of its own: secrets and marks, which are no facts.
    template <class Changes>
    auto write(Changes changes) {
        return result_of<std::invoke_result_t<Changes, store::Tables&>>(
            [&](auto keep) { store().write([&](store::Tables& tables) { keep([&] { return changes(tables); }); }); });
    }

    /// Somebody of an organisation whom nobody knows yet: an id and no more.
    access::Viewer somebody_of(const Id<Organisation>& organisation) {
        return {chance_.id<Person>(clock.now()), organisation};
    }
    Id<Organisation> an_organisation() { return chance_.id<Organisation>(clock.now()); }

    /// What the clock does when it stands as it does now, every chore as if for the first time.
    void run_chores();

    /// Closes the database and opens it again, as a restarted server would.
    void reopen() { database_.reopen(); }
    /// Every row of every view as text.
    Contents contents();
    /// Whether the views, made anew from the record, are row by row what they were; names the first difference.
    ::testing::AssertionResult rebuild_changes_nothing();

private:
    // A job may run more than once before it is committed: the last result is the one that counts.
    template <class Result, class Run>
    static Result result_of(Run run) {
        if constexpr (std::is_void_v<Result>) {
            run([](auto job) { job(); });
        } else {
            std::optional<Result> result;
            run([&result](auto job) { result.emplace(job()); });
            return std::move(*result);
        }
    }

    FreshDatabase database_;
    House house_;
    SeededChance chance_{42};
    access::Passwords passwords_{Bytes(32, 3), access::least_cost};
    record::ServerKeys keys_;
    record::Record record_;
};

/// Expects that `does` is refused with this very refusal.
template <class Does>
void expect_refused(const Refusal& refusal, Does does, std::source_location here = std::source_location::current()) {
    const ::testing::ScopedTrace where(here.file_name(), static_cast<int>(here.line()), "expected refusal");
    try {
        does();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.refusal().code, refusal.code) << refused.sentence();
        return;
    }
    ADD_FAILURE() << "nothing was refused, though it should have been as " << refusal.code;
}

}  // namespace entente::testing
