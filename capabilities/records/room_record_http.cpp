#include "capabilities/records/room_record_http.h"

#include "capabilities/records/room_record_actions.h"
#include "capabilities/rooms/room.h"

namespace entente {

using http::Method;
using http::Reply;
using http::Request;
using http::Visit;

namespace {

Id<Room> room_asked(const Request& request) { return request.id<Room>("room"); }

Reply look(Visit& visit) {
    return {
        .json = describe::to_json(look_at_record(visit.store, visit.record, *visit.viewer, room_asked(visit.request)))};
}

Reply take_away(Visit& visit) {
    auto taken =
        take_record_away(visit.store, visit.record, *visit.viewer, room_asked(visit.request), visit.request.at);
    return {.json = std::move(taken.text), .content_type = "application/jsonl", .file_name = taken.file_name};
}

Reply check(Visit&, const RecordToCheck& asked) { return {.json = describe::to_json(check_record(asked))}; }

http::Nothing erase(access::Command& command, const Request& request, const TextToErase& asked) {
    erase_text(command, room_asked(request), asked);
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
