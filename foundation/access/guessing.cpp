#include "foundation/access/credentials.h"
#include "foundation/base/digest.h"

#include <algorithm>

// Who guesses has to wait: longer and longer for an account, and for an address once it tried too often. In the end
// the account's password opens nothing any more.
namespace entente::access {

namespace {

using store::Parameters;
using store::Statement;

constexpr std::int64_t free_tries = 5;
constexpr Span step = seconds(30);
constexpr Span longest_wait = minutes(15);
constexpr Span account_memory = hours(12);
constexpr std::int64_t tries_of_an_address = 50;
constexpr Span address_window = minutes(10);
// NIST SP 800-63B allows no more than 100 consecutive failed attempts on one account.
constexpr std::int64_t wrong_in_a_row = 100;

constexpr Statement find{"attempts.find", R"sql(
    SELECT tries, began_at, last_at FROM attempt WHERE scope = :scope AND name = :name)sql"};

// A memory that has faded begins anew with this try.
constexpr Statement count_account{"attempts.count_account", R"sql(
    INSERT INTO attempt (scope, name, tries, began_at, last_at) VALUES ('account', :name, 1, :at, :at)
    ON CONFLICT (scope, name) DO UPDATE SET last_at = :at,
        tries = CASE WHEN attempt.last_at <= :faded THEN 1 ELSE attempt.tries + 1 END,
        began_at = CASE WHEN attempt.last_at <= :faded THEN :at ELSE attempt.began_at END)sql"};

constexpr Statement count_address{"attempts.count_address", R"sql(
    INSERT INTO attempt (scope, name, tries, began_at, last_at) VALUES ('address', :name, 1, :at, :at)
    ON CONFLICT (scope, name) DO UPDATE SET last_at = :at,
        tries = CASE WHEN attempt.began_at <= :faded THEN 1 ELSE attempt.tries + 1 END,
        began_at = CASE WHEN attempt.began_at <= :faded THEN :at ELSE attempt.began_at END)sql"};

// Kept with the password and not with the tries: those fade, and are kept for addresses that nobody has as well.
constexpr Statement count_in_a_row{"attempts.count_in_a_row", R"sql(
    UPDATE credential SET wrong_tries = wrong_tries + 1,
        closed_at = CASE WHEN closed_at IS NULL AND wrong_tries + 1 >= :most THEN :at ELSE closed_at END
    WHERE person = (SELECT person FROM person_mail WHERE mail = :mail))sql"};

constexpr Statement begin_row_anew{"attempts.begin_row_anew", R"sql(
    UPDATE credential SET wrong_tries = 0, closed_at = NULL
    WHERE person = (SELECT person FROM person_mail WHERE mail = :mail))sql"};

constexpr Visible list_closed{"attempts.list_closed", R"sql(
    SELECT c.person, c.closed_at FROM credential c
    WHERE c.closed_at IS NOT NULL AND c.person IN (
        SELECT a.person FROM audience a JOIN room r ON r.id = a.room
        WHERE r.kind = 'organisation' AND r.id IN (SELECT room FROM audience WHERE person = :viewer)))sql"};

constexpr Statement forget_account{"attempts.forget", R"sql(
    DELETE FROM attempt WHERE scope = 'account' AND name = :name)sql"};

constexpr Statement forget_faded{"attempts.forget_faded", R"sql(
    DELETE FROM attempt WHERE last_at <= :faded)sql"};

struct Attempts {
    std::int64_t tries = 0;
    Instant began_at, last_at;
};

// Names are kept as digests: people type passwords into the wrong field.
Attempts attempts_of(store::Tables& tables, std::string_view scope, std::string_view name) {
    const auto found = tables.run(find, Parameters{}.set("scope", std::string(scope)).set("name", sha256_hex(name)));
    if (found.empty()) return {};
    const auto& row = found.front();
    return {row.number(0), {row.number(1)}, {row.number(2)}};
}

Instant account_may_try_at(const Attempts& account, Instant at) {
    if (account.tries < free_tries || at - account.last_at >= account_memory) return at;
    const Span wait{std::min((account.tries - free_tries + 1) * step.micros, longest_wait.micros)};
    return account.last_at + wait;
}

Instant address_may_try_at(const Attempts& address, Instant at) {
    return address.tries < tries_of_an_address ? at : address.began_at + address_window;
}

std::string key_of(std::string_view account) { return lower(trimmed(account)); }

}  // namespace

int seconds_to_wait(store::Tables& tables, std::string_view account, std::string_view address, Instant at) {
    const auto allowed = std::max(account_may_try_at(attempts_of(tables, "account", key_of(account)), at),
        address_may_try_at(attempts_of(tables, "address", address), at));
    if (allowed <= at) return 0;
    return static_cast<int>(((allowed - at).micros + seconds(1).micros - 1) / seconds(1).micros);
}

void count_wrong_try(store::Tables& tables, std::string_view account, std::string_view address, Instant at) {
    const auto counted = Parameters{}.set("at", at);
    tables.run(
        count_account, Parameters{counted}.set("name", sha256_hex(key_of(account))).set("faded", at - account_memory));
    tables.run(count_address, Parameters{counted}.set("name", sha256_hex(address)).set("faded", at - address_window));
    tables.run(
        count_in_a_row, Parameters{counted}.set("mail", key_of(account)).set("most", store::Value{wrong_in_a_row}));
    tables.run(forget_faded, Parameters{}.set("faded", at - account_memory));
}

void forget_wrong_tries(store::Tables& tables, std::string_view account) {
    tables.run(forget_account, Parameters{}.set("name", sha256_hex(key_of(account))));
    tables.run(begin_row_anew, Parameters{}.set("mail", key_of(account)));
}

std::vector<ClosedPassword> closed_passwords(const Reader& reader) { return reader.all<ClosedPassword>(list_closed); }

}  // namespace entente::access
