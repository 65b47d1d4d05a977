#include "foundation/http/gate.h"

#include "foundation/http/gate_vectors.h"

#include <gtest/gtest.h>

namespace entente::http {
namespace {

using testing::gate_vectors;
using testing::with;

int status_for(const std::string& bytes) {
    const auto end = find_end_of_head(bytes);
    if (end.refused) return end.refused->status;
    if (end.at == 0) return 0;
    Head head;
    const auto refused = read_head(bytes.substr(0, end.at), head);
    return refused ? refused->status : 200;
}

constexpr std::string_view get = "GET /marks HTTP/1.1";

TEST(Gate, refuses_what_two_readers_could_frame_differently) {
    for (const auto& vector : gate_vectors()) {
        // The name of the host and the inside of chunks are looked at later.
        const bool later = vector.status == 421 || vector.says.find("chunk ") != std::string::npos;
        EXPECT_EQ(status_for(vector.bytes), later ? 200 : vector.status) << vector.says;
    }
}

TEST(Gate, has_the_limits_that_are_promised) {
    EXPECT_EQ(longest_line, 8u * 1024);
    EXPECT_EQ(longest_fields, 16u * 1024);
    EXPECT_EQ(most_fields, 100u);
    EXPECT_EQ(longest_body, 1u << 20);
}

TEST(Gate, has_exact_limits) {
    const auto line_of = [](std::size_t bytes) { return "GET /" + std::string(bytes - 14, 'a') + " HTTP/1.1"; };
    EXPECT_EQ(status_for(with({}, {}, line_of(longest_line))), 200);
    EXPECT_EQ(status_for(with({}, {}, line_of(longest_line + 1))), 431);

    const auto field_of = [](std::size_t bytes) { return "X: " + std::string(bytes - 3, 'a') + "\r\n"; };
    EXPECT_EQ(status_for(with(field_of(longest_line), {}, get)), 200);
    EXPECT_EQ(status_for(with(field_of(longest_line + 1), {}, get)), 431);

    const std::size_t rest = longest_fields - std::string("Host: localhost\r\n").size() - (longest_line + 2);
    EXPECT_EQ(status_for(with(field_of(longest_line) + field_of(rest - 2), {}, get)), 200);
    EXPECT_EQ(status_for(with(field_of(longest_line) + field_of(rest - 1), {}, get)), 431);

    std::string fields;
    for (std::size_t count = 1; count < most_fields; ++count) fields += "X: 1\r\n";
    EXPECT_EQ(status_for(with(fields, {}, get)), 200);
    EXPECT_EQ(status_for(with(fields + "X: 1\r\n", {}, get)), 431);

    EXPECT_EQ(status_for(with("Content-Length: " + std::to_string(longest_body) + "\r\n")), 200);
    EXPECT_EQ(status_for(with("Content-Length: " + std::to_string(longest_body + 1) + "\r\n")), 413);
}

TEST(Gate, refuses_a_line_that_never_ends_before_it_ends) {
    EXPECT_EQ(status_for(std::string(longest_line + 1, 'a')), 0);
    EXPECT_EQ(status_for(std::string(longest_line + 2, 'a')), 431);
}

TEST(Gate, waits_for_the_whole_head) {
    const auto whole = with({}, {}, get);
    for (std::size_t bytes = 0; bytes < whole.size(); ++bytes) {
        const auto end = find_end_of_head(whole.substr(0, bytes));
        EXPECT_FALSE(end.refused) << bytes;
        EXPECT_EQ(end.at, 0u) << bytes;
    }
    EXPECT_EQ(find_end_of_head(whole + "GET").at, whole.size());
}

TEST(Gate, reads_what_a_good_head_says) {
    const auto bytes = with("Content-Length: 3\r\nX-Empty:\r\nConnection: x, Close\r\nExpect: 100-continue\r\n");
    Head head;
    ASSERT_FALSE(read_head(bytes, head));
    EXPECT_EQ(head.method, "POST");
    EXPECT_EQ(head.target, "/api/v1/marks");
    EXPECT_EQ(head.authority, "localhost");
    EXPECT_EQ(head.content_length, 3u);
    EXPECT_EQ(head.field("x-empty"), "");
    EXPECT_FALSE(head.keep_alive);
    EXPECT_TRUE(head.expects_continue);
}

TEST(Gate, lets_an_absolute_target_replace_the_host) {
    const auto bytes = with({}, {}, "GET http://norvane.example:8484/a?b HTTP/1.1");
    Head head;
    ASSERT_FALSE(read_head(bytes, head));
    EXPECT_EQ(head.authority, "norvane.example:8484");
    EXPECT_EQ(head.target, "/a?b");
}

struct Line {
    std::string_view says;
    std::string_view line;
    int status;
};
constexpr Line lines[] = {
    {"a plain one", "GET / HTTP/1.1", 200},
    {"an old one", "GET / HTTP/1.0", 200},
    {"no version", "GET /", 400},
    {"two blanks", "GET  / HTTP/1.1", 400},
    {"a blank in the target", "GET /a b HTTP/1.1", 400},
    {"a fragment", "GET /a#b HTTP/1.1", 400},
    {"bytes beyond ASCII", "GET /\xc3\xa9 HTTP/1.1", 400},
    {"an asterisk", "OPTIONS * HTTP/1.1", 400},
    {"an authority for a tunnel", "CONNECT localhost:80 HTTP/1.1", 400},
    {"a name in the authority", "GET http://me@localhost/ HTTP/1.1", 400},
    {"a method with a slash", "G/T / HTTP/1.1", 400},
    {"a small version", "GET / http/1.1", 400},
};

TEST(Gate, reads_request_lines) {
    for (const auto& line : lines) EXPECT_EQ(status_for(with({}, {}, line.line)), line.status) << line.says;
}

}  // namespace
}  // namespace entente::http
