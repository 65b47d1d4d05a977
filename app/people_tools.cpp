#include "app/people_tools.h"

#include "app/premises.h"
#include "capabilities/people/person_actions.h"
#include "foundation/access/command.h"
#include "foundation/access/credentials.h"
#include "foundation/describe/json.h"

#include <fmt/format.h>

#include <charconv>

namespace entente::app {
namespace {

constexpr store::Statement everybody{"app.everybody", R"sql(
    SELECT p.mail, p.name, o.name AS organisation, p.administrator, p.state
    FROM person p JOIN organisation o ON o.id = p.organisation
    ORDER BY o.name, p.name)sql"};

struct Listed {
    std::string mail;
    std::string name;
    std::string organisation;
    bool administrator = false;
    PersonState state{};
};
BOOST_DESCRIBE_STRUCT(Listed, (), (mail, name, organisation, administrator, state))

int days_asked_for(const Call& call) {
    if (!call.has("--days")) return 90;
    const auto text = call.text("--days");
    int days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    if (error != std::errc{} || end != text.data() + text.size() || days < 1 || days > 366)
        throw Complaint(Ending::misused, "--days is a whole number from 1 to 366.");
    return days;
}

}  // namespace

access::Viewer the_person(store::Tables& tables, const std::string& mail) {
    if (auto found = access::find_by_mail(tables, lower(mail))) return *found;
    throw Complaint(Ending::refused, fmt::format("Nobody on this server has the mail address {}.", mail));
}

Ending list_people(const Call& call, Premises& premises) {
    std::vector<Listed> people;
    premises.store->read_everything([&](store::Tables& tables) { people = tables.run(everybody).as<Listed>(); });
    if (call.json) {
        call.out << describe::to_json(people) << "\n";
        return Ending::done;
    }
    for (const auto& person : people)
        call.out << fmt::format("{:<36} {:<24} {:<20} {}{}\n", person.mail, person.name, person.organisation,
            boost::describe::enum_to_string(person.state, ""), person.administrator ? ", administrator" : "");
    return Ending::done;
}

Ending reset_link(const Call& call, Premises& premises) {
    Invitation invitation;
    premises.store->write([&](store::Tables& tables) {
        access::Command command(
            tables, the_person(tables, call.text("MAIL")), premises.clock->now(), premises.record, premises.chance);
        invitation = renew_way_in(command);
    });
    const auto link = url_with_secret(premises.address(), "join", invitation.secret);
    if (call.json) answer(call, {{"link", link}, {"expires_at", to_text(invitation.expires_at)}});
    else call.out << "This link works once, until " << to_text(invitation.expires_at) << ":\n" << link << "\n";
    return Ending::done;
}

Ending create_token(const Call& call, Premises& premises) {
    const auto lasts = days(days_asked_for(call));
    const auto name = call.has("--name") ? call.text("--name") : "command line";
    std::string token;
    Instant until;
    premises.store->write([&](store::Tables& tables) {
        const auto person = the_person(tables, call.text("--person"));
        const auto now = premises.clock->now();
        until = now + lasts;
        token = access::make_token(tables, premises.chance, person.person, person.organisation, now, until, name);
    });
    if (call.json) answer(call, {{"token", token}, {"expires_at", to_text(until)}});
    else call.out << "This token is shown once and works until " << to_text(until) << ":\n" << token << "\n";
    return Ending::done;
}

Ending list_tokens(const Call& call, Premises& premises) {
    std::vector<access::Token> tokens;
    premises.store->read_everything([&](store::Tables& tables) {
        tokens = access::tokens_of(tables, the_person(tables, call.text("--person")).person, premises.clock->now());
    });
    if (call.json) call.out << describe::to_json(tokens) << "\n";
    else
        for (const auto& token : tokens)
            call.out << fmt::format("{}  {}  until {}\n", token.id, token.name, to_text(token.expires_at));
    return Ending::done;
}

Ending end_token(const Call& call, Premises& premises) {
    bool ended = false;
    premises.store->write([&](store::Tables& tables) {
        ended = access::end_token_of(tables, the_person(tables, call.text("--person")).person, call.text("ID"));
    });
    if (!ended)
        throw Complaint(Ending::refused, fmt::format("{} has no token {}.", call.text("--person"), call.text("ID")));
    answer(call, {{"ended", call.text("ID")}});
    return Ending::done;
}

}  // namespace entente::app
