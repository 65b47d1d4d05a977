#include "capabilities/alliances/alliance_import.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace entente {
namespace {

std::string example() {
    std::ostringstream text;
    text << std::ifstream("examples/alliance.yaml").rdbuf();
    return text.str();
}

std::string with(std::string text, const std::string& what, const std::string& instead) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), instead);
}

std::string faults_of(const std::string& yaml) {
    auto file = read_alliance_file(yaml);
    if (file.faults.empty()) file.add_faults(faults_in(file.alliance));
    std::string all;
    for (const auto& fault : file.faults) all += fault.at + ": " + fault.sentence + "\n";
    return all;
}

TEST(AllianceFile, describes_an_alliance_and_says_how_much_it_would_make) {
    EXPECT_EQ(faults_of(example()), "");
    const auto alliance = read_alliance_file(example()).alliance;
    EXPECT_EQ(alliance.name, "Orion");
    EXPECT_EQ(to_text(alliance.effective_date), "2026-01-05");
    const auto counts = counts_of(alliance);
    EXPECT_EQ(counts.parties, 2);
    EXPECT_EQ(counts.seats, 6);
    EXPECT_EQ(counts.vacant_seats, 1);
    EXPECT_EQ(counts.counterpart_pairs, 3);
    EXPECT_EQ(counts.forums, 2);
}

struct Slip {
    const char* what;
    const char* instead;
    const char* fault;
};

TEST(AllianceFile, is_refused_with_the_line_and_column_of_every_fault) {
    const Slip slips[] = {
        {"tier: typical", "teir: typical", "line 6, column 1: teir is not a field of this object\n"},
        {"type: AT04", "type: [AT04]", "line 5, column 1: type must be text\n"},
        {"type: AT04", "type: AT11", "line 5, column 1: type is no alliance type"},
        {"role: alliance_manager", "role: boss", "line 25, column 5: role must be one of alliance_manager,"},
        {"party: Norvane", "party: Norvain", "line 24, column 5: party is the short name of no party here\n"},
        {"counterpart_key: their-manager", "counterpart_key: their-boss",
            "line 28, column 5: counterpart_key is the key of no seat here\n"},
        {"2026-01-05", "the first of January", "line 8, column 1: effective_date must be a date"},
        {"tier: typical", "tier: typical\ntier: simple", "line 7, column 1: tier is there twice\n"},
        {"mail: leila@quillon.example", "mail: leila", "line 20, column 7: mail must be a mail address"},
        {"our-lead, their-lead]\n    co", "our-lead, their-lead, lost]\n    co",
            "line 70, column 63: seats, item 5 is the key of no seat here\n"},
        {"co_chairs: [our-lead, their-lead]", "co_chairs: [our-lead]",
            "line 71, column 5: co_chairs must name a seat of Quillon as well"},
        {"parent_key: final", "parent_key: development",
            "line 68, column 5: parent_key must be a forum of a higher level\n"},
        {"standing: us", "standing: paper", "line 11, column 1: parties must say which party is us\n"},
        {"title: Clinical lead", "title: &lead Clinical lead", "anchors are not read here"},
        {"title: Clinical lead", "title: *lead", "line 48, column "},
        {"name: Orion", "name: \"Ori\xff\"", "is not UTF-8"},
        {"name: Orion", "name: [[[[[[[[[x]]]]]]]]]", "nested deeper"},
        {"name: Orion", "name: \"\\\xff\"", "line 3, column 10: this is not YAML: a character does not belong here"},
        {"slug: orion", "slug: 'no\x01'", "line 4, column 1: slug must not hold control characters"},
    };
    for (const auto& slip : slips) {
        const auto faults = faults_of(with(example(), slip.what, slip.instead));
        EXPECT_NE(faults.find(slip.fault), std::string::npos) << slip.instead << " gave:\n" << faults;
    }
}

TEST(AllianceFile, lists_all_its_faults_in_the_order_of_lines) {
    auto yaml = with(example(), "monthly", "daily");
    yaml = with(yaml, "phase: active", "phase: sleeping");
    const auto faults = read_alliance_file(yaml).faults;
    ASSERT_EQ(faults.size(), 2u);
    EXPECT_EQ(faults[0].at, "line 7, column 1");
    EXPECT_EQ(faults[1].at, "line 69, column 5");
}

TEST(AllianceFile, ends_with_a_fault_whatever_it_holds) {
    for (const auto* text :
        {"", "# nothing", "[", "a: b: c", "- - - - - - - - - - - - - -", "{", "&a [*a]", "\t", "--- |", "!!binary x",
            "? ? ? ? ? ? ? ? ? ? ? ?", "%YAML 9.9\n---\n", "name: x\n---\nname: y\n", "42", "~"})
        EXPECT_FALSE(read_alliance_file(text).faults.empty()) << text;
    EXPECT_EQ(read_alliance_file(std::string(largest_alliance_file + 1, ' ')).faults.front().sentence,
        "the file is larger than 1 MiB");
    EXPECT_FALSE(read_alliance_file(std::string(100'000, '[')).faults.empty());
}

TEST(AllianceFile, of_windows_reads_the_same) {
    std::string crlf;
    for (const char c : example()) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    EXPECT_EQ(faults_of(crlf), "");
    EXPECT_EQ(read_alliance_file(crlf).alliance.north_star, read_alliance_file(example()).alliance.north_star);
}

}  // namespace
}  // namespace entente
