#include "capabilities/alliances/alliance_http.h"
#include "capabilities/alliances/alliance_shown_http.h"
#include "capabilities/alliances/paper_actions.h"

namespace entente {

struct PaperObstacles {
    std::optional<std::string> decide;
};
BOOST_DESCRIBE_STRUCT(PaperObstacles, (), (decide))

struct PaperShown : PaperRow {
    PaperObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(PaperShown, (PaperRow), (obstacles))

struct ContestPaper {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ContestPaper, (), (reason))

namespace describe {
template <>
inline constexpr auto notes<ContestPaper> = std::to_array<Note>({{.field = "reason",
    .says = "Why this is not the company's signature",
    .least = 3,
    .most = 1000,
    .multiline = true}});
}  // namespace describe

namespace {

using access::Command;
using access::Reader;
using http::Request;

PaperShown shown_to(const Reader& reader, const PaperRow& paper) {
    const auto party = the_party(reader, paper.alliance, paper.party);
    const auto obstacle = obstacle_to_deciding(paper, seats_of(reader, paper.alliance), reader.viewer().person);
    return {paper, {sentence_of(obstacle, {{"party", party.short_name}})}};
}

http::Page<PaperShown> list(const Reader& reader, const Request& request) {
    http::Page<PaperShown> page;
    for (const auto& paper : paper_signatures_of(reader, the_alliance(reader, request.path("alliance")).id))
        page.items.push_back(shown_to(reader, paper));
    return page;
}

PaperShown confirm(Command& command, const Request& request) {
    return shown_to(command.reader(), confirm_paper_signature(command, request.id<PaperSignature>("paper")));
}

PaperShown contest(Command& command, const Request& request, const ContestPaper& body) {
    return shown_to(
        command.reader(), contest_paper_signature(command, request.id<PaperSignature>("paper"), body.reason));
}

}  // namespace

void serve_papers(http::Router& router) {
    router.serve({.method = http::Method::get,
        .path = "/alliances/{alliance}/paper-signatures",
        .name = "listPaperSignatures",
        .summary = "Signatures given on paper, in the rooms that you read",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = http::Method::put,
        .path = "/paper-signatures/{paper}/confirmation",
        .name = "confirmPaperSignature",
        .summary = "Say that a signature recorded for your company is its own",
        .refuses = {no_such_paper, paper_of_another_party, paper_is_decided},
        .handle = http::does(confirm)});
    router.serve({.method = http::Method::put,
        .path = "/paper-signatures/{paper}/contest",
        .name = "contestPaperSignature",
        .summary = "Say that a signature recorded for your company is not its own, and why",
        .refuses = {no_such_paper, paper_of_another_party, paper_is_decided},
        .handle = http::takes<ContestPaper>(contest)});
}

}  // namespace entente
