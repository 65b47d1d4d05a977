#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/policies/policy_actions.h"
#include "demo/meridian.h"

#include <string_view>

namespace entente::demo {

namespace {

void sign_own_seats(access::Command& command) {
    const auto& reader = command.reader();
    const auto today = utc_day(command.at());
    const auto alliance = the_alliance(reader, "meridian").id;
    const auto signatures = policy_signatures_of(reader, alliance);
    for (const auto& seat : my_seats(reader, alliance))
        if (!obstacle_to_signing_policy(seat, signature_of(signatures, seat), reader.viewer().person, today))
            sign_policy(command, seat.id);
}

struct Holder {
    const char* mail;
    int first = 30;  ///< the day on which they sign
    bool renews = true;
};
// Everybody who held a seat in the first month, and who came later as soon as they did. Two have not got round to it.
const Holder holders[] = {{"annika@norvane.example"}, {"marc@norvane.example"}, {"ingrid@norvane.example"},
    {"tomas@norvane.example"}, {"priya@norvane.example"}, {"lars@norvane.example"}, {"chiara@norvane.example"},
    {"jonas@norvane.example"}, {"sofie@norvane.example"}, {"emil@norvane.example"}, {"katrin@norvane.example"},
    {"beatriz@norvane.example"}, {"dieter@norvane.example"}, {"yusuf@norvane.example"}, {"nadine@norvane.example", 143},
    {"dana@quillon.example"}, {"samuel@quillon.example", 30, false}, {"rachel@quillon.example"},
    {"owen@quillon.example"}, {"leila@quillon.example"}, {"victor@quillon.example"}, {"grace@quillon.example"},
    {"peter@quillon.example"}, {"elena@quillon.example"}, {"tyler@quillon.example"}, {"aisha@quillon.example"},
    {"colin@quillon.example"}, {"ruth@quillon.example", 143}, {"mei-lin@quillon.example", 226}};

}  // namespace

void tell_of_policies(Teller& teller) {
    int minute = 0;
    for (const auto& holder : holders) {
        teller.at({holder.first, 11, ++minute}, holder.mail, sign_own_seats);
        if (const int again = holder.first + 350; holder.renews && again < present)
            teller.at({again, 11, minute}, holder.mail, sign_own_seats);
    }
}

}  // namespace entente::demo
