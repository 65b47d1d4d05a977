#include "capabilities/notes/note_http.h"

#include "capabilities/notes/note_actions.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/rooms/room_actions.h"

namespace entente {

using access::Command;
using access::Reader;
using http::Method;
using http::Request;

struct NoteObstacles {
    std::optional<std::string> change;
    std::optional<std::string> publish;
    std::optional<std::string> withdraw;
};
BOOST_DESCRIBE_STRUCT(NoteObstacles, (), (change, publish, withdraw))

struct NoteShown : NoteRow {
    NoteObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(NoteShown, (NoteRow), (obstacles))

namespace {

NoteShown shown(const Reader& reader, const NoteRow& note) {
    NoteShown shown{note};
    shown.obstacles = {.change = sentence_of(obstacle_to_changing(note)),
        .publish = sentence_of(obstacle_to_publishing(note)),
        .withdraw = sentence_of(obstacle_to_withdrawing(note, my_organisation(reader).short_name))};
    return shown;
}

http::Versioned<NoteShown> look_at(const Reader& reader, const Id<Note>& id) {
    const auto [note, version] = the_note(reader, id);
    return {shown(reader, note), version};
}

http::Page<NoteShown> list(const Reader& reader, const Request& request) {
    http::Page<NoteShown> page;
    for (const auto& note : notes_in(reader, the_room(reader, request.id<Room>("room")).id))
        page.items.push_back(shown(reader, note));
    return page;
}

http::Versioned<NoteShown> look(const Reader& reader, const Request& request) {
    return look_at(reader, request.id<Note>("note"));
}

http::Versioned<NoteShown> post(Command& command, const Request& request, const NoteText& text) {
    return look_at(command.reader(), write_note(command, request.id<Room>("room"), text));
}

http::Versioned<NoteShown> put(Command& command, const Request& request, const NoteText& text) {
    change_note(command, request.id<Note>("note"), text);
    return look(command.reader(), request);
}

http::Versioned<NoteShown> publish(Command& command, const Request& request, const NoteText& text) {
    return look_at(command.reader(), publish_note(command, request.id<Note>("note"), text));
}

http::Versioned<NoteShown> withdraw(Command& command, const Request& request) {
    withdraw_note(command, request.id<Note>("note"));
    return look(command.reader(), request);
}

}  // namespace

void serve_notes(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/rooms/{room}/notes",
        .name = "listNotes",
        .summary = "The notes of a room",
        .refuses = {no_such_room},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/rooms/{room}/notes",
        .name = "writeNote",
        .summary = "Write a note into your own room or a restricted room",
        .refuses = {no_such_room, not_a_room_for_notes, access::room_is_closed},
        .success = http::Status::created,
        .handle = http::takes<NoteText>(post)});
    router.serve({.method = Method::get,
        .path = "/notes/{note}",
        .name = "getNote",
        .summary = "One note",
        .refuses = {no_such_note},
        .handle = http::reads(look)});
    router.serve({.method = Method::put,
        .path = "/notes/{note}",
        .name = "changeNote",
        .summary = "Write a note anew",
        .refuses = {no_such_note, published_stays, note_is_withdrawn, access::room_is_closed},
        .handle = http::takes<NoteText>(put)});
    router.serve({.method = Method::post,
        .path = "/notes/{note}/publications",
        .name = "publishNote",
        .summary = "Publish a copy of exactly this text to the joint room, where all parties read it",
        .refuses = {no_such_note, is_joint_already, note_is_withdrawn},
        .success = http::Status::created,
        .handle = http::takes<NoteText>(publish)});
    router.serve({.method = Method::put,
        .path = "/notes/{note}/withdrawal",
        .name = "withdrawNote",
        .summary = "Withdraw a note; the record keeps that it was there",
        .refuses = {no_such_note, only_its_publisher, note_is_withdrawn},
        .handle = http::does(withdraw)});
}

}  // namespace entente
