#include "foundation/proof/proof.h"

#include "foundation/proof/forger_test.h"

#include <gtest/gtest.h>
#include <fstream>
#include <functional>

namespace entente::proof {
namespace {

using namespace forger;

std::string told_of(std::string_view file, const Known& known = {}) {
    const auto verdict = verify(file, known);
    return verdict.ok ? "proven" : verdict.sentences.at(0);
}

/// A note of an erasure in the shape of the record's own.
Entry erasure_of(const std::string& entry, const std::string& field) {
    return {.fields = {{"entry", entry}, {"field", "\"" + field + "\""}, {"reason", "\"asked\""}},
        .kind = "record.redacted"};
}

TEST(Proof, of_a_good_file_says_what_was_proven) {
    const auto notes = three_notes();
    const auto verdict = verify(notes.file(), {.verifier_key = notes.key.verifier()});
    ASSERT_TRUE(verdict.ok) << verdict.sentences.front();
    const auto fingerprint = "norvane.example+" + to_hex(Key::raw(notes.key.id()));
    EXPECT_EQ(verdict.sentences, (std::vector<std::string>{"“Orion”: 3 entries, none missing, added, moved or changed.",
                                     "1 head, signed by " + fingerprint + ", agree with them."}));
    EXPECT_EQ(verdict.size, 3);
    EXPECT_EQ(verdict.room, "orion");
    EXPECT_NE(verify(notes.file()).sentences.back().find("compare " + fingerprint), std::string::npos);
}

struct Lie {
    std::string_view sentence;
    std::function<void(Forgery&)> told;
};

// What a server could try that holds the key and signs and seals whatever it has changed.
const Lie lies[] = {
    {"Entry 1: the text of “title” is not the one that was recorded.",
        [](Forgery& file) { file.entries[1].fields[0].shown = "\"Too\""; }},
    {"Entry 2: “title” is missing; “text” stands in its place.",
        [](Forgery& file) { file.entries[2].in_order = false; }},
    {"Entry 2 was recorded with 2 fields, but 1 are there.", [](Forgery& file) { file.entries[2].whole = false; }},
    {"Entry 1 is not there: entry 2 stands in its place.", [](Forgery& file) { file.entries[1].seq = 2; }},
    {"Entry 2 belongs to another room.", [](Forgery& file) { file.entries[2].room = "lyra"; }},
    {"Entry 1 is dated before the one that it follows.", [](Forgery& file) { file.entries[1].at = 999; }},
    {"The file says that it holds 4 entries, but 3 are there.", [](Forgery& file) { file.said_size = 4; }},
    {"Entry 0: the text of “text” is missing, and no entry says that it was erased.",
        [](Forgery& file) { file.entries[0].fields[1].shown.reset(); }},
    {"Entry 0: “text” is said to be erased, but that is not so.",
        [](Forgery& file) { file.entries.push_back(erasure_of("0", "text")); }},
    {"Entry 1 says that something after it was erased.",
        [](Forgery& file) {
            file.entries[1] = erasure_of("2", "text");
            file.entries[2].fields[1].shown.reset();
        }},
    {"Entry 3 does not say what was erased.",
        [](Forgery& file) {
            file.entries.push_back(erasure_of("0", "text"));
            file.entries[3].fields[1].shown.reset();
        }},
    {"The head of all entries is missing.", [](Forgery& file) { file.with_head = false; }},
    {"The heads are not in order, or one is of more entries than there are.",
        [](Forgery& file) { file.head_text = "norvane.example/room/orion\n4\nx\n"; }},
    {"The head of 3 entries is not one that norvane.example signed for these entries: one of them, or the head, was changed.",
        [](Forgery& file) { file.head_text = "norvane.example/room/orion\n3\n" + to_base64(sha256({})) + "\n"; }},
};

TEST(Proof, of_a_lie_says_what_is_wrong_and_where) {
    for (const auto& lie : lies) {
        auto file = three_notes();
        lie.told(file);
        EXPECT_EQ(told_of(file.file()), lie.sentence);
    }
}

TEST(Proof, takes_an_erasure_that_an_entry_tells_of) {
    auto file = three_notes();
    file.entries[0].fields[1].shown.reset();
    file.entries.push_back(erasure_of("0", "text"));
    const auto verdict = verify(file.file());
    ASSERT_TRUE(verdict.ok) << verdict.sentences.front();
    EXPECT_EQ(verdict.sentences[2], "1 text was erased; for each an entry says by whom and why.");
}

TEST(Proof, of_a_kept_export_holds_for_ever) {
    // Written by the record itself, with erased texts and earlier heads; never to be made anew.
    std::ifstream kept{"fuzz/corpus/export_verifier/orion.jsonl", std::ios::binary};
    const std::string file{std::istreambuf_iterator<char>{kept}, {}};
    ASSERT_FALSE(file.empty());
    const auto verdict = verify(file);
    ASSERT_TRUE(verdict.ok) << verdict.sentences.front();
    EXPECT_EQ(verdict.sentences[0], "“Orion, both sides”: 6 entries, none missing, added, moved or changed.");
    EXPECT_TRUE(verdict.sentences[1].starts_with("3 heads, signed by entente.norvane.example+"));
    EXPECT_EQ(verdict.sentences[2], "1 text was erased; for each an entry says by whom and why.");
}

TEST(Proof, finds_what_was_changed_after_the_seal) {
    const auto file = three_notes().file();
    const auto edited = [&file](const std::string& from, const std::string& to) {
        auto changed = file;
        return changed.replace(changed.find(from), from.size(), to);
    };
    EXPECT_EQ(told_of(edited("\"Orion\"", "\"Lyra\"")),
        "The file is not as norvane.example sealed it: a byte of it was changed afterwards.");
    EXPECT_EQ(
        told_of(edited("\"format\"", "\"fromat\"")), "Line 1, character 1, is not in the form of an exported record.");
    EXPECT_EQ(told_of(edited("\"size\":3", "\"size\":03")),
        "Line 1, character " + std::to_string(file.find(":3}") + 2) + ", is not in the form of an exported record.");
    EXPECT_EQ(told_of(file + "\n"), "Something was added after the seal.");
    EXPECT_EQ(told_of(file.substr(0, file.size() - 1)), "The file was cut off within line 6.");
    EXPECT_EQ(told_of(file.substr(0, file.find("{\"seal\""))), "The file ends before its seal: line 6 is missing.");
    EXPECT_EQ(told_of(""), "The file ends before its seal: line 1 is missing.");
}

TEST(Proof, finds_another_key_than_the_expected_one) {
    auto file = three_notes();
    const Key expected{"norvane.example", 7};
    EXPECT_EQ(told_of(file.file(), {.verifier_key = expected.verifier()}), "proven");
    file.key = Key{"norvane.example", 8};
    EXPECT_NE(
        told_of(file.file(), {.verifier_key = expected.verifier()}).find("The file is signed by"), std::string::npos);
    EXPECT_EQ(
        told_of(file.file(), {.verifier_key = "norvane.example"}), "The key to compare with is not a verifier key.");
}

TEST(Proof, holds_a_later_file_to_an_earlier_one) {
    const auto later = three_notes();
    auto earlier = later;
    earlier.entries.pop_back();
    const auto verdict = verify(later.file(), {.earlier = earlier.file()});
    ASSERT_TRUE(verdict.ok) << verdict.sentences.front();
    EXPECT_EQ(verdict.sentences.back(), "It adds 1 entry to the 2 of the earlier file and changes none.");
    EXPECT_EQ(told_of(earlier.file(), {.earlier = later.file()}),
        "The earlier file holds 3 entries, this one only 2: 1 entry was dropped, or the files were exchanged.");

    earlier.entries[1].fields[0] = {"title", "\"Another\""};
    EXPECT_EQ(told_of(later.file(), {.earlier = earlier.file()}),
        "Entry 1 is not the one of the earlier file: the record was rewritten from there on.");
    earlier.entries[1].fields[0].shown = "\"Two\"";
    EXPECT_EQ(told_of(later.file(), {.earlier = earlier.file()}),
        "In the earlier file: Entry 1: the text of “title” is not the one that was recorded.");
}

}  // namespace
}  // namespace entente::proof
