#include "foundation/access/command.h"

#include <algorithm>

namespace entente::access {

namespace {

constexpr Visible find_open_door{"rooms.find_open_door", R"sql(
    SELECT r.closed_at FROM room r JOIN audience a ON a.room = r.id
    WHERE r.id = :room AND a.person = :viewer)sql"};

}  // namespace

void Command::may_append(const Id<Room>& room) const {
    if (std::ranges::find(opened_here_, room) != opened_here_.end()) return;
    const auto door = reader_.rows(find_open_door, store::Parameters{}.set("room", room));
    if (door.empty()) throw Refused(no_such_thing);
    if (!door.front().is_null(0)) throw Refused(room_is_closed);
}

void Command::expect_version(
    const Id<Room>& room, const Id<Subject>& subject, const std::function<std::string()>& standing) {
    // First of all, or a stranger could tell by the refusal that there is something.
    if (!reader_.reads(room)) throw Refused(no_such_thing);
    if (!seen_) throw Refused(version_is_missing);
    if (record::version_of(tables_, room, subject) != *seen_) {
        Refused faster(somebody_was_faster);
        faster.current = standing();
        throw faster;
    }
    expected_ = subject;
}

record::Draft Command::draft(const Id<Room>& room, const Id<Subject>& subject) const {
    record::Draft draft{
        .room = room, .subject = subject, .at = at_, .author = viewer().person, .organisation = viewer().organisation};
    if (subject == expected_) draft.seen = *seen_;
    return draft;
}

}  // namespace entente::access
