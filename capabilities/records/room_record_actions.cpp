#include "capabilities/records/room_record_actions.h"

#include "capabilities/records/room_record_views.h"
#include "capabilities/rooms/room_actions.h"
#include "foundation/proof/proof.h"
#include "foundation/record/export.h"

namespace entente {

static std::string name_of_kind(access::RoomKind kind) {
    static constexpr const char* names[] = {"server", "organisation", "joint", "own", "restricted"};
    return names[static_cast<int>(kind)];
}

RoomRecord look_at_record(
    store::Store& store, const record::Record& record, const access::Viewer& viewer, const Id<Room>& room) {
    std::optional<RoomRecord> found;
    store.read([&](store::Tables& tables) { found = find_room_record(access::Reader(tables, viewer), room); });
    if (!found) throw Refused(no_such_room);
    found->verifier_key = record.keys().verifier_key();
    return *found;
}

TakenAway take_record_away(
    store::Store& store, const record::Record& record, const access::Viewer& viewer, const Id<Room>& room, Instant at) {
    TakenAway taken;
    store.read([&](store::Tables& tables) {
        const auto found = the_room(access::Reader(tables, viewer), room);
        const auto kind = name_of_kind(found.kind);
        taken = {kind + "-" + room.text().substr(24) + ".record",
            record::export_room(tables, {room, kind, found.name}, record.keys(), at)};
    });
    return taken;
}

RecordVerdict check_record(const RecordToCheck& asked) {
    const auto earlier = asked.earlier.value_or(""), key = asked.verifier_key.value_or("");
    const auto verdict = proof::verify(asked.record, {.earlier = earlier, .verifier_key = key});
    return {verdict.ok, verdict.sentences, verdict.verifier_key, verdict.size};
}

void erase_text(access::Command& command, const Id<Room>& room, const TextToErase& asked) {
    const auto author = author_of(command.reader(), room, asked.seq);
    if (!author) throw Refused(no_such_room);
    refuse_if(obstacle_to_erasing(command.viewer().person, *author));
    command.erase(room, asked.seq, asked.field, asked.reason);
}

}  // namespace entente
