#include "capabilities/alliances/forum_actions.h"
#include "capabilities/alliances/party_calendar_actions.h"
#include "capabilities/alliances/seat_actions.h"
#include "capabilities/people/person_actions.h"
#include "demo/alliances.h"
#include "demo/meridian.h"
#include "foundation/record/record.h"

namespace entente::demo {

namespace {

constexpr std::string_view meridian = "meridian", tomas = "tomas@norvane.example", leila = "leila@quillon.example";

void describe(access::Command& command, std::string_view slug, Phase phase, const std::string& north_star) {
    const auto stands = the_alliance(command.reader(), slug);
    command.saw(record::version_of(command.tables_for_secrets(), stands.room, subject_of(stands.id)));
    describe_alliance(
        command, stands.id, {stands.name, stands.type, stands.tier, phase, stands.effective_date, north_star});
}

void take_seat(Teller& teller, Moment moment, std::string_view title, std::string_view mail) {
    teller.at(moment, leila, [title, mail](access::Command& command) {
        const auto seat = seat_titled(command.reader(), meridian, "Quillon", title);
        fill_seat(command, seat.id, find_person_by_mail(command.reader(), mail)->id);
    });
}

void leave_seat(Teller& teller, Moment moment, std::string_view title, std::string_view reason) {
    teller.at(moment, leila, [title, reason](access::Command& command) {
        vacate_seat(command, seat_titled(command.reader(), meridian, "Quillon", title).id, std::string(reason));
    });
}

void leave_company(Teller& teller, Moment moment, std::string_view mail, std::string_view reason) {
    teller.at(moment, "rachel@quillon.example", [mail, reason](access::Command& command) {
        remove_person(command, find_person_by_mail(command.reader(), mail)->id, std::string(reason));
    });
}

/// Supply planning is added to both sides once the first device lots come near.
void add_supply_planning(Teller& teller, Moment moment, std::string_view manager, std::string_view mail) {
    teller.at(moment, manager, [mail](access::Command& command) {
        const auto alliance = the_alliance(command.reader(), meridian).id;
        const auto seat = make_seat(
            command, alliance, my_party(command.reader(), alliance)->id, Role::team_member, "Supply planning");
        fill_seat(command, seat.id, find_person_by_mail(command.reader(), mail)->id);
    });
}

void make_commercial_committee(access::Command& command) {
    const auto& reader = command.reader();
    const auto norvane = [&](std::string_view title) { return seat_titled(reader, meridian, "Norvane", title).id; };
    const auto quillon = [&](std::string_view title) { return seat_titled(reader, meridian, "Quillon", title).id; };
    ForumPlan plan{.name = "Joint commercialisation committee",
        .level = ForumLevel::regional,
        .parent = forum_named(reader, meridian, "Joint steering committee").id,
        .cadence = Cadence::monthly};
    plan.co_chairs = {norvane("Launch"), quillon("Launch")};
    plan.seats = {norvane("Launch"), norvane("Market access"), norvane("Alliance manager"), quillon("Launch"),
        quillon("Steering committee, commercial"), quillon("Market access")};
    make_forum(command, the_alliance(reader, meridian).id, plan);
}

}  // namespace

void name_closed_days(Teller& teller, Moment moment, std::string_view manager, std::vector<ClosedDays> closed) {
    teller.at(moment, manager, [closed = std::move(closed)](access::Command& command) {
        const auto alliance = the_alliance(command.reader(), meridian).id;
        set_closed_days(command, alliance, my_party(command.reader(), alliance)->id, closed);
    });
}

void tell_of_seats(Teller& teller) {
    teller.at({21, 10}, tomas, [](access::Command& command) {
        describe(command, meridian, Phase::launching, "The fastest path to patients worldwide.");
    });
    teller.at({128, 12}, tomas, [](access::Command& command) {
        describe(command, meridian, Phase::active, "The fastest path to patients worldwide.");
    });
    add_supply_planning(teller, {142, 9}, tomas, "nadine@norvane.example");
    add_supply_planning(teller, {142, 15}, leila, "ruth@quillon.example");

    name_closed_days(teller, {540, 10}, tomas, {{teller.day(581), teller.day(591), "Summer closing"}});
    name_closed_days(teller, {540, 15}, leila,
        {{teller.day(560), teller.day(560), "Founders' day"}, {teller.day(574), teller.day(577), "Summer break"}});

    leave_seat(teller, {210, 17}, "Executive sponsor", "Leaves Quillon to lead a hospital group");
    leave_company(teller, {211, 15}, "samuel@quillon.example", "Left the company");
    take_seat(teller, {225, 15}, "Executive sponsor", "mei-lin@quillon.example");
    teller.at({240, 9}, tomas, make_commercial_committee);
    leave_seat(teller, {470, 16}, "Market access", "Moves to another company; a successor is being sought");
    leave_company(teller, {470, 19}, "naomi@quillon.example", "Left the company");

    teller.at({280, 9}, tomas, [](access::Command& command) {
        describe(command, "trellis", Phase::active, *the_alliance(command.reader(), "trellis").north_star);
    });
}

}  // namespace entente::demo
