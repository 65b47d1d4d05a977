#pragma once
#include "capabilities/people/server.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"
#include "foundation/store/store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// The server with the version that a change names.
struct ServerStanding {
    Id<Room> room;
    std::string name;
    std::string public_url;
    bool demo = false;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ServerStanding, (), (room, name, public_url, demo, version))

ServerRow row_of(const ServerStanding&);

/// What anybody may know of this server, signed in or not; nothing before it is set up.
std::optional<ServerStanding> find_server(store::Tables& tables);
/// The same, for its administrators only.
std::optional<ServerStanding> find_administered(const access::Reader& reader);
/// Whether it tells the demo story; for who is signed in.
bool tells_demo(const access::Reader& reader);

std::vector<store::Migration> server_migrations();
void hear_server(record::FactBook& facts);

}  // namespace entente
