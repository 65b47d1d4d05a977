#include "app/settings.h"
#include "app/complaint.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace entente::app {
namespace {

/// A data folder with an entente.toml, gone when the test is.
class SettingsOf : public testing::Test {
protected:
    SettingsOf()
        : folder_(std::filesystem::path(testing::TempDir()) / ("entente-settings-" + std::to_string(::getpid()))) {
        std::filesystem::create_directories(folder_);
    }
    ~SettingsOf() override { std::filesystem::remove_all(folder_); }

    void file_says(const std::string& text) { std::ofstream(folder_ / "entente.toml") << text; }
    Settings read(const std::vector<const char*>& variables = {}, std::vector<Flag> flags = {}) {
        flags.push_back({&all_settings()[0], folder_.string()});
        auto environment = variables;
        environment.push_back(nullptr);
        return read_settings(flags, environment.data());
    }
    std::string complaint(const std::vector<const char*>& variables = {}) {
        try {
            read(variables);
        } catch (const Complaint& complaint) {
            EXPECT_EQ(complaint.ending, Ending::misused);
            return complaint.what();
        }
        return "nothing to complain of";
    }
    static const Setting* setting(std::string_view name) {
        for (const auto& setting : all_settings())
            if (setting.name == name) return &setting;
        return nullptr;
    }

    std::filesystem::path folder_;
};

TEST_F(SettingsOf, a_server_may_come_from_the_file_alone) {
    file_says(
        "port = 9000\npublic_url = \"https://entente.norvane.example/\"\nhosts = [\"a.example\", \"b.example\"]\n");
    const auto settings = read();
    EXPECT_EQ(settings.port, 9000);
    EXPECT_EQ(settings.public_url, "https://entente.norvane.example");
    EXPECT_EQ(settings.hosts, (std::vector<std::string>{"a.example", "b.example"}));
    EXPECT_EQ(settings.listen, "127.0.0.1");
}

TEST_F(SettingsOf, a_variable_wins_over_the_file_and_a_flag_over_both) {
    file_says("port = 9000\n");
    EXPECT_EQ(read({"ENTENTE_PORT=9001"}).port, 9001);
    EXPECT_EQ(read({"ENTENTE_PORT=9001"}, {{setting("port"), "9002"}}).port, 9002);
}

TEST_F(SettingsOf, an_unknown_key_is_named_with_file_and_line) {
    file_says("# ports\n\nprot = 9000\n");
    EXPECT_EQ(complaint(), (folder_ / "entente.toml").string() + ", line 3: 'prot' is not a setting of Entente.");
}

TEST_F(SettingsOf, the_folder_is_not_a_key_of_the_file_that_lies_in_it) {
    file_says("data = \"elsewhere\"\n");
    EXPECT_NE(complaint().find("'data' is not a setting"), std::string::npos);
}

TEST_F(SettingsOf, a_wrong_value_says_what_a_right_one_is) {
    EXPECT_EQ(complaint({"ENTENTE_PORT=80x"}), "ENTENTE_PORT is a whole number from 0 to 65535, not '80x'.");
    EXPECT_EQ(complaint({"ENTENTE_LOG=loud"}), "ENTENTE_LOG is one of plain, json, not 'loud'.");
    file_says("port = [1, 2]\n");
    EXPECT_NE(complaint().find("line 1: port is a list of texts."), std::string::npos);
    file_says("port = \n");
    EXPECT_NE(complaint().find("line 1"), std::string::npos);
}

TEST_F(SettingsOf, an_unknown_variable_is_named_and_those_of_the_tests_are_left_alone) {
    EXPECT_EQ(complaint({"ENTENTE_PROT=1"}), "The environment's ENTENTE_PROT is not a setting of Entente.");
    EXPECT_EQ(complaint({"ENTENTE_TEST_POSTGRESQL=host=127.0.0.1", "PATH=/bin"}), "nothing to complain of");
}

}  // namespace
}  // namespace entente::app
