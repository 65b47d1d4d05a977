#include "capabilities/requests/request.h"

#include <algorithm>

namespace entente {

using enum RequestState;

static bool answers_for(const RequestCase& request, const Id<Party>& party) {
    return party == request.to.party || (request.to.on_paper && party == request.from.party);
}

bool is_over(const RequestCase& request) {
    return request.state == declined || request.state == done || request.state == withdrawn;
}

const RequestSide* side_of(const RequestCase& request, const Id<Party>& party) {
    if (request.from.party == party) return &request.from;
    return request.to.party == party ? &request.to : nullptr;
}

bool takes_part(const std::vector<SeatRow>& seats) {
    return std::ranges::any_of(seats, [](const SeatRow& seat) { return seat.role != Role::observer; });
}

static Obstacle obstacle_to_any(const RequestCase& request, const std::optional<Id<Party>>& party) {
    if (!party) return takes_no_part;
    if (!side_of(request, *party)) return no_part_of_request;
    return is_over(request) ? Obstacle(request_is_over) : std::nullopt;
}

Obstacle obstacle_to_talking(const RequestCase& request, const std::optional<Id<Party>>& party) {
    return obstacle_to_any(request, party);
}

Obstacle obstacle_to_promising(const RequestCase& request, const std::optional<Id<Party>>& party) {
    if (const auto obstacle = obstacle_to_any(request, party)) return obstacle;
    return answers_for(request, *party) ? Obstacle() : answered_by_the_asked;
}

Obstacle obstacle_to_declining(const RequestCase& request, const std::optional<Id<Party>>& party) {
    if (const auto obstacle = obstacle_to_promising(request, party)) return obstacle;
    return request.state == promised ? Obstacle(promised_already) : std::nullopt;
}

Obstacle obstacle_to_confirming_done(const RequestCase& request, const std::optional<Id<Party>>& party) {
    if (const auto obstacle = obstacle_to_withdrawing(request, party)) return obstacle;
    return request.state == promised ? Obstacle() : nothing_promised;
}

Obstacle obstacle_to_withdrawing(const RequestCase& request, const std::optional<Id<Party>>& party) {
    if (const auto obstacle = obstacle_to_any(request, party)) return obstacle;
    return *party == request.from.party ? Obstacle() : kept_by_the_asking;
}

Filling names_in(const RequestCase& request) { return {{"from", request.from.name}, {"to", request.to.name}}; }

void hear_word(RequestCase& request, const RequestWord& word) {
    request.said.push_back(word);
    if (request.state == asked && word.party == request.to.party) request.state = discussing;
}

void hear_promise(RequestCase& request, const RequestPromise& promised, Instant at) {
    request.state = RequestState::promised;
    request.promise = promised;
    if (!request.answered_at) request.answered_at = at;
}

void hear_decline(RequestCase& request, const RequestDecline& declined, Instant at) {
    request.state = RequestState::declined;
    request.decline = declined;
    if (!request.answered_at) request.answered_at = at;
}

std::vector<Id<Person>> addressed(
    const std::vector<SeatRow>& seats, const Id<Party>& party, const std::string& function) {
    std::vector<Id<Person>> holders;
    std::vector<Id<Person>> managers;
    const auto add = [](std::vector<Id<Person>>& people, const Id<Person>& person) {
        if (std::ranges::find(people, person) == people.end()) people.push_back(person);
    };
    for (const auto& seat : seats) {
        if (seat.party != party || !seat.person || seat.role == Role::observer) continue;
        if (!function.empty() && seat.function == function) add(holders, *seat.person);
        if (seat.role == Role::alliance_manager) add(managers, *seat.person);
    }
    return holders.empty() ? managers : holders;
}

}  // namespace entente
