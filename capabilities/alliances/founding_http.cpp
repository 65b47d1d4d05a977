#include "capabilities/alliances/alliance_http.h"
#include "capabilities/alliances/alliance_shown_http.h"
#include "capabilities/alliances/founding_actions.h"

namespace entente {

struct ImportedFile {
    std::string yaml;
};
BOOST_DESCRIBE_STRUCT(ImportedFile, (), (yaml))

namespace describe {
template <>
inline constexpr auto notes<ImportedFile> = std::to_array<Note>(
    {{.field = "yaml", .says = "The file as text, at most 1 MiB", .most = 1024 * 1024, .multiline = true}});
}  // namespace describe

namespace {

using access::Command;
using http::Request;

AllianceShown found(Command& command, const Request& request, const NewAlliance& asked) {
    return shown(command.reader(), found_alliance(command, asked), utc_day(request.at));
}

AllianceFileCheck dry_run(Command& command, const Request&, const ImportedFile& file) {
    return check_alliance_file(command.reader(), file.yaml);
}

AllianceShown import(Command& command, const Request& request, const ImportedFile& file) {
    return shown(command.reader(), import_alliance(command, file.yaml), utc_day(request.at));
}

}  // namespace

void serve_founding(http::Router& router) {
    router.serve({.method = http::Method::post,
        .path = "/alliances",
        .name = "foundAlliance",
        .summary = "Found an alliance; the other companies come in by their invitations",
        .refuses = {alliance_is_not_whole, may_not_found, host_is_no_party},
        .success = http::Status::created,
        .handle = http::takes<NewAlliance>(found)});
    router.serve({.method = http::Method::post,
        .path = "/alliances/imports/dry-run",
        .name = "checkAllianceFile",
        .summary = "Say what importing a file would do, and change nothing",
        .refuses = {may_not_found, host_is_no_party},
        .handle = http::takes<ImportedFile>(dry_run)});
    router.serve({.method = http::Method::post,
        .path = "/alliances/imports",
        .name = "importAlliance",
        .summary = "Found the alliance that a file describes; with any fault in it nothing is founded",
        .refuses = {alliance_file_has_faults, may_not_found, host_is_no_party},
        .success = http::Status::created,
        .handle = http::takes<ImportedFile>(import)});
}

}  // namespace entente
