#pragma once
#include "capabilities/alliances/seat_facts.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <optional>
#include <vector>

namespace entente {

/// Those of an alliance that the viewer reads, in the order in which they were made.
std::vector<SeatRow> find_seats(const access::Reader& reader, const Id<Alliance>& alliance);
std::optional<SeatRow> find_seat(const access::Reader& reader, const Id<Seat>& seat);

/// For notices: the people in the seats of alliance manager, of all parties.
std::vector<Id<Person>> managers_in(store::Tables& tables, const Id<Room>& room);
/// The same, of one party.
std::vector<Id<Person>> managers_in(store::Tables& tables, const Id<Party>& party);

std::vector<store::Migration> seat_migrations();
void hear_seats(record::FactBook& facts);

}  // namespace entente
