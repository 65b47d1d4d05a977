#include "demo/meridian.h"

namespace entente::demo {

void tell_of_meridian(Teller& teller) {
    tell_of_seats(teller);
    tell_of_cases(teller);
    tell_of_launch_order(teller);
    tell_of_complaints(teller);
    tell_of_policies(teller);
    tell_of_questions(teller);
    tell_of_requests(teller);
    tell_of_this_week(teller);
}

}  // namespace entente::demo
