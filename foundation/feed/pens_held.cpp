#include "foundation/feed/watch.h"

namespace entente::feed {

namespace {

constexpr store::Statement list_held{"feed.list_held_pens", R"sql(
    SELECT p.room, r.alliance, p.subject, p.part, p.person, p.stroke, p.at
    FROM pen p JOIN room r ON r.id = p.room WHERE p.held = 1)sql"};

Event moved(const PensHeld::Held& held) {
    return {.room = held.room,
        .alliance = held.alliance,
        .kind = "pen.moved",
        .subject = held.subject,
        .author = held.person,
        .at = held.at};
}

}  // namespace

PensHeld PensHeld::now(store::Tables& tables) {
    PensHeld pens;
    for (auto& held : tables.run(list_held).as<Held>())
        pens.by_place.emplace(held.subject.text() + '\n' + held.part + '\n' + held.person.text(), std::move(held));
    return pens;
}

std::vector<Event> PensHeld::moved_since(const PensHeld& before) const {
    std::vector<Event> events;
    for (const auto& [place, held] : by_place) {
        const auto was = before.by_place.find(place);
        if (was == before.by_place.end() || was->second.stroke != held.stroke || was->second.at != held.at)
            events.push_back(moved(held));
    }
    for (const auto& [place, held] : before.by_place)
        if (!by_place.contains(place)) events.push_back(moved(held));
    return events;
}

}  // namespace entente::feed
