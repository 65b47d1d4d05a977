#pragma once
#include "foundation/record/keys.h"
#include "foundation/store/store.h"

#include <functional>
#include <string>
#include <string_view>

namespace entente::record {

/// A room as its export names it.
struct ExportedRoom {
    Id<Room> room;
    std::string kind;  ///< "joint"
    std::string name;
};

/// Takes the next piece of an export.
using Piece = std::function<void(std::string_view)>;

/// Writes the record of a room, piece by piece, as a file that proves itself: header, entries with what is not erased,
/// every kept head of this key with its proof, the present head, and a seal over all of it. The form is told in
/// foundation/proof/record_file.h. `tables` is one snapshot, and nothing is written to it: the present head is signed
/// for this file alone.
void export_room(
    store::Tables& tables, const ExportedRoom& room, const ServerKeys& keys, Instant at, const Piece& piece);

/// The same in one text.
std::string export_room(store::Tables& tables, const ExportedRoom& room, const ServerKeys& keys, Instant at);

}  // namespace entente::record
