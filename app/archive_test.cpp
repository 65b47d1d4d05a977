#include "app/archive.h"

#include "app/complaint.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace entente::app {
namespace fs = std::filesystem;
namespace {

class Archive : public testing::Test {
protected:
    Archive() : folder_(fs::path(testing::TempDir()) / ("entente-archive-" + std::to_string(::getpid()))) {
        fs::create_directories(folder_ / "out");
    }
    ~Archive() override { fs::remove_all(folder_); }

    fs::path archive() const { return folder_ / "all.tar.gz"; }
    Packed file(const std::string& path, const std::string& text) {
        std::ofstream(folder_ / "source") << text;
        return measure(folder_ / "source", path);
    }
    void pack(const std::vector<std::pair<std::string, std::string>>& files) {
        Packing packing(archive());
        packing.add("list", "the list");
        for (const auto& [path, text] : files) packing.add(path, text);
        packing.finish();
    }
    std::string complaint(const std::vector<Packed>& expected) {
        try {
            unpack(archive(), folder_ / "out", "list", [&](std::string_view) { return expected; });
        } catch (const Complaint& complaint) {
            return complaint.what();
        }
        return "nothing to complain of";
    }
    void expect_complaint(const std::vector<Packed>& expected, const std::string& part) {
        EXPECT_NE(complaint(expected).find(part), std::string::npos) << complaint(expected);
    }

    fs::path folder_;
};

TEST_F(Archive, what_was_packed_comes_out_as_it_was) {
    pack({{"keys/a", "secret"}});
    EXPECT_EQ(complaint({file("keys/a", "secret")}), "nothing to complain of");
    std::string text;
    std::ifstream(folder_ / "out" / "keys" / "a") >> text;
    EXPECT_EQ(text, "secret");
}

TEST_F(Archive, a_file_that_is_not_as_listed_is_damage) {
    pack({{"a", "secret"}});
    expect_complaint({file("a", "public")}, "a is not what was backed up");
    expect_complaint({file("a", "sec")}, "a is longer than it should be");
}

TEST_F(Archive, nothing_may_be_missing_or_added) {
    pack({{"a", "one"}});
    expect_complaint({file("a", "one"), file("b", "two")}, "b is missing");
    expect_complaint({}, "a does not belong in it");
}

TEST_F(Archive, a_path_never_leads_out_of_the_folder) {
    for (const auto* path : {"../outside", "a/../../outside", "/tmp/entente-outside"}) {
        pack({{path, "escaped"}});
        expect_complaint({file(path, "escaped")}, "does not belong in it");
        EXPECT_FALSE(fs::exists(folder_ / "outside"));
    }
}

TEST_F(Archive, one_that_is_not_finished_is_not_there) {
    {
        Packing packing(archive());
        packing.add("list", "the list");
    }
    EXPECT_TRUE(fs::is_empty(folder_ / "out"));
    EXPECT_FALSE(fs::exists(archive()));
    EXPECT_FALSE(fs::exists(archive().string() + ".part"));
}

}  // namespace
}  // namespace entente::app
