#include "capabilities/issues/pens_actions.h"

#include <algorithm>
#include <array>

namespace entente {

void work_at(access::Command& command, const Id<Room>& room, const Id<Subject>& subject, const std::string& part,
    const WordsSent& sent) {
    const bool leaves = sent.leaves.value_or(false);
    if (part == page_part && leaves) feed::put_pen_down(command, subject, part);
    else if (part == page_part) feed::be_there(command, room, subject, part);
    else if (leaves) feed::leave_pen_lying(command, subject, part, sent.words);
    else feed::write_with_pen(command, room, subject, part, sent.words);
}

std::optional<Id<Party>> written_by_one(std::string_view part) {
    constexpr auto of_one = std::to_array<std::string_view>({"interests:", "contribution:", "weighing:"});
    if (std::ranges::none_of(of_one, [&](std::string_view begins) { return part.starts_with(begins); })) return {};
    return Id<Party>{std::string(part.substr(part.rfind(':') + 1))};
}

std::vector<PenShown> pens_shown_to(
    const Id<Person>& viewer, const std::vector<feed::Pen>& pens, const std::vector<Writer>& writers) {
    const auto writer = [&](const Id<Person>& person) { return std::ranges::find(writers, person, &Writer::person); };
    std::vector<PenShown> shown;
    for (const auto& pen : pens) {
        const auto who = writer(pen.person);
        if (who == writers.end()) continue;
        const bool mine = pen.person == viewer;
        PenShown one{.part = pen.part,
            .person = pen.person,
            .name = who->name,
            .company = who->company,
            .held = pen.held,
            .mine = mine,
            .at = pen.at};
        if (mine || !written_by_one(pen.part)) one.words = pen.words;
        shown.push_back(std::move(one));
    }
    return shown;
}

}  // namespace entente
