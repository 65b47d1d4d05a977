#include "foundation/proof/proof.h"
#include "foundation/record/notebook_test.h"
#include "foundation/record/tree_node.h"

#include <random>
#include <thread>

namespace entente::record {
namespace {

using namespace notebook;

using RecordTest = OnEveryDatabase;
INSTANTIATE_TEST_SUITE_P(Databases, RecordTest, ::testing::ValuesIn(entente::testing::database_kinds()),
    [](const auto& test) { return test.param; });

NoteWritten some_note(std::mt19937& any, int n) {
    return {.title = "Note " + std::to_string(n),
        .text = "Zürich\tλ",
        .aside = any() % 2 ? std::optional{std::string{"aside"}} : std::nullopt,
        .due = Instant{n * 1'000'003LL},
        .weight = n,
        .tags = {"a", std::string(any() % 3, 'b')}};
}

TEST_P(RecordTest, counts_entries_within_the_room_and_positions_over_all_rooms) {
    const auto first = book.append(NoteWritten{.title = "One"}, Notebook::room(1));
    const auto elsewhere = book.append(NoteWritten{.title = "Two"}, Notebook::room(2));
    const auto second = book.append(NoteWritten{.title = "Three"}, Notebook::room(1));
    EXPECT_EQ(first.seq, 0);
    EXPECT_EQ(elsewhere.seq, 0);
    EXPECT_EQ(second.seq, 1);
    EXPECT_EQ(first.position, 1);
    EXPECT_EQ(elsewhere.position, 2);
    EXPECT_EQ(second.position, 3);
}

TEST_P(RecordTest, writes_entry_and_views_or_neither) {
    book.append(NoteWritten{.title = "Stays"});
    const auto before =
        book.contents("entry") + book.contents("note") + book.contents("feed_position") + book.contents("tree_node");
    EXPECT_THROW(book.store().write([&](store::Tables& tables) {
        book.record().append(tables, book.draft(Notebook::room(), Notebook::note(2)), NoteWritten{.title = "Goes"});
        throw std::runtime_error("a rule refused");
    }),
        std::runtime_error);
    EXPECT_EQ(
        book.contents("entry") + book.contents("note") + book.contents("feed_position") + book.contents("tree_node"),
        before);
    EXPECT_EQ(book.append(NoteWritten{.title = "Next"}).position, 2);
}

TEST_P(RecordTest, keeps_the_bytes_of_an_entry_as_they_are_described) {
    const auto entry = book.append(NoteWritten{.title = "Who “carries” it?", .follows = Notebook::note(2)});
    const auto rows = book.rows("SELECT bytes FROM entry");
    const auto& bytes = rows.front().bytes(0);
    const std::string text(bytes.begin(), bytes.end());
    EXPECT_TRUE(text.starts_with("{\"v\":1,\"room\":\"" + entry.room.text() +
                                 "\",\"seq\":0,\"at\":" + std::to_string(entry.at.micros) + ",\"author\":\"" +
                                 entry.author.text() + "\",\"organisation\":\"" + entry.organisation.text() +
                                 "\",\"kind\":\"note.written\",\"kind_version\":1,\"subject\":\"" +
                                 entry.subject.text() + "\",\"seen\":0,\"fields\":[[\"title\",\""))
        << text;

    const auto fields = book.rows("SELECT name, salt, value FROM entry_field ORDER BY place");
    auto expected = text.substr(0, text.find("\"fields\":") + 9);
    for (const auto& field : fields)
        expected += (expected.ends_with(':') ? "[" : ",") + ("[\"" + field.text(0)) + "\",\"" +
                    to_hex(commitment(hash_from(field.bytes(1)), entry.room.text(), 0, field.text(0), field.text(2))) +
                    "\"]";
    EXPECT_EQ(text, expected + "]}");
}

TEST_P(RecordTest, has_no_field_for_what_is_absent) {
    book.append(NoteWritten{.title = "Short"});
    book.append(NoteWritten{.title = "Long", .aside = "by the way", .due = Instant{5}});
    const auto names = [&](int seq) {
        std::string all;
        for (const auto& row : book.rows("SELECT name, seq FROM entry_field ORDER BY place"))
            if (row.number(1) == seq) all += row.text(0) + " ";
        return all;
    };
    EXPECT_EQ(names(0), "title text weight tags follows ");
    EXPECT_EQ(names(1), "title text aside due weight tags follows ");
}

TEST_P(RecordTest, never_dates_an_entry_before_the_one_that_it_follows) {
    auto late = book.draft(Notebook::room(), Notebook::note());
    auto early = book.draft(Notebook::room(), Notebook::note());
    early.at = late.at - hours(1);
    book.append(late, NoteWritten{.title = "Late"});
    EXPECT_EQ(book.append(early, NoteWritten{.title = "Clock set back"}).at, late.at);
    early.room = Notebook::room(2);
    EXPECT_EQ(book.append(early, NoteWritten{.title = "Another room"}).at, early.at);
}

TEST_P(RecordTest, gives_a_subject_the_version_of_its_last_entry) {
    const auto version = [&](int room, int note) {
        Version found = -1;
        book.store().read([&](store::Tables& tables) {
            tables.act_as(store::everyone);
            found = version_of(tables, Notebook::room(room), Notebook::note(note));
        });
        return found;
    };
    EXPECT_EQ(version(1, 1), 0);
    book.append(NoteWritten{.title = "One"}, Notebook::room(1), Notebook::note(1));
    book.append(NoteWritten{.title = "Other"}, Notebook::room(1), Notebook::note(2));
    EXPECT_EQ(version(1, 1), 1);
    EXPECT_EQ(version(1, 2), 2);
    book.append(NoteStruck{.reason = "done"}, Notebook::room(1), Notebook::note(1));
    EXPECT_EQ(version(1, 1), 3);
    EXPECT_EQ(version(2, 1), 0) << "a version belongs to a room";
}

TEST_P(RecordTest, makes_identical_views_when_they_are_rebuilt) {
    std::mt19937 any{42};
    book.append_many(700, [&](store::Tables& tables, int i) {
        const auto draft =
            book.draft(Notebook::room(static_cast<int>(any() % 3)), Notebook::note(static_cast<int>(any() % 20)));
        if (any() % 4 == 0)
            book.record().append(tables, draft, NoteStruck{.reason = "reason \"" + std::to_string(i) + "\"\n"});
        else book.record().append(tables, draft, some_note(any, i));
    });
    const auto views = [&] { return book.contents("note") + book.contents("subject") + book.contents("search_text"); };
    const auto kept = [&] {
        return book.contents("entry") + book.contents("entry_field") + book.contents("tree_node") +
               book.contents("feed_position");
    };
    const auto views_before = views();
    const auto kept_before = kept();
    book.store().write([](store::Tables& tables) {
        tables.run({"notebook.damage", "UPDATE note SET title = 'damaged'"});
    });
    EXPECT_NE(views(), views_before);
    book.rebuild();
    EXPECT_EQ(views(), views_before);
    EXPECT_EQ(kept(), kept_before);
}

TEST_P(RecordTest, makes_views_of_another_edition_anew_and_those_of_its_own_not) {
    book.append(NoteWritten{.title = "One"});
    const auto told = book.contents("note");
    const auto damage = [&] {
        book.store().write([](store::Tables& tables) {
            tables.run({"notebook.damage", "UPDATE note SET title = 'before'"});
        });
    };
    const auto renewed = [&] {
        bool was = false;
        book.store().write([&](store::Tables& tables) { was = book.record().renew_views(tables); });
        return was;
    };
    EXPECT_TRUE(renewed()) << "nobody has said yet of which edition they are";
    damage();
    EXPECT_FALSE(renewed());
    EXPECT_NE(book.contents("note"), told);
    book.store().write([](store::Tables& tables) {
        tables.run({"notebook.edition", "UPDATE views_edition SET edition = 'of an older server'"});
    });
    EXPECT_TRUE(renewed());
    EXPECT_EQ(book.contents("note"), told);
}

TEST_P(RecordTest, signs_one_head_a_size) {
    book.append(NoteWritten{.title = "One"});
    const auto first = book.sign();
    EXPECT_EQ(book.sign(), first);
    const auto rows = book.rows("SELECT bytes FROM entry");
    const auto& bytes = rows.front().bytes(0);
    const auto root = leaf_hash({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    EXPECT_TRUE(first.starts_with("entente.norvane.example/room/" + Notebook::room().text() + "\n1\n" +
                                  to_base64(root) + "\n\n— entente.norvane.example "));
    book.append(NoteWritten{.title = "Two"});
    EXPECT_NE(book.sign(), first);
    EXPECT_EQ(book.rows("SELECT size FROM head").size(), 2u);
}

TEST_P(RecordTest, signs_the_heads_of_the_rooms_that_grew_and_of_no_other) {
    const auto sign_all = [&] {
        int count = 0;
        book.store().write(
            [&](store::Tables& tables) { count = book.record().sign_heads(tables, Instant{1'000'000}); });
        return count;
    };
    EXPECT_EQ(sign_all(), 0) << "nothing to sign yet";
    book.append(NoteWritten{.title = "One"});
    book.append(NoteWritten{.title = "Elsewhere"}, Notebook::room(2));
    EXPECT_EQ(sign_all(), 2);
    EXPECT_EQ(sign_all(), 0);
    book.append(NoteWritten{.title = "Two"});
    EXPECT_EQ(sign_all(), 1);
    EXPECT_EQ(book.rows("SELECT size FROM head ORDER BY room, size").size(), 3u);
}

TEST_P(RecordTest, lets_many_append_to_a_room_at_once_without_gap_or_double) {
    SystemChance chance;
    const auto facts = notebook::facts();
    Record record{facts, book.keys(), chance};
    std::vector<std::thread> authors;
    for (int author = 0; author < 4; ++author) {
        const auto draft = book.draft(Notebook::room(), Notebook::note(author));
        authors.emplace_back([&, draft] {
            for (int n = 0; n < 10; ++n)
                book.store().write(
                    [&](store::Tables& tables) { record.append(tables, draft, NoteStruck{.reason = "done"}); });
        });
    }
    for (auto& author : authors) author.join();

    const auto entries = book.rows("SELECT seq, position FROM entry ORDER BY position");
    ASSERT_EQ(entries.size(), 40u);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EXPECT_EQ(entries[i].number(0), static_cast<std::int64_t>(i));
        EXPECT_EQ(entries[i].number(1), static_cast<std::int64_t>(i) + 1);
    }
    const auto verdict = proof::verify(book.exported());
    EXPECT_TRUE(verdict.ok) << verdict.sentences.front();
}

TEST_P(RecordTest, refuses_a_fact_that_nobody_joined) {
    FactBook nobody;
    SeededChance chance{1};
    Record record{nobody, book.keys(), chance};
    EXPECT_THROW(book.store().write([&](store::Tables& tables) {
        record.append(tables, book.draft(Notebook::room(), Notebook::note()), NoteStruck{.reason = "x"});
    }),
        std::logic_error);
}

TEST_P(RecordTest, remembers_a_fact_of_an_earlier_form) {
    book.append(NoteWritten{.title = "Old", .weight = 3});
    book.store().write([](store::Tables& tables) {
        tables.run({"notebook.older", "DELETE FROM entry_field WHERE name = 'weight'"});
        tables.run({"notebook.newer", "UPDATE entry_field SET name = 'colour' WHERE name = 'tags'"});
    });
    book.rebuild();
    const auto notes = book.rows("SELECT title, weight, tags FROM note");
    EXPECT_EQ(notes.front().text(0), "Old");
    EXPECT_EQ(notes.front().number(1), 0) << "a member that the fact did not have is as if never set";
    EXPECT_EQ(notes.front().text(2), "[]");
}

}  // namespace
}  // namespace entente::record
