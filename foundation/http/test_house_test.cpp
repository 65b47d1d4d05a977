#include "foundation/http/test_house.h"

#include <spdlog/spdlog.h>

#include <condition_variable>
#include <mutex>

namespace entente::http::testing {
namespace {

struct Note;

struct NoteWritten {
    static constexpr record::Kind kind{"note.written"};
    Id<Note> note;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(NoteWritten, (), (note, words))

struct NewNote {
    Id<Room> room;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(NewNote, (), (room, words))

struct Words {
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Words, (), (words))

struct NoteRow {
    Id<Note> id;
    Id<Room> room;
    std::string words;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(NoteRow, (), (id, room, words, version))

struct Mark {
    std::optional<std::string> colour;
};
BOOST_DESCRIBE_STRUCT(Mark, (), (colour))

constexpr store::Statement on_written{"test.on_written", R"sql(
    INSERT INTO test_note (id, room, words, version) VALUES (:note, :room, :words, :version)
    ON CONFLICT (room, id) DO UPDATE SET words = :words, version = :version)sql"};
constexpr access::Visible find_note{"test.find", R"sql(
    SELECT id, room, words, version FROM test_note
    WHERE id = :id AND room IN (SELECT room FROM audience WHERE person = :viewer))sql"};
constexpr access::Visible all_notes{"test.all", R"sql(
    SELECT id, room, words, version FROM test_note
    WHERE room IN (SELECT room FROM audience WHERE person = :viewer) AND words >= :words ORDER BY id)sql"};

void apply(store::Tables& tables, const record::Entry& entry, const NoteWritten& fact) {
    store::Parameters parameters;
    parameters.set_all(fact).set("room", entry.room).set("version", entry.seq + 1);
    tables.run(on_written, parameters);
}

NoteRow visible(const access::Reader& reader, const Request& request) {
    const auto note = reader.one<NoteRow>(find_note, {{"id", request.path("note")}});
    if (!note) throw Refused(access::no_such_thing);
    return *note;
}

Versioned<NoteRow> look(const access::Reader& reader, const Request& request) {
    const auto note = visible(reader, request);
    return {note, note.version};
}

Page<NoteRow> list(const access::Reader& reader, const Request& request) {
    return {reader.all<NoteRow>(all_notes, {{"words", request.query("from")}}), std::nullopt};
}

Versioned<NoteRow> written(
    access::Command& command, const Id<Room>& room, const Id<Note>& note, const std::string& words) {
    const auto entry = command.append(room, note, NoteWritten{note, words});
    return {{note, room, words, entry.seq + 1}, entry.seq + 1};
}

Versioned<NoteRow> write(access::Command& command, const Request&, const NewNote& body) {
    return written(command, body.room, command.fresh<Note>(), body.words);
}

Versioned<NoteRow> rewrite(access::Command& command, const Request& request, const Words& body) {
    const auto before = visible(command.reader(), request);
    try {
        command.expect(before.room, before.id);
    } catch (Refused& stale) {
        stale.current = describe::to_json(before);
        throw;
    }
    return written(command, before.room, before.id, body.words);
}

Nothing touch(access::Command& command, const Request& request) {
    visible(command.reader(), request);
    return {};
}

NoteRow fail(const access::Reader&, const Request&) { throw std::runtime_error("a secret inside"); }
NoteRow lose_the_store(const access::Reader&, const Request&) { throw store::StoreUnavailable("gone"); }
NoteRow fill_the_disk(const access::Reader&, const Request&) { throw store::StoreFull("full"); }

std::atomic<int> marks_made{0};
Reply mark(Visit&, const Mark&) {
    ++marks_made;
    return {.json = "{}"};
}
Page<NoteRow> read_marks(const access::Reader&, const Request&) {
    ++marks_made;
    return {};
}

std::mutex sleep_mutex;
std::condition_variable sleep_over;
bool awake = false;
int asleep = 0;

Reply sleep(Visit&) {
    std::unique_lock lock(sleep_mutex);
    ++asleep;
    sleep_over.notify_all();
    sleep_over.wait(lock, [] { return awake; });
    return {.json = "{}"};
}

Reply sign_in(Visit& visit, const Words& body) {
    std::string secret;
    visit.store.write([&](store::Tables& tables) {
        secret = access::start_session(
            tables, visit.chance, Id<Person>{body.words}, Id<Organisation>{body.words}, visit.request.at, "test");
    });
    return {.status = Status::no_content, .cookie = secret};
}

std::atomic<int> secrets_made{0};
Reply make_secret(Visit& visit, const Words&) {
    visit.store.write([&](store::Tables& tables) { visit.once(tables); });
    ++secrets_made;
    return {.json = R"({"secret":"heron-of-the-mill"})"};
}
Reply forget_once(Visit&, const Words&) { return {.json = "{}"}; }

Words show_secret(access::Command&, const Request&) { return {"heron-of-the-mill"}; }

Reply sign_out(Visit& visit) {
    visit.store.write([&](store::Tables& tables) { access::end_session(tables, visit.request.session); });
    return {.status = Status::no_content, .cookie = std::string(forget_session)};
}

Reply download(Visit&) {
    return {.json = "%PDF", .content_type = "application/pdf", .file_name = "r\u00e9cord \"1\".pdf"};
}

void serve(Router& router) {
    router.serve({.method = Method::post,
        .path = "/notes",
        .name = "writeNote",
        .summary = "Write a note",
        .success = Status::created,
        .handle = takes<NewNote>(write)});
    router.serve({.path = "/notes",
        .name = "listNotes",
        .summary = "The notes",
        .query = {{"from", "The first word"}},
        .handle = reads(list)});
    router.serve({.path = "/notes/{note}",
        .name = "lookAtNote",
        .summary = "One note",
        .refuses = {access::no_such_thing},
        .handle = reads(look)});
    router.serve({.method = Method::put,
        .path = "/notes/{note}",
        .name = "rewriteNote",
        .summary = "Change a note",
        .handle = takes<Words>(rewrite)});
    router.serve({.method = Method::del,
        .path = "/notes/{note}",
        .name = "touchNote",
        .summary = "Do nothing to a note",
        .handle = does(touch)});
    router.serve({.method = Method::post,
        .path = "/marks",
        .name = "mark",
        .summary = "Make a mark",
        .door = Doorkeeping::anyone,
        .handle = visits<Mark, Mark>(mark)});
    router.serve({.path = "/marks",
        .name = "marks",
        .summary = "Make a mark by looking",
        .door = Doorkeeping::anyone,
        .handle = reads(read_marks)});
    router.serve({.path = "/faults/ours",
        .name = "fail",
        .summary = "Fails",
        .door = Doorkeeping::anyone,
        .handle = reads(fail)});
    router.serve({.path = "/faults/away",
        .name = "loseStore",
        .summary = "Loses the store",
        .door = Doorkeeping::anyone,
        .handle = reads(lose_the_store)});
    router.serve({.path = "/faults/full",
        .name = "fillDisk",
        .summary = "Fills the disk",
        .door = Doorkeeping::anyone,
        .handle = reads(fill_the_disk)});
    router.serve({.method = Method::post,
        .path = "/sleepers",
        .name = "sleep",
        .summary = "Sleeps",
        .door = Doorkeeping::anyone,
        .handle = visits<Reply>(sleep)});
    router.serve({.method = Method::post,
        .path = "/session",
        .name = "signIn",
        .summary = "Sign in",
        .door = Doorkeeping::anyone,
        .handle = visits<Nothing, Words>(sign_in),
        .before_setup = true});
    router.serve({.method = Method::del,
        .path = "/session",
        .name = "signOut",
        .summary = "Sign out",
        .handle = visits<Nothing>(sign_out)});
    router.serve({.method = Method::post,
        .path = "/secrets/slow",
        .name = "makeSecretSlowly",
        .summary = "Make a secret, slowly",
        .handle = visits_once<Reply, Words>(make_secret),
        .shows_secret = true});
    router.serve({.method = Method::post,
        .path = "/secrets/forgetful",
        .name = "forgetOnce",
        .summary = "Forgets to use its key up",
        .handle = visits_once<Reply, Words>(forget_once),
        .shows_secret = true});
    router.serve({.method = Method::post,
        .path = "/secrets",
        .name = "showSecret",
        .summary = "Make a secret",
        .handle = does(show_secret),
        .shows_secret = true});
    router.serve({.path = "/file",
        .name = "download",
        .summary = "A file",
        .door = Doorkeeping::anyone,
        .handle = visits<Reply>(download)});
}

}  // namespace

void join_notes(House& house) {
    house.facts.hears<NoteWritten>(apply);
    house.adds({{"2026-11-21 test notes", R"sql(
        CREATE TABLE test_note (id TEXT NOT NULL, room TEXT NOT NULL, words TEXT NOT NULL, version {bigint} NOT NULL,
                                PRIMARY KEY (room, id)))sql"}});
    house.facts.keeps_views({"test_note"});
    serve(house.router);
}

int marks() { return marks_made; }
int secrets() { return secrets_made; }

void wake_sleepers() {
    const std::lock_guard lock(sleep_mutex);
    awake = true;
    sleep_over.notify_all();
}

void fall_asleep() {
    const std::lock_guard lock(sleep_mutex);
    awake = false;
}

int sleepers() {
    std::unique_lock lock(sleep_mutex);
    sleep_over.wait(lock, [] { return asleep > 0; });
    return asleep;
}

Standing::Standing(const std::string& kind, DoorSettings settings)
    : world(kind, {join_notes}), settings_(std::move(settings)) {
    spdlog::set_level(spdlog::level::off);
    ana = world.somebody_of(world.an_organisation());
    chen = world.somebody_of(world.an_organisation());
    joint = world.command(ana, [&](access::Command& command) {
        return access::open_room(command, {access::RoomKind::joint, "Orion", command.fresh<Alliance>(), {}},
            {{ana.person, ana.organisation, "seat"}, {chen.person, chen.organisation, "seat"}});
    });
    start();
}

Standing::~Standing() { stop(); }

DoorSettings Standing::quick() {
    DoorSettings settings;
    settings.port = 0;
    settings.patience.sweep = std::chrono::milliseconds(20);
    return settings;
}

void Standing::start() {
    feed_ = std::make_unique<feed::Feed>(world.store());
    server_ =
        make_server(settings_, {world.house().router, world.store(), world.record(), world.chance(), world.passwords(),
                                   world.clock, *feed_, [this] { return is_set_up; }, [this] { return public_url; }});
    server_->start();
    settings_.port = server_->port();
}

void Standing::stop() {
    server_.reset();
    feed_.reset();
}

void Standing::restart() {
    stop();
    world.reopen();
    start();
}

std::string Standing::session_of(const access::Viewer& viewer) {
    return world.write([&](store::Tables& tables) {
        return access::start_session(
            tables, world.chance(), viewer.person, viewer.organisation, world.clock.now(), "test");
    });
}

std::string Standing::token_of(const access::Viewer& viewer) {
    return world.write([&](store::Tables& tables) {
        return access::make_token(tables, world.chance(), viewer.person, viewer.organisation, world.clock.now(),
            world.clock.now() + days(1), "test");
    });
}

std::string Standing::browser(const std::string& session) const {
    return "Cookie: __Host-entente=" + session + "\r\nX-Entente: 1\r\nSec-Fetch-Site: same-origin\r\n";
}

std::string request(std::string_view line, std::string_view fields, std::string_view body) {
    std::string bytes(line);
    bytes += " HTTP/1.1\r\nHost: localhost\r\n";
    bytes += fields;
    if (!body.empty()) {
        if (fields.find("Content-Type:") == std::string_view::npos) bytes += "Content-Type: application/json\r\n";
        bytes += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    }
    bytes += "\r\n";
    bytes += body;
    return bytes;
}

Seen ask(int port, std::string_view line, std::string_view fields, std::string_view body) {
    TestClient client(port);
    client.send(request(line, fields, body));
    return client.receive(line.starts_with("HEAD"));
}

}  // namespace entente::http::testing
