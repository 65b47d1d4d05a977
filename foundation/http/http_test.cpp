#include "foundation/http/test_house.h"

namespace entente::http::testing {
namespace {

class Http : public ::testing::TestWithParam<std::string> {
protected:
    Standing standing{GetParam()};
    std::string ana = standing.session_of(standing.ana);
    std::string chen = standing.session_of(standing.chen);
    int keys = 0;

    Seen get(std::string_view path, std::string_view fields = {}) {
        return ask(standing.port(), "GET " + std::string(path), fields);
    }
    Seen as(const std::string& session, std::string_view line, std::string_view body = {}, std::string more = {}) {
        if (more.find("Idempotency-Key") == std::string::npos)
            more += "Idempotency-Key: key-" + std::to_string(++keys) + "\r\n";
        return ask(standing.port(), line, standing.browser(session) + more, body);
    }
    std::string new_note(std::string_view words = "first") {
        return R"({"room":")" + standing.joint.text() + R"(","words":")" + std::string(words) + "\"}";
    }
    /// Writes a note as Ana; returns its id.
    std::string write_note(std::string_view words = "first") {
        const auto seen = as(ana, "POST /api/v1/notes", new_note(words));
        EXPECT_EQ(seen.status, 201) << seen.body;
        return seen.body.substr(seen.body.find("\"id\":\"") + 6, 36);
    }
    std::string code_of(const Seen& seen) {
        const auto at = seen.body.find("\"code\":\"");
        return at == std::string::npos ? "" : seen.body.substr(at + 8, seen.body.find('"', at + 8) - at - 8);
    }
};

INSTANTIATE_TEST_SUITE_P(Databases, Http, ::testing::ValuesIn(entente::testing::database_kinds()));

TEST_P(Http, reads_and_writes_as_the_one_who_is_signed_in) {
    const auto note = write_note();
    const auto seen = as(chen, "GET /api/v1/notes/" + note);
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.field("ETag"), "\"" + seen.body.substr(seen.body.find("\"version\":") + 10, 1) + "\"") << seen.body;
    EXPECT_TRUE(seen.has(R"("words":"first")")) << seen.body;

    EXPECT_EQ(code_of(get("/api/v1/notes/" + note)), "not-signed-in");
    const auto olga = standing.session_of(standing.world.somebody_of(standing.world.an_organisation()));
    EXPECT_EQ(as(olga, "GET /api/v1/notes/" + note).status, 404) << "what she may not read does not exist";
}

TEST_P(Http, lets_a_machine_in_by_its_token) {
    const auto token = "Authorization: Bearer " + standing.token_of(standing.ana) + "\r\n";
    EXPECT_EQ(get("/api/v1/notes", token).status, 200);
    EXPECT_EQ(ask(standing.port(), "POST /api/v1/notes", token + "Idempotency-Key: m\r\n", new_note()).status, 201);
    EXPECT_EQ(get("/api/v1/notes", "Authorization: Bearer ent_wrong\r\n").status, 401);
    EXPECT_EQ(
        get("/api/v1/notes", "Authorization: Bearer ent_wrong\r\nCookie: __Host-entente=" + ana + "\r\n").status, 401)
        << "a wrong token is not passed over for a cookie";
    EXPECT_EQ(get("/api/v1/notes", "Authorization: Basic YTpi\r\n").field("WWW-Authenticate"), "Bearer");
}

TEST_P(Http, answers_a_repeated_command_with_its_first_answer) {
    const auto first = as(ana, "POST /api/v1/notes", new_note(), "Idempotency-Key: once\r\n");
    const auto again = as(ana, "POST /api/v1/notes", new_note(), "Idempotency-Key: once\r\n");
    EXPECT_EQ(first.status, 201);
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.field("ETag"), first.field("ETag"));
    EXPECT_EQ(code_of(as(ana, "POST /api/v1/notes", new_note("other"), "Idempotency-Key: once\r\n")),
        "idempotency-key-reused");
    EXPECT_EQ(as(chen, "POST /api/v1/notes", new_note(), "Idempotency-Key: once\r\n").status, 201)
        << "keys are each person's own";
    const auto all = as(ana, "GET /api/v1/notes").body;
    std::size_t notes = 0;
    for (auto at = all.find("\"id\""); at != std::string::npos; at = all.find("\"id\"", at + 1)) ++notes;
    EXPECT_EQ(notes, 2u) << all;
    EXPECT_EQ(code_of(ask(standing.port(), "POST /api/v1/notes", standing.browser(ana), new_note())),
        "idempotency-key-missing");
}

TEST_P(Http, does_once_what_is_done_slowly) {
    const auto before = secrets();
    const auto make = [&](const std::string& who, std::string_view words, const std::string& key) {
        return as(who, "POST /api/v1/secrets/slow", R"({"words":")" + std::string(words) + "\"}",
            "Idempotency-Key: " + key + "\r\n");
    };
    EXPECT_EQ(make(ana, "a", "once").status, 200);
    EXPECT_EQ(code_of(make(ana, "a", "once")), "secret-shown-once");
    EXPECT_EQ(code_of(make(ana, "b", "once")), "idempotency-key-reused");
    EXPECT_EQ(secrets(), before + 1);
    EXPECT_EQ(make(chen, "a", "once").status, 200) << "keys are each person's own";
    EXPECT_EQ(make(ana, "a", "again").status, 200);
    EXPECT_EQ(secrets(), before + 3);
    EXPECT_EQ(code_of(ask(standing.port(), "POST /api/v1/secrets/slow", standing.browser(ana), R"({"words":"a"})")),
        "idempotency-key-missing");
    EXPECT_EQ(as(ana, "POST /api/v1/secrets/forgetful", R"({"words":"a"})").status, 500)
        << "an endpoint that promises to do it once, and does not, is a fault of ours";
}

TEST_P(Http, keeps_no_secret_for_a_repeated_command) {
    const auto rows_with = [&](std::string_view words) {
        return standing.world.write([&](store::Tables& tables) {
            int rows = 0;
            for (const auto& row : tables.run({"test.kept", "SELECT reply, key, digest FROM answered"}))
                for (std::size_t column = 0; column < 3; ++column)
                    rows += row.text(column).find(words) != std::string::npos;
            return rows;
        });
    };
    for (const std::string_view line : {"POST /api/v1/secrets", "POST /api/v1/secrets/slow"}) {
        const std::string_view body = line.ends_with("slow") ? R"({"words":"a"})" : "";
        const auto key = "Idempotency-Key: " + std::string(line.substr(5)) + "\r\n";
        const auto first = as(ana, line, body, key);
        EXPECT_TRUE(first.has("heron-of-the-mill")) << first.body;
        EXPECT_EQ(code_of(as(ana, line, body, key)), "secret-shown-once");
    }
    EXPECT_EQ(rows_with("heron-of-the-mill"), 0);
    write_note("kept and told again");
    EXPECT_EQ(rows_with("kept and told again"), 1) << "the control";
}

TEST_P(Http, takes_no_session_that_was_chosen_for_somebody) {
    const auto planted = standing.world.chance().secret();
    const auto in = ask(standing.port(), "POST /api/v1/session", standing.browser(planted),
        R"({"words":")" + standing.ana.person.text() + "\"}");
    const auto cookie = in.field("Set-Cookie");
    ASSERT_EQ(cookie.find("__Host-entente="), 0u) << in.body;
    const auto session = cookie.substr(15, cookie.find(';') - 15);
    EXPECT_NE(session, planted);
    EXPECT_GE(session.size(), 43u) << "256 bits in base64url";
    EXPECT_EQ(as(planted, "GET /api/v1/notes").status, 401);
    EXPECT_EQ(as(session, "GET /api/v1/notes").status, 200) << "the control";
}

TEST_P(Http, lets_nobody_in_by_what_the_database_holds) {
    const auto hashes = standing.world.write([](store::Tables& tables) {
        std::vector<std::string> all;
        for (const auto& row : tables.run({"test.dump", "SELECT hash, id FROM session"}))
            all.insert(all.end(), {row.text(0), row.text(1)});
        return all;
    });
    ASSERT_FALSE(hashes.empty());
    for (const auto& stolen : hashes) EXPECT_EQ(as(stolen, "GET /api/v1/notes").status, 401);
    for (const auto& stolen : hashes)
        EXPECT_EQ(get("/api/v1/notes", "Authorization: Bearer " + stolen + "\r\n").status, 401);
}

TEST_P(Http, lets_nobody_change_what_they_have_not_seen) {
    const auto address = "/api/v1/notes/" + write_note();
    EXPECT_EQ(code_of(as(ana, "PUT " + address, R"({"words":"second"})")), "version-missing");
    EXPECT_EQ(code_of(as(ana, "PUT " + address, R"({"words":"second"})", "If-Match: 1\r\n")), "malformed-version");
    const auto etag = as(ana, "GET " + address).field("ETag");
    const auto seen_first = "If-Match: " + etag + "\r\n";
    const auto changed = as(ana, "PUT " + address, R"({"words":"second"})", seen_first);
    EXPECT_EQ(changed.status, 200) << changed.body;
    const auto stale = as(chen, "PUT " + address, R"({"words":"third"})", seen_first);
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(code_of(stale), "version-conflict");
    EXPECT_TRUE(stale.has(R"("current":{"id":)")) << stale.body;
    EXPECT_TRUE(stale.has("second"));
}

TEST_P(Http, says_when_nothing_has_changed) {
    const auto address = "/api/v1/notes/" + write_note();
    const auto etag = as(ana, "GET " + address).field("ETag");
    const auto same = as(ana, "GET " + address, {}, "If-None-Match: " + etag + "\r\n");
    EXPECT_EQ(same.status, 304);
    EXPECT_EQ(same.body, "");
    EXPECT_EQ(as(ana, "GET " + address, {}, "If-None-Match: \"0\"\r\n").status, 200);
}

TEST_P(Http, resumes_the_feed_without_a_gap_across_a_restart) {
    const auto fields = "Cookie: __Host-entente=" + ana + "\r\n";
    std::string last;
    {
        TestClient client(standing.port());
        client.send(request("GET /api/v1/feed", fields));
        const auto head = client.take_through("\r\n\r\n");
        EXPECT_NE(head.find("text/event-stream"), std::string::npos) << head;
        client.take_through("retry: 2000\n\n");
        write_note("while listening");
        const auto event = client.take_through("\n\n");
        EXPECT_NE(event.find("\ndata: {\"position\":"), std::string::npos) << event;
        EXPECT_NE(event.find("note.written"), std::string::npos) << event;
        last = event.substr(4, event.find('\n') - 4);
    }
    write_note("while away");
    standing.restart();
    write_note("after the restart");
    TestClient client(standing.port());
    client.send(request("GET /api/v1/feed", fields + "Last-Event-ID: " + last + "\r\n"));
    client.take_through("retry: 2000\n\n");
    for (int missed = 1; missed <= 2; ++missed) {
        const auto event = client.take_through("\n\n");
        EXPECT_EQ(event.substr(0, event.find('\n')), "id: " + std::to_string(std::stoi(last) + missed));
    }
}

TEST_P(Http, ends_the_feed_with_its_session) {
    auto patience = Standing::quick();
    patience.patience.heartbeat = std::chrono::milliseconds(30);
    Standing quick(GetParam(), patience);
    const auto session = quick.session_of(quick.ana);
    TestClient client(quick.port());
    client.send(request("GET /api/v1/feed", "Cookie: __Host-entente=" + session + "\r\n"));
    client.take_through("retry: 2000\n\n");
    EXPECT_EQ(client.take_through(": still here\n\n"), ": still here\n\n") << "the control";
    quick.world.write([&](store::Tables& tables) { access::end_session(tables, session); });
    const auto rest = client.rest();
    EXPECT_EQ(rest.find("id:"), std::string::npos);
    EXPECT_EQ(ask(quick.port(), "GET /api/v1/feed", "Cookie: __Host-entente=" + session + "\r\n").status, 401);
}

TEST_P(Http, keeps_and_forgets_a_session_by_cookie) {
    const auto signed_in =
        ask(standing.port(), "POST /api/v1/session", {}, R"({"words":")" + standing.ana.person.text() + "\"}");
    EXPECT_EQ(signed_in.status, 204) << signed_in.body;
    const auto cookie = signed_in.field("Set-Cookie");
    EXPECT_EQ(cookie.find("__Host-entente="), 0u) << cookie;
    EXPECT_NE(cookie.find("; Path=/; HttpOnly; SameSite=Lax; Secure"), std::string::npos) << cookie;
    const auto session = cookie.substr(15, cookie.find(';') - 15);
    EXPECT_EQ(as(session, "GET /api/v1/notes").status, 200);
    EXPECT_NE(as(session, "DELETE /api/v1/session").field("Set-Cookie").find("Max-Age=0"), std::string::npos);
    EXPECT_EQ(as(session, "GET /api/v1/notes").status, 401);
}

}  // namespace
}  // namespace entente::http::testing
