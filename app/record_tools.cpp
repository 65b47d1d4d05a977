#include "app/record_tools.h"

#include "app/people_tools.h"
#include "app/premises.h"
#include "capabilities/alliances/founding_actions.h"
#include "foundation/access/credentials.h"
#include "foundation/describe/json.h"
#include "foundation/proof/proof.h"
#include "foundation/record/export.h"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace entente::app {
namespace {

constexpr store::Statement room_of_alliance{"app.room_of_alliance", R"sql(
    SELECT r.id, r.kind, r.name FROM room r JOIN alliance a ON a.id = r.alliance
    WHERE a.slug = :alliance AND (r.id = :room OR (r.kind = 'joint' AND :room = 'joint')))sql"};

record::ExportedRoom find_room(store::Tables& tables, const Call& call) {
    const auto rows =
        tables.run(room_of_alliance, {{"alliance", call.text("--alliance")}, {"room", call.text("--room")}});
    if (rows.empty())
        throw Complaint(Ending::refused,
            fmt::format("There is no alliance '{}' with a room '{}'.", call.text("--alliance"), call.text("--room")));
    return {Id<Room>(rows.front().text(0)), rows.front().text(1), rows.front().text(2)};
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Complaint(Ending::misused, fmt::format("{} cannot be read.", path.string()));
    return {std::istreambuf_iterator<char>(file), {}};
}

/// One file's verdict as a line or more for people, or an object for programs.
void tell(const Call& call, const std::filesystem::path& path, const proof::Verdict& verdict) {
    if (call.json) {
        std::string text = fmt::format(R"({{"ok":{},"file":)", verdict.ok);
        describe::write_quoted(path.filename().string(), text);
        text += ",\"sentences\":" + describe::to_json(verdict.sentences);
        call.out << text
                 << fmt::format(R"(,"room":"{}","size":{},"root":"{}","key":"{}"}})", verdict.room, verdict.size,
                        verdict.root, verdict.verifier_key)
                 << "\n";
        return;
    }
    call.out << fmt::format("{}: {}\n", path.filename().string(), verdict.ok ? "whole" : "NOT whole");
    for (const auto& sentence : verdict.sentences) call.out << "  " << sentence << "\n";
}

/// What the file would make, or its faults a line each.
Ending tell(const Call& call, const AllianceFileCheck& check) {
    if (call.json) call.out << describe::to_json(check) << "\n";
    else if (check.would_create)
        call.out << fmt::format(
            "It would make an alliance of {} parties, {} seats ({} of them vacant) and {} forums. Nothing was imported.\n",
            check.would_create->parties, check.would_create->seats, check.would_create->vacant_seats,
            check.would_create->forums);
    else
        for (const auto& fault : check.faults) call.out << fault.at << ": " << fault.sentence << "\n";
    return check.ok ? Ending::done : Ending::refused;
}

}  // namespace

Ending import_file(const Call& call, Premises& premises) {
    const auto yaml = read_file(call.file("FILE"));
    if (call.has("--dry-run")) {
        AllianceFileCheck check;
        premises.store->read_everything([&](store::Tables& tables) {
            check = check_alliance_file(access::Reader(tables, the_person(tables, call.text("--as"))), yaml);
        });
        return tell(call, check);
    }
    AllianceRow alliance;
    premises.store->write([&](store::Tables& tables) {
        access::Command command(
            tables, the_person(tables, call.text("--as")), premises.clock->now(), premises.record, premises.chance);
        alliance = import_alliance(command, yaml);
    });
    answer(call, {{"imported", alliance.name}, {"slug", alliance.slug}});
    return Ending::done;
}

Ending export_record(const Call& call, Premises& premises) {
    const auto path = call.file("--output");
    std::ofstream file;
    premises.store->read_everything([&](store::Tables& tables) {
        const auto room = find_room(tables, call);
        file.open(path, std::ios::binary | std::ios::trunc);
        if (!file) throw Complaint(Ending::misused, fmt::format("{} cannot be written.", path.string()));
        record::export_room(tables, room, premises.keys, premises.clock->now(),
            [&](std::string_view piece) { file.write(piece.data(), static_cast<std::streamsize>(piece.size())); });
    });
    file.close();
    if (!file)
        throw Complaint(
            Ending::unusable, fmt::format("{} could not be written whole: is the disk full?", path.string()));
    answer(call, {{"written", path.string()}, {"key", premises.keys.verifier_key()}});
    return Ending::done;
}

Ending verify_records(const Call& call) {
    auto ending = Ending::done;
    std::string earlier;
    const auto key = call.text("--key");
    for (const auto& path : call.files("FILE")) {
        auto text = read_file(path);
        const auto verdict = proof::verify(text, {.earlier = earlier, .verifier_key = key});
        tell(call, path, verdict);
        if (!verdict.ok) ending = Ending::refused;
        earlier = std::move(text);
    }
    return ending;
}

}  // namespace entente::app
