#include "capabilities/records/room_record_http.h"

#include "capabilities/records/room_record_views.h"
#include "capabilities/rooms/room_actions.h"
#include "foundation/proof/proof.h"
#include "foundation/record/export.h"
#include "foundation/store/store.h"

namespace entente {

using http::Method;
using http::Reply;
using http::Request;
using http::Visit;

namespace {

/// Runs `looks` on a snapshot as the visitor.
template <class Looks>
void as_visitor(Visit& visit, Looks looks) {
    visit.store.read([&](store::Tables& tables) { looks(tables, access::Reader(tables, *visit.viewer)); });
}

Reply look(Visit& visit) {
    std::optional<RoomRecord> record;
    as_visitor(visit, [&](store::Tables&, const access::Reader& reader) {
        record = find_room_record(reader, visit.request.id<Room>("room"));
    });
    if (!record) throw Refused(no_such_room);
    record->verifier_key = visit.record.keys().verifier_key();
    return {.json = describe::to_json(*record)};
}

Reply take_away(Visit& visit) {
    Reply reply{.content_type = "application/jsonl"};
    as_visitor(visit, [&](store::Tables& tables, const access::Reader& reader) {
        const auto room = the_room(reader, visit.request.id<Room>("room"));
        const auto kind = std::string(describe::json_of(describe::shape_of<access::RoomKind>(), &room.kind));
        reply.json = record::export_room(
            tables, {room.id, kind.substr(1, kind.size() - 2), room.name}, visit.record.keys(), visit.request.at);
        reply.file_name = kind.substr(1, kind.size() - 2) + "-" + room.id.text().substr(24) + ".record";
    });
    return reply;
}

Reply check(Visit&, const RecordToCheck& asked) {
    const auto verdict = proof::verify(asked.record,
        {.earlier = asked.earlier ? std::string_view(*asked.earlier) : std::string_view{},
            .verifier_key = asked.verifier_key ? std::string_view(*asked.verifier_key) : std::string_view{}});
    return {
        .json = describe::to_json(RecordVerdict{verdict.ok, verdict.sentences, verdict.verifier_key, verdict.size})};
}

http::Nothing erase(access::Command& command, const Request& request, const TextToErase& asked) {
    const auto room = request.id<Room>("room");
    const auto author = author_of(command.reader(), room, asked.seq);
    if (!author) throw Refused(no_such_room);
    refuse_if(obstacle_to_erasing(command.viewer().person, *author));
    command.erase(room, asked.seq, asked.field, asked.reason);
    return {};
}

}  // namespace

void serve_room_records(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/rooms/{room}/record",
        .name = "getRoomRecord",
        .summary = "How long the record of a room is, and its last signed head",
        .refuses = {no_such_room},
        .handle = http::visits<RoomRecord>(look)});
    router.serve({.method = Method::get,
        .path = "/rooms/{room}/record/file",
        .name = "exportRoomRecord",
        .summary = "Take the record of a room away, as a file that proves itself",
        .refuses = {no_such_room},
        .handle = http::visits<Reply>(take_away)});
    router.serve({.method = Method::post,
        .path = "/record-checks",
        .name = "checkRecord",
        .summary = "Check an exported record, and that it only added to an earlier one",
        .handle = http::visits<RecordVerdict, RecordToCheck>(check)});
    router.serve({.method = Method::post,
        .path = "/rooms/{room}/erasures",
        .name = "eraseText",
        .summary = "Erase a text for ever; every proof still holds, and the record says that something was erased",
        .refuses = {no_such_room, only_its_author, record::no_such_text, record::not_erasable},
        .success = http::Status::no_content,
        .handle = http::takes<TextToErase>(erase)});
}

}  // namespace entente
