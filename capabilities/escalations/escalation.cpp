#include "capabilities/escalations/escalation.h"

#include <algorithm>

namespace entente {

namespace {

template <class List, class Wanted>
auto found_in(const List& list, Wanted wanted) -> decltype(&list.front()) {
    const auto found = std::ranges::find_if(list, wanted);
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

std::vector<SideName> side_names(const EscalationCase& escalation) {
    std::vector<SideName> names;
    for (const auto& side : escalation.sides) names.push_back({side.party, side.name});
    return names;
}

const EscalationSide* side_of(const EscalationCase& escalation, const Id<Person>& person) {
    return found_in(escalation.sides, [&](const EscalationSide& side) { return side.person == person; });
}

const EscalationSide* side_of(const EscalationCase& escalation, const Id<Party>& party) {
    return found_in(escalation.sides, [&](const EscalationSide& side) { return side.party == party; });
}

const Receiver* receiver_of(const EscalationCase& escalation, const Id<Person>& person) {
    return found_in(escalation.receivers, [&](const Receiver& receiver) { return receiver.person == person; });
}

bool being_drafted(const EscalationCase& escalation) {
    return in_authors_hands(escalation) || escalation.state == EscalationState::awaiting_signatures;
}

bool in_authors_hands(const EscalationCase& escalation) {
    return escalation.state == EscalationState::drafting || escalation.state == EscalationState::returned_for_work;
}

std::optional<std::string> agreed_root(const EscalationCase& escalation) {
    const auto& roots = escalation.roots;
    if (roots.empty()) return std::nullopt;
    const bool same = std::ranges::all_of(roots, [&](const RootCode& code) { return code.root == roots.front().root; });
    return same ? std::optional(roots.front().root) : std::nullopt;
}

bool all_code_the_same(const EscalationCase& escalation) {
    if (!agreed_root(escalation)) return false;
    return std::ranges::all_of(escalation.sides, [&](const EscalationSide& side) {
        return side.on_paper ||
               std::ranges::find(escalation.roots, side.party, &RootCode::party) != escalation.roots.end();
    });
}

static bool is_code(std::string_view code, std::string_view family, int most) {
    if (code.size() != 4 || !code.starts_with(family)) return false;
    if (code[2] < '0' || code[2] > '9' || code[3] < '0' || code[3] > '9') return false;
    const int number = (code[2] - '0') * 10 + (code[3] - '0');
    return number >= 1 && number <= most;
}

bool is_root(std::string_view code) { return is_code(code, "RC", 12); }
bool is_symptom(std::string_view code) { return is_code(code, "CP", 14); }

std::optional<Id<Person>> speaker_for(const EscalationCase& escalation, const Id<Party>& party) {
    if (escalation.receivers.empty() || being_drafted(escalation)) {
        const auto* side = side_of(escalation, party);
        return side ? side->person : std::nullopt;
    }
    const auto* receiver =
        found_in(escalation.receivers, [&](const Receiver& receiver) { return receiver.party == party; });
    return receiver ? receiver->person : std::nullopt;
}

bool decides(const EscalationCase& escalation, const Id<Person>& person) {
    if (in_authors_hands(escalation)) return side_of(escalation, person) != nullptr;
    return receiver_of(escalation, person) != nullptr;
}

std::optional<Id<Party>> party_of(const EscalationCase& escalation, const Id<Person>& person) {
    if (const auto* receiver = receiver_of(escalation, person)) return receiver->party;
    if (const auto* side = side_of(escalation, person)) return side->party;
    return std::nullopt;
}

bool has_signed(const std::vector<Signature>& signatures, const Id<Party>& party) {
    return std::ranges::find(signatures, party, &Signature::party) != signatures.end();
}

std::vector<std::string> unsigned_sides(const EscalationCase& escalation) {
    std::vector<std::string> names;
    for (const auto& side : escalation.sides)
        if (!has_signed(escalation.signatures, side.party)) names.push_back(side.name);
    return names;
}

}  // namespace entente
