#include "foundation/access/by_the_clock.h"

namespace entente::access {

static constexpr store::Statement find_open{"rooms.is_open", R"sql(
    SELECT 1 FROM room WHERE id = :room AND closed_at IS NULL)sql"};

static constexpr store::Statement find_joint{"rooms.joint_of", R"sql(
    SELECT id FROM room WHERE alliance = :alliance AND kind = 'joint')sql"};

Id<Person> the_clock() { return Id<Person>{"00000000-0000-7000-8000-000000000001"}; }

static Id<Organisation> no_organisation() { return Id<Organisation>{the_clock().text()}; }

bool ByTheClock::is_open(const Id<Room>& room) const {
    return !tables_.run(find_open, store::Parameters{}.set("room", room)).empty();
}

std::optional<Id<Room>> ByTheClock::joint_room(const Id<Alliance>& alliance) const {
    const auto rows = tables_.run(find_joint, store::Parameters{}.set("alliance", alliance));
    return rows.empty() ? std::nullopt : std::optional(Id<Room>{rows.front().text(0)});
}

record::Draft ByTheClock::draft(const Id<Room>& room, const Id<Subject>& subject) const {
    return {.room = room, .subject = subject, .at = at_, .author = the_clock(), .organisation = no_organisation()};
}

}  // namespace entente::access
