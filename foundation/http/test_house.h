#pragma once
#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"
#include "foundation/http/server.h"
#include "foundation/http/test_client.h"
#include "foundation/testing/world.h"

#include <memory>
#include <string>

/// A small house of its own behind a real door, without any capability: notes that are kept, read and changed.
namespace entente::http::testing {

/// The endpoints and facts of the test house. "marks" counts who came in; "faults" and "sleepers" misbehave.
void join_notes(House& house);
/// How often /marks was asked.
int marks();
/// How many secrets /secrets/slow made.
int secrets();
/// Visits to /sleepers stay until this is called.
void wake_sleepers();
void fall_asleep();
int sleepers();

/// A server on a free port, with two people of two organisations, signed in.
class Standing {
public:
    explicit Standing(const std::string& database_kind, DoorSettings settings = quick());
    ~Standing();

    /// Settings of a door that loses its patience soon.
    static DoorSettings quick();

    void start();
    void stop();
    /// Stops, closes the database, opens it and starts on the same port: clients come back to the same address.
    void restart();

    int port() const { return server_->port(); }
    std::string session_of(const access::Viewer& viewer);
    std::string token_of(const access::Viewer& viewer);
    /// What a browser of this server sends along with a session.
    std::string browser(const std::string& session) const;

    entente::testing::World world;
    access::Viewer ana, chen;
    Id<Room> joint;
    std::string public_url;
    bool is_set_up = true;

private:
    DoorSettings settings_;
    std::unique_ptr<feed::Feed> feed_;
    std::unique_ptr<Server> server_;
};

/// A request's bytes.
std::string request(std::string_view line, std::string_view fields = {}, std::string_view body = {});
/// One request on a connection of its own.
Seen ask(int port, std::string_view line, std::string_view fields = {}, std::string_view body = {});

}  // namespace entente::http::testing
