#include "demo/story.h"

#include "demo/alliances.h"
#include "demo/companies.h"
#include "demo/council.h"
#include "demo/meridian.h"
#include "demo/rooms.h"
#include "demo/teller.h"
#include "demo/trellis.h"

namespace entente::demo {

Day present_on(Day day) {
    constexpr int wednesday = 2;
    return {day.number - (weekday(day) - wednesday + 7) % 7};
}

void tell_demo_story(const Stage& stage) {
    Teller teller(stage);
    tell_of_companies(teller);
    tell_of_alliances(teller);
    tell_of_meridian(teller);
    tell_of_trellis(teller);
    tell_of_council(teller);
    tell_of_rooms(teller);
    teller.tell();
}

}  // namespace entente::demo
