#include "foundation/access/answered.h"

#include "foundation/base/digest.h"

namespace entente::access {

namespace {

using store::Parameters;
using store::Statement;

constexpr Statement find{"answered.find", R"sql(
    SELECT digest, status, reply, version FROM answered WHERE person = :person AND key = :key AND at >= :before)sql"};

// Two at once under one key on PostgreSQL: the second cannot see the first's row, collides with it here and runs again.
constexpr Statement keep{"answered.keep", R"sql(
    INSERT INTO answered (person, key, digest, status, reply, version, at)
    VALUES (:person, :key, :digest, :status, :reply, :version, :at) ON CONFLICT (person, key) DO NOTHING)sql"};

constexpr Statement forget_old{"answered.forget_old", R"sql(
    DELETE FROM answered WHERE person = :person AND at < :before)sql"};

Parameters key_of(const Asked& asked) {
    return Parameters{}.set("person", asked.by).set("key", asked.key).set("before", asked.at - answers_are_kept);
}

}  // namespace

std::string request_digest(std::string_view asked) { return sha256_hex(asked); }

std::optional<Answered> find_answer(store::Tables& tables, const Asked& asked) {
    const auto found = tables.run(find, key_of(asked));
    if (found.empty()) return std::nullopt;
    const auto& row = found.front();
    if (row.text(0) != asked.digest) throw Refused(key_was_used);
    Answered answer{.status = static_cast<int>(row.number(1)), .reply = row.text(2)};
    if (!row.is_null(3)) answer.version = row.number(3);
    return answer;
}

void keep_answer(store::Tables& tables, const Asked& asked, const Answered& answer) {
    auto kept = key_of(asked)
                    .set("digest", asked.digest)
                    .set("at", asked.at)
                    .set("status", store::Value{std::int64_t{answer.status}})
                    .set("reply", answer.reply)
                    .set("version", answer.version ? store::Value{*answer.version} : store::Value{});
    tables.run(forget_old, kept);
    tables.run(keep, kept);
}

}  // namespace entente::access
