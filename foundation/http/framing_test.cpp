#include "foundation/http/gate_vectors.h"
#include "foundation/http/guests.h"
#include "foundation/http/test_house.h"

namespace entente::http::testing {
namespace {

constexpr std::string_view marker =
    "POST /api/v1/marks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

TEST(Framing, never_runs_what_follows_a_request_that_is_not_strict) {
    Standing standing("sqlite");
    for (const auto& vector : gate_vectors()) {
        const auto before = marks();
        TestClient client(standing.port());
        client.send(vector.bytes).send(marker);
        const auto seen = client.receive();
        EXPECT_EQ(seen.status, vector.status) << vector.says;
        if (vector.status == 200) {
            EXPECT_EQ(client.receive().status, 200) << vector.says;
            EXPECT_EQ(marks(), before + 2) << vector.says << ": the control";
        } else {
            EXPECT_EQ(client.rest(), "") << vector.says;
            EXPECT_EQ(seen.field("Connection"), "close") << vector.says;
            EXPECT_EQ(marks(), before) << vector.says;
        }
    }
}

TEST(Framing, reads_a_body_of_one_mebibyte_and_not_a_byte_more) {
    Standing standing("sqlite");
    const auto colour = [](std::size_t bytes) { return R"({"a":")" + std::string(bytes - 8, 'b') + "\"}"; };
    EXPECT_EQ(ask(standing.port(), "POST /api/v1/marks", {}, colour(longest_body)).status, 400) << "an unknown field";
    EXPECT_EQ(ask(standing.port(), "POST /api/v1/marks", {}, colour(longest_body + 1)).status, 413);

    const auto chunked = [&](std::size_t bytes) {
        char size[24];
        std::snprintf(size, sizeof size, "%zx\r\n", bytes);
        TestClient client(standing.port());
        client.send(
            "POST /api/v1/marks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        client.send(size).send(colour(bytes)).send("\r\n0\r\n\r\n");
        return client.receive().status;
    };
    EXPECT_EQ(chunked(longest_body), 400) << "an unknown field";
    EXPECT_EQ(chunked(longest_body + 1), 413);
}

TEST(Framing, takes_a_request_byte_by_byte_and_several_at_once) {
    Standing standing("sqlite");
    TestClient slow(standing.port());
    for (const char byte : std::string(marker)) slow.send({&byte, 1});
    EXPECT_EQ(slow.receive().status, 200);

    TestClient many(standing.port());
    std::string bytes;
    for (int count = 0; count < 50; ++count) bytes += marker;
    many.send(bytes);
    for (int count = 0; count < 50; ++count) EXPECT_EQ(many.receive().status, 200);
}

TEST(Framing, ignores_what_a_trailer_says) {
    Standing standing("sqlite");
    TestClient client(standing.port());
    client.send("GET /api/v1/notes HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(client.receive().status, 401);
    client.send(
        "POST /api/v1/notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
    client.send(
        "2\r\n{}\r\n0\r\nAuthorization: Bearer " + standing.token_of(standing.ana) + "\r\nIdempotency-Key: k\r\n\r\n");
    EXPECT_EQ(client.receive().status, 401);
}

TEST(Framing, says_go_on_to_a_client_that_waits_for_it) {
    Standing standing("sqlite");
    TestClient client(standing.port());
    client.send(
        "POST /api/v1/marks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.receive().status, 100);
    client.send("{}");
    EXPECT_EQ(client.receive().status, 200);
}

TEST(SlowClients, are_hung_up_on) {
    auto settings = Standing::quick();
    settings.patience.head = settings.patience.body_grace = std::chrono::milliseconds(200);
    settings.patience.idle = std::chrono::milliseconds(200);
    Standing standing("sqlite", settings);
    TestClient silent(standing.port()), head(standing.port()), body(standing.port());
    head.send("GET / HTTP/1.1\r\n");
    body.send("POST /api/v1/marks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{");
    EXPECT_TRUE(silent.is_over());
    EXPECT_TRUE(head.is_over());
    EXPECT_TRUE(body.is_over());
    EXPECT_EQ(ask(standing.port(), "GET /healthz").status, 200) << "the control";
}

TEST(Guests, of_one_address_get_as_many_places_as_are_set) {
    auto settings = Standing::quick();
    settings.limits.per_address = 2;
    Standing standing("sqlite", settings);
    {
        TestClient one(standing.port()), two(standing.port());
        EXPECT_EQ(one.send(request("GET /healthz")).receive().status, 200);
        EXPECT_EQ(two.send(request("GET /healthz")).receive().status, 200);
        EXPECT_EQ(TestClient(standing.port()).receive().status, 503);
    }
    int status = 503;
    for (int tries = 0; tries < 1000 && status != 200; ++tries) status = ask(standing.port(), "GET /healthz").status;
    EXPECT_EQ(status, 200) << "places come back";
}

TEST(Guests, are_sixty_four_of_an_address_and_a_thousand_and_twenty_four_in_all) {
    const DoorSettings settings;
    const Router router;
    Figures figures(router);
    Guests guests(settings, figures);
    for (int count = 0; count < 64; ++count) EXPECT_TRUE(guests.enter("192.0.2.1"));
    EXPECT_FALSE(guests.enter("192.0.2.1"));
    for (int count = 64; count < 1024; ++count)
        EXPECT_TRUE(guests.enter("198.51.100." + std::to_string(count))) << count;
    EXPECT_FALSE(guests.enter("203.0.113.1"));
    guests.leave("192.0.2.1", false);
    EXPECT_TRUE(guests.enter("203.0.113.1"));
}

TEST(Server, says_that_its_port_is_taken) {
    Standing standing("sqlite");
    for (const int io_threads : {1, 2}) {
        auto settings = Standing::quick();
        settings.port = standing.port();
        settings.io_threads = io_threads;
        EXPECT_THROW(Standing("sqlite", settings), std::runtime_error);
    }
}

TEST(Server, answers_on_several_threads) {
    auto settings = Standing::quick();
    settings.io_threads = 3;
    Standing standing("sqlite", settings);
    for (int count = 0; count < 30; ++count) EXPECT_EQ(ask(standing.port(), "GET /healthz").status, 200);
}

}  // namespace
}  // namespace entente::http::testing
