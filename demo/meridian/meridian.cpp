#include "demo/meridian.h"

namespace entente::demo {

void tell_of_meridian(Teller& teller) {
    tell_of_seats(teller);
    tell_of_phase_3_size(teller);
    tell_of_sign_off_rounds(teller);
    tell_of_japanese_sites(teller);
    tell_of_brand_budget(teller);
    tell_of_resin_recovery(teller);
    tell_of_this_week(teller);
}

}  // namespace entente::demo
