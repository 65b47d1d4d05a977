#include "foundation/proof/proof.h"
#include "foundation/record/hash.h"
#include "foundation/record/notebook_test.h"

#include <filesystem>
#include <fstream>

namespace entente::record {
namespace {

using namespace notebook;

using ErasureTest = OnEveryDatabase;
INSTANTIATE_TEST_SUITE_P(Databases, ErasureTest, ::testing::ValuesIn(entente::testing::database_kinds()),
    [](const auto& test) { return test.param; });

constexpr std::string_view word = "Quillfeather";

NoteWritten with_the_word() {
    return {.title = "A plain title",
        .text = "Told by Quillfeather herself",
        .aside = "Quillfeather, twice",
        .tags = {"Quillfeather"}};
}

/// The tables in which the word stands, in letters or in hexadecimal digits.
std::string tables_with_the_word(Notebook& book) {
    const auto digits = to_hex(bytes_of(word));
    std::string found;
    for (const auto& table : book.tables()) {
        const auto contents = lower(book.contents(table));
        if (contents.find(lower(word)) != contents.npos || contents.find(digits) != contents.npos) found += table + " ";
    }
    return found;
}

TEST_P(ErasureTest, leaves_the_value_in_no_table) {
    const auto entry = book.append(with_the_word());
    EXPECT_NE(tables_with_the_word(book).find("entry_field"), std::string::npos) << "the search would find it";
    for (const auto* field : {"text", "aside", "tags"}) book.redact(entry.seq, field);
    EXPECT_EQ(tables_with_the_word(book), "");
}

TEST(Erasure, leaves_the_value_nowhere_in_the_file) {
    Notebook book{"sqlite"};
    const auto place = book.rows("SELECT file FROM pragma_database_list WHERE name = 'main'").front().text(0);
    const auto stands_in_the_file = [&] {
        book.reopen();  // what the log held is in the file now, its free pages included
        EXPECT_FALSE(std::filesystem::exists(place + "-wal") && std::filesystem::file_size(place + "-wal") > 0);
        std::ifstream file{place, std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        return lower(bytes).find(lower(word)) != std::string::npos;
    };
    book.append(NoteWritten{.title = "Long", .text = std::string(20'000, 'x') + " Quillfeather"});
    ASSERT_TRUE(stands_in_the_file()) << "the search would find it";
    book.redact(0, "text");
    EXPECT_FALSE(stands_in_the_file());
}

TEST_P(ErasureTest, reads_as_erased_in_the_views_and_nothing_else_changes) {
    book.append(with_the_word());
    book.append(NoteWritten{.title = "Another", .text = "stays"}, Notebook::room(), Notebook::note(2));
    book.redact(0, "text");
    const auto notes = book.rows("SELECT title, text, aside FROM note ORDER BY id");
    EXPECT_EQ(notes[0].text(0), "A plain title");
    EXPECT_EQ(notes[0].text(1), "[erased]");
    EXPECT_EQ(notes[0].text(2), "Quillfeather, twice");
    EXPECT_EQ(notes[1].text(1), "stays");
    EXPECT_EQ(book.rows("SELECT body FROM search_text ORDER BY subject")[0].text(0), "[erased]");
}

TEST_P(ErasureTest, says_what_was_erased_and_why_in_the_history_of_the_thing) {
    const auto entry = book.append(with_the_word());
    book.redact(entry.seq, "text");
    const auto last = book.rows("SELECT kind, subject, author FROM entry ORDER BY seq DESC");
    EXPECT_EQ(last.front().text(0), "record.redacted");
    EXPECT_EQ(last.front().text(1), entry.subject.text());
    const auto said = book.rows("SELECT value FROM entry_field WHERE seq = 1 ORDER BY place");
    EXPECT_EQ(said[0].text(0), "0");
    EXPECT_EQ(said[1].text(0), "\"text\"");
    EXPECT_EQ(said[2].text(0), "\"named a person\"");
}

TEST_P(ErasureTest, leaves_every_proof_valid) {
    book.append(with_the_word());
    const auto signed_before = book.sign();
    const auto before = book.exported();
    book.redact(0, "text");
    const auto after = book.exported();
    EXPECT_EQ(after.find("Quillfeather herself"), std::string::npos);
    const auto verdict = proof::verify(after, {.earlier = before, .verifier_key = book.keys().verifier_key()});
    EXPECT_TRUE(verdict.ok) << verdict.sentences.front();
    EXPECT_NE(after.find(signed_before.substr(0, 60)), std::string::npos);
}

TEST_P(ErasureTest, is_of_what_people_wrote_and_only_once) {
    book.append(NoteWritten{.title = "Title", .text = "Text", .follows = Notebook::note(2)});
    const auto refusal = [&](std::int64_t seq, std::string_view field) -> std::string {
        try {
            book.redact(seq, field);
        } catch (const Refused& refused) {
            return std::string{refused.refusal().code};
        }
        return "erased";
    };
    EXPECT_EQ(refusal(0, "follows"), not_erasable.code);
    EXPECT_EQ(refusal(0, "weight"), not_erasable.code);
    EXPECT_EQ(refusal(0, "colour"), no_such_text.code);
    EXPECT_EQ(refusal(0, "aside"), no_such_text.code) << "it was never there";
    EXPECT_EQ(refusal(9, "text"), no_such_text.code);
    EXPECT_EQ(refusal(0, "text"), "erased");
    EXPECT_EQ(refusal(0, "text"), no_such_text.code);
    EXPECT_EQ(refusal(1, "reason"), not_erasable.code);
    EXPECT_EQ(book.rows("SELECT seq FROM entry").size(), 2u) << "a refusal appends nothing";
}

TEST_P(ErasureTest, stays_erased_after_a_rebuild) {
    book.append(with_the_word());
    book.redact(0, "text");
    const auto views = book.contents("note") + book.contents("subject");
    book.rebuild();
    EXPECT_EQ(book.contents("note") + book.contents("subject"), views);
}

}  // namespace
}  // namespace entente::record
