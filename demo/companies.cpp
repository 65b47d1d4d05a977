#include "demo/companies.h"

#include "capabilities/people/organisation_actions.h"
#include "capabilities/people/person_actions.h"
#include "capabilities/people/server_actions.h"
#include "foundation/access/credentials.h"
#include "foundation/access/rooms.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace entente::demo {

namespace {

/// What an invitation hands over, to be used later in the story.
using Secret = std::shared_ptr<std::string>;

std::vector<int> working_days(std::string_view week) {
    std::vector<int> days;
    for (const char day : week) days.push_back(day - '0');
    return days.empty() ? usual_working_days() : days;
}

void set_the_server_up(Teller& teller) {
    const Moment moment{-311};
    const auto noor = first_administrator(teller.stage().chance, teller.instant(moment));
    teller.at(moment, noor, [&teller](access::Command& command) {
        found_server(command, {.name = "Entente at Norvane",
                                  .public_url = teller.stage().public_url,
                                  .administrator_name = "Noor El-Amin",
                                  .administrator_mail = std::string(server_administrator),
                                  .time_zone = "Europe/Zurich",
                                  .demo = true});
    });
}

void join(Teller& teller, Moment moment, const Player& player, const Secret& secret) {
    teller.at(moment, player.mail, [&player, secret](access::Command& command) {
        const auto link = access::use_link(command.tables_for_secrets(), *secret, command.at());
        if (!link || link->about != command.viewer().person.text())
            throw std::logic_error("A wrong invitation was used.");
        join_person(command, {.working_days = working_days(player.week)});
    });
}

void let_in(Teller& teller, const Company& company, const Player& administrator) {
    const auto secret = std::make_shared<std::string>();
    teller.at({company.founded, 7}, server_administrator, [&company, &administrator, secret](access::Command& command) {
        *secret = found_organisation(command, {.name = std::string(company.name),
                                                  .short_name = std::string(company.short_name),
                                                  .country = std::string(company.country),
                                                  .time_zone = std::string(company.time_zone),
                                                  .mail_domains = {std::string(company.domain)},
                                                  .administrator_name = std::string(administrator.name),
                                                  .administrator_mail = std::string(administrator.mail)})
                      .invitation.secret;
    });
    join(teller, {company.founded, company.opens}, administrator, secret);
    // The server's administrator knows no more of them than a name: functions and rights are the company's own affair.
    teller.at({company.founded, company.opens, 5}, administrator.mail, [&administrator](access::Command& command) {
        const auto me = myself(command.reader());
        command.saw(record::version_of(
            command.tables_for_secrets(), access::organisation_room(command.reader())->id, subject_of(me.id)));
        change_person(command, me.id,
            {me.name, me.mail, {std::string(administrator.function)}, true, administrator.head, me.time_zone,
                me.language, me.working_days});
    });
}

void invite(Teller& teller, const Company& company, const Player& administrator, const Player& player, int minute) {
    const auto secret = std::make_shared<std::string>();
    teller.at(later({player.joins, company.opens, 10}, minute), administrator.mail,
        [&player, secret](access::Command& command) {
            *secret = add_person(command, {.name = std::string(player.name),
                                              .mail = std::string(player.mail),
                                              .functions = {std::string(player.function)},
                                              .head_of_alliances = player.head})
                          .secret;
        });
    join(teller, later({player.joins, company.opens + 2, 3}, minute * 7), player, secret);
}

}  // namespace

std::string_view mail_of(std::string_view name) {
    const auto found = std::ranges::find(players(), name, &Player::name);
    if (found == players().end()) throw std::logic_error("Nobody of the story is called " + std::string(name) + ".");
    return found->mail;
}

void tell_of_companies(Teller& teller) {
    set_the_server_up(teller);
    for (const auto& company : companies()) {
        const auto& administrator = *std::ranges::find(players(), company.short_name, &Player::company);
        let_in(teller, company, administrator);
        int minute = 0;
        for (const auto& player : players())
            if (player.company == company.short_name && player.name != administrator.name)
                invite(teller, company, administrator, player, minute++);
    }
}

}  // namespace entente::demo
