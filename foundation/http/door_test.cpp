#include "foundation/http/identity.h"
#include "foundation/http/test_house.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

namespace entente::http::testing {
namespace {

std::string code_in(const Seen& seen) {
    const auto at = seen.body.find("\"code\":\"");
    return at == std::string::npos ? "" : seen.body.substr(at + 8, seen.body.find('"', at + 8) - at - 8);
}

struct Asked {
    std::string_view line;
    int status;
    std::string_view code;
};

TEST(Door, names_each_refusal) {
    const Asked cases[] = {
        {"GET /api/v1/nothing", 404, "not-found"},
        {"GET /api/v2/notes", 404, "not-found"},
        {"GET /api", 404, "not-found"},
        {"PATCH /api/v1/notes", 405, "method-not-allowed"},
        {"OPTIONS /api/v1/notes", 405, "method-not-allowed"},
        {"TRACE /api/v1/notes", 405, "method-not-allowed"},
        {"POST /healthz", 405, "method-not-allowed"},
        {"POST /", 405, "method-not-allowed"},
        {"GET /api/v1/marks?colour=red", 400, "unknown-query-parameter"},
        {"GET /api/v1/notes?from=a&from=b", 400, "unknown-query-parameter"},
        {"GET /api/v1/notes?from=%zz", 400, "malformed-address"},
        {"GET /api/v1/notes?from=%00", 400, "malformed-address"},
        {"GET /api/v1/notes?from=%ff", 400, "malformed-address"},
        {"GET /api/v1/notes", 401, "not-signed-in"},
        {"GET /api/v1/faults/away", 503, "store-unavailable"},
        {"GET /api/v1/faults/full", 507, "store-full"},
    };
    Standing standing("sqlite");
    for (const auto& one : cases) {
        const auto seen = ask(standing.port(), one.line);
        EXPECT_EQ(seen.status, one.status) << one.line;
        EXPECT_EQ(code_in(seen), one.code) << one.line << seen.body;
        EXPECT_EQ(seen.field("Content-Type"), "application/problem+json; charset=utf-8");
    }
    EXPECT_EQ(ask(standing.port(), "PATCH /api/v1/notes").field("Allow"), "POST, GET, HEAD");
}

TEST(Door, never_shows_a_fault_of_its_own) {
    Standing standing("sqlite");
    const auto seen = ask(standing.port(), "GET /api/v1/faults/ours");
    EXPECT_EQ(seen.status, 500);
    EXPECT_EQ(code_in(seen), "our-fault");
    EXPECT_TRUE(seen.has("\"id\":\""));
    EXPECT_FALSE(seen.has("secret")) << seen.body;
}

TEST(Door, lists_every_fault_of_a_body_with_its_place) {
    Standing standing("sqlite");
    const auto seen = ask(standing.port(), "POST /api/v1/marks", {}, R"({"shape":1})");
    EXPECT_EQ(seen.status, 400);
    EXPECT_TRUE(seen.has(R"("faults":[{"at":"/shape")")) << seen.body;
    EXPECT_EQ(code_in(ask(standing.port(), "POST /api/v1/marks", "Content-Type: text/plain\r\n", "{}")), "not-json");
    EXPECT_EQ(code_in(ask(standing.port(), "POST /api/v1/sleepers", {}, "{}")), "body-not-expected");
}

TEST(Door, says_no_when_too_many_wait_for_the_slow_lane) {
    Standing standing("sqlite");
    std::vector<std::unique_ptr<TestClient>> waiting;
    const auto one_more = [&] {
        waiting.push_back(std::make_unique<TestClient>(standing.port()));
        waiting.back()->send(request("POST /api/v1/sleepers"));
    };
    one_more();
    sleepers();  // the first has left the queue
    for (int count = 0; count < 33; ++count) one_more();
    int refused = 0;
    Seen refusal;
    // One of the thirty-four is refused, whichever came last; nobody else is answered yet.
    std::thread waker([&] {
        EXPECT_EQ(ask(standing.port(), "GET /healthz").status, 200) << "others are not held up";
        refusal = ask(standing.port(), "POST /api/v1/sleepers");
        wake_sleepers();
    });
    waker.join();
    EXPECT_EQ(refusal.status, 429);
    EXPECT_EQ(refusal.field("Retry-After"), "5");
    for (const auto& client : waiting) refused += client->receive().status == 429;
    EXPECT_EQ(refused, 1);
}

TEST(Door, lets_no_flood_wait_for_the_slow_lane) {
    auto settings = Standing::quick();
    settings.limits.per_address = 300;
    Standing standing("sqlite", settings);
    fall_asleep();
    std::vector<std::unique_ptr<TestClient>> flood;
    for (int count = 0; count < 200; ++count) {
        flood.push_back(std::make_unique<TestClient>(standing.port()));
        flood.back()->send(request("POST /api/v1/sleepers"));
    }
    std::thread waker([&] {
        // All that will be refused is refused before anybody wakes: at most one works and thirty-two wait.
        Seen last;
        do last = ask(standing.port(), "POST /api/v1/sleepers");
        while (last.status != 429);
        wake_sleepers();
    });
    int refused = 0;
    for (const auto& client : flood) {
        const auto seen = client->receive();
        refused += seen.status == 429;
        EXPECT_EQ(seen.status == 429 ? seen.field("Retry-After") : "5", "5");
    }
    waker.join();
    EXPECT_GE(refused, 200 - 33);
    EXPECT_EQ(ask(standing.port(), "POST /api/v1/sleepers").status, 200) << "and it goes on";
}

TEST(Door, answers_nothing_but_setup_and_health_before_setup) {
    Standing standing("sqlite");
    standing.is_set_up = false;
    for (const std::string_view line : {"GET /api/v1/notes", "GET /api/v1/nothing", "PATCH /api/v1/notes",
             "GET /api/v1/feed", "GET /metrics", "GET /api/v1/openapi.json"})
        EXPECT_EQ(code_in(ask(standing.port(), line)), "not-set-up") << line;
    EXPECT_EQ(ask(standing.port(), "GET /healthz").status, 200);
    EXPECT_EQ(ask(standing.port(), "GET /readyz").status, 200);
    EXPECT_EQ(ask(standing.port(), "POST /api/v1/session", {}, R"({"words":"somebody"})").status, 204);
}

TEST(Door, answers_to_its_names_alone) {
    auto settings = Standing::quick();
    settings.hosts = {"norvane.example"};
    Standing standing("sqlite", settings);
    const auto status_for = [&](std::string host) {
        TestClient client(standing.port());
        client.send("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return client.receive().status;
    };
    EXPECT_EQ(status_for("norvane.example"), 200);
    EXPECT_EQ(status_for("NORVANE.example:443"), 200);
    EXPECT_EQ(status_for("127.0.0.1:8484"), 200);
    EXPECT_EQ(status_for("[::1]:8484"), 200);
    EXPECT_EQ(status_for("norvane.example.evil.example"), 421);
    EXPECT_EQ(status_for("evil.example"), 421);
    standing.public_url = "https://new.example";
    EXPECT_EQ(status_for("new.example"), 200);
}

TEST(Door, believes_only_a_trusted_proxy_about_the_client) {
    auto settings = Standing::quick();
    settings.metrics_readers = {"192.0.2.7"};
    const auto forwarded = "X-Forwarded-For: 198.51.100.1, 192.0.2.7\r\n";
    {
        Standing standing("sqlite", settings);
        EXPECT_EQ(ask(standing.port(), "GET /metrics", forwarded).status, 404);
    }
    settings.trusted_proxies = {"127.0.0.1"};
    Standing standing("sqlite", settings);
    EXPECT_EQ(ask(standing.port(), "GET /metrics", forwarded).status, 200);
    EXPECT_EQ(ask(standing.port(), "GET /metrics", "X-Forwarded-For: 192.0.2.7, 198.51.100.1\r\n").status, 404);
}

TEST(Door, counts_what_it_answers) {
    Standing standing("sqlite");
    ask(standing.port(), "GET /api/v1/notes");
    const auto seen = ask(standing.port(), "GET /metrics");
    EXPECT_TRUE(seen.has("entente_requests_total{endpoint=\"listNotes\",status=\"4xx\"} 1")) << seen.body;
    EXPECT_TRUE(seen.has("entente_entries "));
    EXPECT_TRUE(seen.has("entente_connections 1"));
    EXPECT_EQ(ask(standing.port(), "GET /metrics", "X-Forwarded-For: 198.51.100.1\r\n").status, 404)
        << "not by way of a proxy";
}

TEST(Door, sends_a_file_as_an_attachment) {
    Standing standing("sqlite");
    const auto seen = ask(standing.port(), "GET /api/v1/file");
    EXPECT_EQ(seen.field("Content-Type"), "application/pdf");
    EXPECT_EQ(seen.field("Content-Disposition"),
        "attachment; filename=\"r__cord__1_.pdf\"; filename*=UTF-8''r%C3%A9cord%20%221%22.pdf");
}

TEST(Door, answers_head_like_get_without_a_body) {
    Standing standing("sqlite");
    const auto got = ask(standing.port(), "GET /api/v1/marks");
    const auto seen = ask(standing.port(), "HEAD /api/v1/marks");
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.field("Content-Length"), got.field("Content-Length"));
}

struct FromSite {
    std::string_view says;
    std::string_view fields;
    int get, change;
};

TEST(OtherSites, cannot_make_a_browser_change_or_read_anything) {
    const FromSite cases[] = {
        {"our page", "X-Entente: 1\r\nSec-Fetch-Site: same-origin\r\n", 200, 204},
        {"typed by hand", "X-Entente: 1\r\nSec-Fetch-Site: none\r\n", 200, 204},
        {"an older browser on our page", "X-Entente: 1\r\nOrigin: http://localhost\r\n", 200, 204},
        {"without the mark", "Sec-Fetch-Site: same-origin\r\n", 200, 403},
        {"with another mark", "X-Entente: 2\r\nSec-Fetch-Site: same-origin\r\n", 200, 403},
        {"another site", "X-Entente: 1\r\nSec-Fetch-Site: cross-site\r\n", 403, 403},
        {"a neighbour's subdomain", "X-Entente: 1\r\nSec-Fetch-Site: same-site\r\n", 403, 403},
        {"another origin", "X-Entente: 1\r\nOrigin: http://evil.example\r\n", 403, 403},
        {"an origin that begins like ours", "X-Entente: 1\r\nOrigin: http://localhost.evil.example\r\n", 403, 403},
        {"a sandbox", "X-Entente: 1\r\nOrigin: null\r\n", 403, 403},
        {"nothing said", "X-Entente: 1\r\n", 200, 403},
        {"a method in disguise", "X-Entente: 1\r\nX-HTTP-Method-Override: DELETE\r\nSec-Fetch-Site: same-origin\r\n",
            200, 204},
    };
    Standing standing("sqlite");
    const auto session = standing.session_of(standing.ana);
    const auto cookie = "Cookie: other=1; __Host-entente=" + session + "\r\n";
    const auto written =
        ask(standing.port(), "POST /api/v1/notes", standing.browser(session) + "Idempotency-Key: n\r\n",
            R"({"room":")" + standing.joint.text() + R"(","words":"a"})");
    const auto note = "/api/v1/notes/" + written.body.substr(written.body.find("\"id\":\"") + 6, 36);
    int key = 0;
    for (const auto& one : cases) {
        const auto fields = cookie + std::string(one.fields) + "Idempotency-Key: k" + std::to_string(++key) + "\r\n";
        EXPECT_EQ(ask(standing.port(), "GET " + note, fields).status, one.get) << one.says;
        EXPECT_EQ(ask(standing.port(), "DELETE " + note, fields).status, one.change) << one.says;
    }
    const auto token = "Authorization: Bearer " + standing.token_of(standing.ana) + "\r\nIdempotency-Key: t\r\n";
    EXPECT_EQ(ask(standing.port(), "DELETE " + note, token).status, 204) << "a token needs no such proof";
    EXPECT_EQ(ask(standing.port(), "POST /api/v1/notes",
                  standing.browser(session) + "Idempotency-Key: p\r\nContent-Type: text/plain\r\n", "{}")
                  .status,
        400);
}

/// A web folder with a page and an asset; gone when this is.
struct WebFolder {
    std::filesystem::path place = std::filesystem::temp_directory_path() / ("entente-web-" + std::to_string(getpid()));
    WebFolder() {
        std::filesystem::create_directories(place / "assets");
        std::ofstream(place / "index.html")
            << "<html data-session=\"__SESSION__\"><script nonce=\"__NONCE__\"></script>";
        std::ofstream(place / "assets/app.js") << "plain";
        std::ofstream(place / "assets/app.js.gz") << "zipped";
        std::ofstream(place / "favicon.svg") << "<svg/>";
        std::ofstream(place.string() + ".txt") << "outside";
    }
    ~WebFolder() {
        std::filesystem::remove_all(place);
        std::filesystem::remove(place.string() + ".txt");
    }
    DoorSettings settings() const {
        auto settings = Standing::quick();
        settings.web_folder = place;
        settings.public_url = "https://norvane.example";
        return settings;
    }
};

TEST(Pages, shows_one_page_for_every_address_with_a_fresh_nonce) {
    const WebFolder web;
    Standing standing("sqlite", web.settings());
    std::set<std::string> nonces;
    for (const std::string_view line :
        {"GET /", "GET /index.html", "GET /alliances/orion", "GET /alliances/orion?tab=a", "GET /../x", "GET /a%2fb"}) {
        const auto seen = ask(standing.port(), line);
        EXPECT_EQ(seen.status, 200) << line;
        EXPECT_EQ(seen.field("Content-Type"), "text/html; charset=utf-8");
        const auto nonce = seen.body.substr(seen.body.find("nonce=\"") + 7, 43);
        EXPECT_NE(seen.field("Content-Security-Policy").find("script-src 'nonce-" + nonce + "' 'strict-dynamic'"),
            std::string::npos);
        nonces.insert(nonce);
    }
    EXPECT_EQ(nonces.size(), 6u);
}

TEST(Pages, tells_the_page_whether_a_session_came_with_it) {
    const WebFolder web;
    Standing standing("sqlite", web.settings());
    const auto says = [&](const std::string& fields, const std::string& word) {
        return ask(standing.port(), "GET /", fields).body.find("data-session=\"" + word + "\"") != std::string::npos;
    };
    EXPECT_TRUE(says("", "none"));
    EXPECT_TRUE(says("Cookie: another=1\r\n", "none"));
    EXPECT_TRUE(says(
        "Cookie: " + std::string(cookie_name(true)) + "=x; " + std::string(cookie_name(false)) + "=x\r\n", "shown"));
}

TEST(Pages, sends_assets_as_they_are_kept_and_nothing_else) {
    const WebFolder web;
    Standing standing("sqlite", web.settings());
    const auto plain = ask(standing.port(), "GET /assets/app.js");
    EXPECT_EQ(plain.body, "plain");
    EXPECT_EQ(plain.field("Cache-Control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(plain.field("Vary"), "Accept-Encoding");
    const auto zipped = ask(standing.port(), "GET /assets/app.js", "Accept-Encoding: gzip, br\r\n");
    EXPECT_EQ(zipped.body, "zipped");
    EXPECT_EQ(zipped.field("Content-Encoding"), "gzip");
    EXPECT_EQ(ask(standing.port(), "GET /assets/app.js", "Accept-Encoding: gzip;q=0\r\n").body, "plain");
    EXPECT_EQ(ask(standing.port(), "GET /favicon.svg").body, "<svg/>");
    const auto outside = web.place.filename().string() + ".txt";
    const std::vector<std::string> paths{"/assets/../../" + outside, "/assets/..%2f..%2f" + outside,
        "/assets/%2e%2e/%2e%2e/" + outside, "/assets/none.js", "/assets/"};
    for (const auto& path : paths) EXPECT_EQ(ask(standing.port(), "GET " + path).status, 404) << path;
}

TEST(Headers, are_on_every_answer) {
    const WebFolder web;
    Standing standing("sqlite", web.settings());
    std::vector<std::string> lines{"GET /healthz", "GET /readyz", "GET /metrics", "GET /api/v1/openapi.json", "GET /",
        "GET /assets/app.js", "GET /assets/none.js", "GET /api/v1/none", "OPTIONS /api/v1/notes", "GET /x HTTP/1.1 y",
        "GET /api/v1/notes?x=1"};
    const char* methods[] = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    wake_sleepers();
    for (const auto& endpoint : standing.world.house().router.endpoints())
        lines.push_back(
            std::string(methods[static_cast<int>(endpoint.method)]) + " /api/v1" + std::string(endpoint.path));
    for (auto& line : lines) {
        std::replace(line.begin(), line.end(), '{', '-');
        std::replace(line.begin(), line.end(), '}', '-');
        const auto seen = ask(standing.port(), line);
        EXPECT_NE(seen.status, 0) << line;
        for (const std::string_view name : {"Strict-Transport-Security", "X-Content-Type-Options", "Referrer-Policy",
                 "Content-Security-Policy", "Date", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
                 "Permissions-Policy", "Cache-Control"})
            EXPECT_NE(seen.field(name), "") << name << " of " << line;
        const auto type = seen.field("Content-Type");
        if (!seen.body.empty()) {
            EXPECT_TRUE(type == "application/pdf" || type.find("charset=utf-8") != std::string::npos) << line;
        }
        if (line.find("/api/") != std::string::npos) {
            EXPECT_EQ(seen.field("Cache-Control"), "no-store") << line;
        }
    }
}

constexpr std::string_view of_every_answer[] = {"Strict-Transport-Security", "X-Content-Type-Options",
    "Referrer-Policy", "Content-Security-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
    "Permissions-Policy", "Cache-Control"};

void expect_every_header(const Seen& seen, int status) {
    EXPECT_EQ(seen.status, status);
    for (const auto name : of_every_answer) EXPECT_NE(seen.field(name), "") << name << " of a " << status;
}

TEST(Headers, are_on_what_no_handler_answers) {
    auto settings = WebFolder().settings();
    settings.limits.per_address = 4;
    Standing standing("sqlite", settings);
    const auto session = standing.browser(standing.session_of(standing.ana));
    const auto note = ask(standing.port(), "POST /api/v1/notes", session + "Idempotency-Key: n\r\n",
        R"({"room":")" + standing.joint.text() + R"(","words":"a"})");
    const auto line = "GET /api/v1/notes/" + note.body.substr(note.body.find("\"id\":\"") + 6, 36);
    expect_every_header(ask(standing.port(), line, session + "If-None-Match: " + note.field("ETag") + "\r\n"), 304);
    expect_every_header(ask(standing.port(), "POST /api/v1/marks", {}, std::string((1 << 20) + 1, 'x')), 413);
    expect_every_header(ask(standing.port(), "GET /" + std::string(9000, 'x')), 431);
    expect_every_header(ask(standing.port(), "GET / HTTP/1.1 HTTP/1.1"), 400);
    expect_every_header(ask(standing.port(), "GET /api/v1/faults/ours"), 500);
    TestClient elsewhere(standing.port()), live(standing.port()), first(standing.port());
    expect_every_header(elsewhere.send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").receive(), 421);
    expect_every_header(live.send(request("GET /api/v1/feed", session)).receive(true), 200);
    expect_every_header(first.send(request("GET /healthz")).receive(), 200);
    TestClient fourth(standing.port());
    expect_every_header(fourth.send(request("GET /healthz")).receive(), 200);
    expect_every_header(TestClient(standing.port()).receive(), 503);
}

TEST(Headers, tell_browsers_to_stay_secure_only_when_they_are) {
    Standing standing("sqlite");
    EXPECT_EQ(ask(standing.port(), "GET /healthz").field("Strict-Transport-Security"), "");
    EXPECT_NE(ask(standing.port(), "GET /healthz").field("X-Content-Type-Options"), "") << "the control";
}

TEST(OpenApi, holds_every_endpoint_with_its_refusals) {
    Standing standing("sqlite");
    const auto seen = ask(standing.port(), "GET /api/v1/openapi.json");
    EXPECT_EQ(seen.status, 200);
    for (const auto& endpoint : standing.world.house().router.endpoints())
        EXPECT_TRUE(seen.has("\"operationId\":\"" + std::string(endpoint.name) + "\"")) << endpoint.name;
    EXPECT_TRUE(seen.has("idempotency-key-missing"));
    EXPECT_TRUE(seen.has("\"NoteRowPage\":")) << seen.body;
}

}  // namespace
}  // namespace entente::http::testing
