#include "foundation/proof/proof.h"
#include "foundation/record/notebook_test.h"

#include <random>

namespace entente::record {
namespace {

using namespace notebook;

using ExportTest = OnEveryDatabase;
INSTANTIATE_TEST_SUITE_P(Databases, ExportTest, ::testing::ValuesIn(entente::testing::database_kinds()),
    [](const auto& test) { return test.param; });

/// Appends `count` notes to the room, with a signed head now and then.
void write_notes(Notebook& book, int count, std::string_view text = "told") {
    book.append_many(count, [&](store::Tables& tables, int n) {
        const NoteWritten note{.title = "Note " + std::to_string(n),
            .text = "“" + std::string{text} + "”\n\\ \x01 end",
            .aside = n % 2 ? std::optional{std::string{"aside"}} : std::nullopt,
            .tags = {"a", "b"}};
        const auto draft = book.draft(Notebook::room(), Notebook::note(n % 5));
        book.record().append(tables, draft, note);
        if (n % 7 == 3) book.record().sign_head(tables, draft.room, draft.at);
    });
}

proof::Verdict checked(const Notebook& book, std::string_view file, std::string_view earlier = {}) {
    return proof::verify(file, {.earlier = earlier, .verifier_key = book.keys().verifier_key()});
}

std::vector<std::string> lines_of(const std::string& file) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < file.size();) {
        const auto end = file.find('\n', at);
        lines.push_back(file.substr(at, end - at + 1));
        at = end + 1;
    }
    return lines;
}

std::string file_of(const std::vector<std::string>& lines) {
    std::string file;
    for (const auto& line : lines) file += line;
    return file;
}

TEST_P(ExportTest, of_a_room_proves_itself) {
    write_notes(book, 20);
    book.append(NoteWritten{.title = "Elsewhere"}, Notebook::room(2));
    const auto verdict = checked(book, book.exported());
    ASSERT_TRUE(verdict.ok) << verdict.sentences.front();
    EXPECT_EQ(verdict.size, 20);
    EXPECT_EQ(verdict.room, Notebook::room().text());
    EXPECT_EQ(verdict.sentences.front(), "“Orion, both sides”: 20 entries, none missing, added, moved or changed.");
    EXPECT_EQ(book.exported(), book.exported()) << "nothing is written by exporting";
}

TEST_P(ExportTest, of_more_entries_than_are_read_at_once_proves_itself) {
    write_notes(book, 1'003);
    const auto verdict = checked(book, book.exported());
    ASSERT_TRUE(verdict.ok) << verdict.sentences.front();
    EXPECT_EQ(verdict.size, 1'003);
}

TEST_P(ExportTest, of_a_room_without_entries_proves_itself) {
    const auto verdict = checked(book, book.exported());
    EXPECT_TRUE(verdict.ok) << verdict.sentences.front();
}

TEST_P(ExportTest, is_proven_to_extend_every_earlier_one) {
    std::vector<std::string> files;
    for (int i = 0; i < 4; ++i) {
        files.push_back(book.exported());
        write_notes(book, 5);
    }
    book.redact(2, "text");
    const auto last = book.exported();
    for (const auto& earlier : files) {
        const auto verdict = checked(book, last, earlier);
        EXPECT_TRUE(verdict.ok) << verdict.sentences.front();
    }
    EXPECT_EQ(checked(book, files[1], last).sentences.front(),
        "The earlier file holds 21 entries, this one only 5: 16 entries were dropped, or the files were exchanged.");
}

TEST_P(ExportTest, of_a_rewritten_record_is_found_to_be_another) {
    Notebook other{GetParam()};
    for (auto* each : {&book, &other}) each->append(NoteWritten{.title = "The same"});
    const auto earlier = book.exported();
    ASSERT_TRUE(checked(book, earlier).ok);
    // The same key, the same room, the same server: only what is said differs from here on.
    other.append(NoteWritten{.title = "Another story"});
    book.append(NoteWritten{.title = "The story"});
    const auto told = book.exported();
    const auto forked = other.exported();
    ASSERT_TRUE(checked(book, forked).ok);
    EXPECT_FALSE(checked(book, forked, told).ok);
    EXPECT_EQ(checked(book, forked, told).sentences.front(),
        "Entry 1 is not the one of the earlier file: the record was rewritten from there on.");
}

TEST_P(ExportTest, of_another_key_or_room_is_not_taken_for_this_one) {
    book.append(NoteWritten{.title = "One"});
    book.append(NoteWritten{.title = "One"}, Notebook::room(2));
    const auto file = book.exported();
    const auto stranger = ServerKeys::from_seed(Bytes(32, 8), "entente.norvane.example");
    EXPECT_FALSE(proof::verify(file, {.verifier_key = stranger.verifier_key()}).ok);
    EXPECT_EQ(checked(book, book.exported(Notebook::room(2)), file).sentences.front(),
        "The two files are of different rooms.");
}

TEST_P(ExportTest, keeps_to_heads_of_the_present_key) {
    book.append(NoteWritten{.title = "One"});
    book.sign();
    book.append(NoteWritten{.title = "Two"});
    const auto renamed = ServerKeys::from_seed(Bytes(32, 7), "entente.corvane.example");
    std::string file;
    book.store().read([&](store::Tables& tables) {
        tables.act_as(store::everyone);
        file = export_room(tables, {Notebook::room(), "joint", "Orion"}, renamed, Instant{});
    });
    const auto verdict = proof::verify(file, {.verifier_key = renamed.verifier_key()});
    EXPECT_TRUE(verdict.ok) << verdict.sentences.front();
    EXPECT_EQ(lines_of(file).size(), 1u + 2u + 1u + 1u);
}

/// One change of a file, chosen by chance: a bit, a line dropped, doubled, swapped or cut off.
std::string mutated(const std::string& file, std::mt19937& any) {
    const auto below = [&](std::size_t most) { return std::uniform_int_distribution<std::size_t>{0, most - 1}(any); };
    auto lines = lines_of(file);
    const auto line = below(lines.size());
    switch (below(6)) {
    case 0: lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(line)); break;
    case 1: lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(below(lines.size() + 1)), lines[line]); break;
    case 2: std::swap(lines[line], lines[below(lines.size())]); break;
    case 3: return file.substr(0, below(file.size()));
    case 4: lines[line].insert(below(lines[line].size() + 1), 1, static_cast<char>(below(256))); break;
    default: {
        auto changed = file;
        changed[below(file.size())] ^= static_cast<char>(1u << below(8));
        return changed;
    }
    }
    return file_of(lines);
}

TEST_P(ExportTest, shows_every_one_of_a_thousand_changes) {
    write_notes(book, 12);
    book.redact(4, "text");
    const auto file = book.exported();
    ASSERT_TRUE(checked(book, file).ok) << "unchanged, it is proven";

    std::mt19937 any{20261121};
    for (int found = 0; found < 1'000;) {
        const auto changed = mutated(file, any);
        if (changed == file) continue;
        ASSERT_FALSE(checked(book, changed).ok) << changed;
        ++found;
    }
}

TEST(Export, shows_every_flipped_bit_even_to_who_does_not_know_the_key) {
    Notebook book{"sqlite"};
    book.append(NoteStruck{.reason = "done"});
    const auto file = book.exported();
    ASSERT_TRUE(proof::verify(file).ok);
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        auto changed = file;
        changed[bit / 8] ^= static_cast<char>(1u << bit % 8);
        ASSERT_FALSE(proof::verify(changed).ok) << "bit " << bit % 8 << " of byte " << bit / 8;
    }
}

}  // namespace
}  // namespace entente::record
