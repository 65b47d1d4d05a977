#include "foundation/access/answered.h"

#include "foundation/base/digest.h"

namespace entente::access {

namespace {

using store::Parameters;
using store::Statement;

constexpr Statement take_key{"answered.take_key", R"sql(
    INSERT INTO answered (person, key, digest, status, reply, at) VALUES (:person, :key, :digest, 0, '', :at)
    ON CONFLICT (person, key) DO NOTHING)sql"};

constexpr Statement find{"answered.find", R"sql(
    SELECT digest, status, reply, version FROM answered WHERE person = :person AND key = :key)sql"};

constexpr Statement keep{"answered.keep", R"sql(
    UPDATE answered SET status = :status, reply = :reply, version = :version
    WHERE person = :person AND key = :key)sql"};

constexpr Statement forget_old{"answered.forget_old", R"sql(
    DELETE FROM answered WHERE person = :person AND at < :before)sql"};

}  // namespace

std::string request_digest(std::string_view asked) { return sha256_hex(asked); }

std::optional<Answered> find_answer(
    store::Tables& tables, const Id<Person>& person, std::string_view key, std::string_view digest, Instant at) {
    const auto parameters = Parameters{}
                                .set("person", person)
                                .set("key", std::string(key))
                                .set("digest", std::string(digest))
                                .set("at", at)
                                .set("before", at - answers_are_kept);
    tables.run(forget_old, parameters);
    if (tables.run(take_key, parameters).changed == 1) return std::nullopt;
    return look_for_answer(tables, person, key, digest);
}

std::optional<Answered> look_for_answer(
    store::Tables& tables, const Id<Person>& person, std::string_view key, std::string_view digest) {
    const auto found = tables.run(find, Parameters{}.set("person", person).set("key", std::string(key)));
    if (found.empty()) return std::nullopt;
    const auto& row = found.front();
    if (row.text(0) != digest) throw Refused(key_was_used);
    Answered answer{.status = static_cast<int>(row.number(1)), .reply = row.text(2)};
    if (!row.is_null(3)) answer.version = row.number(3);
    return answer;
}

void keep_answer(store::Tables& tables, const Id<Person>& person, std::string_view key, const Answered& answer) {
    Parameters parameters;
    parameters.set("person", person).set("key", std::string(key)).set("reply", answer.reply);
    parameters.set("status", std::int64_t{answer.status});
    parameters.set("version", answer.version ? store::Value{*answer.version} : store::Value{});
    tables.run(keep, parameters);
}

}  // namespace entente::access
