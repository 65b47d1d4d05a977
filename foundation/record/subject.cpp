#include "foundation/record/subject.h"

#include "foundation/record/record.h"

namespace entente::record {

namespace {

constexpr store::Statement move{"record.move_subject", R"sql(
    INSERT INTO subject (room, id, noun, title, alliance, version, changed_at)
    VALUES (:room, :id, '', '', NULL, :version, :at)
    ON CONFLICT (room, id) DO UPDATE SET version = excluded.version, changed_at = excluded.changed_at)sql"};

constexpr store::Statement find_version{"record.find_version", R"sql(
    SELECT version FROM subject WHERE room = :room AND id = :id)sql"};

constexpr store::Statement set_title{"record.set_title", R"sql(
    UPDATE subject SET noun = :noun, title = :title, alliance = :alliance WHERE room = :room AND id = :id)sql"};

constexpr store::Statement keep_text{"record.keep_text", R"sql(
    INSERT INTO search_text (room, subject, title, body) VALUES (:room, :id, :title, :body)
    ON CONFLICT (room, subject) DO UPDATE SET title = excluded.title, body = excluded.body)sql"};

constexpr store::Statement empty_subject{"record.empty_subject", "DELETE FROM subject"};
constexpr store::Statement empty_search_text{"record.empty_search_text", "DELETE FROM search_text"};
constexpr store::Statement forget_words{"record.forget_words", "{forget search_text}"};

store::Parameters subject_of(const Entry& entry) {
    return store::Parameters{}.set("room", entry.room).set("id", entry.subject);
}

}  // namespace

void move_subject(store::Tables& tables, const Entry& entry) {
    tables.run(move, subject_of(entry).set("version", store::Value{entry.seq + 1}).set("at", entry.at));
}

Version version_of(store::Tables& tables, const Id<Room>& room, const Id<Subject>& subject) {
    const auto found = tables.run(find_version, store::Parameters{}.set("room", room).set("id", subject));
    return found.empty() ? 0 : found.front().number(0);
}

void name_subject(store::Tables& tables, const Entry& entry, std::string_view noun, std::string_view title,
    std::string_view text, const Id<Alliance>& alliance) {
    auto named = subject_of(entry)
                     .set("noun", store::Value{std::string{noun}})
                     .set("title", store::Value{std::string{title}})
                     .set("body", store::Value{std::string{text}})
                     .set("alliance", alliance.empty() ? store::Value{} : store::Value{alliance.text()});
    tables.run(set_title, named);
    tables.run(keep_text, named);
}

void empty_subjects(store::Tables& tables) {
    tables.run(empty_search_text);
    tables.run(forget_words);
    tables.run(empty_subject);
}

}  // namespace entente::record
