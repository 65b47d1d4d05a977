#include "demo/meridian/case_file.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace entente::demo {
namespace {

std::string refusal_of(const std::string& yaml) {
    try {
        read_case({"e99_a_case", yaml});
    } catch (const std::logic_error& error) {
        return error.what();
    }
    return "";
}

std::string told() { return std::string(case_files().front().yaml); }

std::string changed(const std::string& words, const std::string& instead) {
    auto yaml = told();
    return yaml.replace(yaml.find(words), words.size(), instead);
}

TEST(CaseFile, is_read_as_it_stands) { EXPECT_EQ(refusal_of(told()), ""); }

TEST(CaseFile, is_refused_by_its_name_and_line) {
    EXPECT_EQ(refusal_of("mood: good\n" + told()), "e99_a_case.yaml, line 1: nothing is called “mood” here.");
    EXPECT_EQ(refusal_of(changed("code: ", "kode: ")), "e99_a_case.yaml, line 1: “code” is missing.");
    EXPECT_EQ(refusal_of(changed("root: ", "code: E01\nroot: ")), "e99_a_case.yaml, line 2: “code” is there twice.");
    EXPECT_EQ(refusal_of(changed("route: solo-", "route: so-")),
        "e99_a_case.yaml, line 3: “route” is none of the words for it.");
    EXPECT_NE(refusal_of("a: [").find("e99_a_case.yaml is not YAML"), std::string::npos);
}

TEST(CaseFile, says_when_in_days_and_times) {
    for (const auto* moment : {"opened: 62", "opened: 62 24:00", "opened: 62 9:60", "opened: day 62 9:00"})
        EXPECT_NE(refusal_of(changed("opened: ", std::string(moment) + "\n  # ")), "") << moment;
}

}  // namespace
}  // namespace entente::demo
