#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/policies/final_say_actions.h"
#include "capabilities/policies/policy_http.h"

namespace entente {

using access::Command;
using http::Method;
using http::Request;

struct FinalSayObstacles {
    std::optional<std::string> agree;
    std::optional<std::string> end;
};
BOOST_DESCRIBE_STRUCT(FinalSayObstacles, (), (agree, end))

struct FinalSayShown : FinalSayRight {
    bool in_force = false;
    bool over = false;
    FinalSayObstacles obstacles;
};
BOOST_DESCRIBE_STRUCT(FinalSayShown, (FinalSayRight), (in_force, over, obstacles))

struct FinalSaysShown {
    std::vector<FinalSayShown> items;
    std::optional<std::string> obstacle;  ///< why one cannot propose any
};
BOOST_DESCRIBE_STRUCT(FinalSaysShown, (), (items, obstacle))

namespace {

Id<FinalSay> asked(const Request& request) { return request.id<FinalSay>("right"); }

FinalSayShown shown(
    const FinalSayRight& right, const std::vector<PartyRow>& parties, const std::vector<Id<Party>>& mine) {
    FinalSayShown all{right};
    all.in_force = is_in_force(right, parties);
    all.over = is_over(right);
    all.obstacles = {
        .agree = sentence_of(obstacle_to_agreeing(right, mine)), .end = sentence_of(obstacle_to_ending(right, mine))};
    return all;
}

FinalSayShown look(const access::Reader& reader, const Id<FinalSay>& id) {
    const auto right = the_final_say(reader, id);
    return shown(right, parties_of(reader, right.alliance), managed_parties(reader, right.alliance));
}

FinalSaysShown list(const access::Reader& reader, const Request& request) {
    const auto alliance = the_alliance(reader, request.path("alliance")).id;
    FinalSaysShown all;
    const auto parties = parties_of(reader, alliance);
    const auto mine = managed_parties(reader, alliance);
    for (const auto& right : final_says_of(reader, alliance)) all.items.push_back(shown(right, parties, mine));
    if (mine.empty()) all.obstacle = sentence_of(not_an_alliance_manager);
    return all;
}

FinalSayShown post(Command& command, const Request& request, const FinalSayAsked& sent) {
    const auto alliance = the_alliance(command.reader(), request.path("alliance")).id;
    return look(command.reader(), propose_final_say(command, alliance, sent));
}

FinalSayShown put_agreement(Command& command, const Request& request) {
    agree_on_final_say(command, asked(request));
    return look(command.reader(), asked(request));
}

FinalSayShown put_end(Command& command, const Request& request) {
    end_final_say(command, asked(request));
    return look(command.reader(), asked(request));
}

}  // namespace

void serve_final_says(http::Router& router) {
    router.serve({.method = Method::get,
        .path = "/alliances/{alliance}/final-says",
        .name = "listFinalSays",
        .summary = "Where the agreement gives one company the last word, by theme",
        .refuses = {no_such_alliance},
        .handle = http::reads(list)});
    router.serve({.method = Method::post,
        .path = "/alliances/{alliance}/final-says",
        .name = "proposeFinalSay",
        .summary = "Write down such a right with its clause; it is in force once all companies agree that it says so",
        .refuses = {no_such_alliance, no_such_party, not_an_alliance_manager, unknown_final_say_theme},
        .success = http::Status::created,
        .handle = http::takes<FinalSayAsked>(post)});
    router.serve({.method = Method::put,
        .path = "/final-says/{right}/agreement",
        .name = "agreeOnFinalSay",
        .summary = "Agree, as an alliance manager, that the agreement says so",
        .refuses = {no_such_final_say, not_an_alliance_manager, agreed_on_final_say, final_say_is_over},
        .handle = http::does(put_agreement)});
    router.serve({.method = Method::put,
        .path = "/final-says/{right}/end",
        .name = "endFinalSay",
        .summary = "Say that it is over; it is once all companies that agreed say so",
        .refuses = {no_such_final_say, not_an_alliance_manager, agreed_on_final_say, never_agreed_on_final_say,
            final_say_is_over},
        .handle = http::does(put_end)});
}

}  // namespace entente
