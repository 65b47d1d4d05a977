#pragma once
#include "capabilities/people/organisation.h"
#include "foundation/base/id.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente {

/// invited: has a link but has not used it. joined: can sign in. removed: keeps their name on what they did.
enum class PersonState { invited, joined, removed };
BOOST_DESCRIBE_ENUM(PersonState, invited, joined, removed)

/// A person as their own organisation knows them. The partner knows people only through the seats they hold.
struct PersonRow {
    Id<Person> id;
    Id<Organisation> organisation;
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;      ///< manages their organisation's people
    bool head_of_alliances = false;  ///< may found alliances and sees the portfolio
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;  ///< 0 Monday to 6 Sunday
    PersonState state{};
};
BOOST_DESCRIBE_STRUCT(PersonRow, (),
    (id, organisation, name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days,
        state))

inline constexpr Refusal no_such_person{
    Because::not_found, "person-not-found", "There is nobody here under that name."};
inline constexpr Refusal not_an_administrator{Because::not_allowed, "not-an-administrator",
    "Only an administrator of your organisation can do this. Ask one of them."};
inline constexpr Refusal mail_outside_domains{Because::malformed, "mail-outside-domains",
    "{mail} is not an address of {organisation}. Use one that ends in {domains}."};
inline constexpr Refusal not_your_page{
    Because::not_allowed, "not-your-page", "Only {name} and the administrators of your organisation can change this."};
inline constexpr Refusal rights_are_given{Because::not_allowed, "rights-are-given",
    "Rights and mail addresses are changed by an administrator of your organisation. Ask one of them."};
inline constexpr Refusal last_administrator{Because::conflicting, "last-administrator",
    "Your organisation needs an administrator who can sign in. Make somebody else one first."};
inline constexpr Refusal still_seated{
    Because::conflicting, "still-seated", "Hand over their seats first: {name} still has a place in {rooms}."};
inline constexpr Refusal has_joined{
    Because::conflicting, "has-joined", "{name} has joined already. Make a reset link to help them sign in again."};
inline constexpr Refusal has_not_joined{
    Because::conflicting, "has-not-joined", "{name} has not joined yet. Make a new invitation link instead."};
inline constexpr Refusal was_removed{
    Because::conflicting, "person-removed", "{name} was removed. Invite them anew if they are to come back."};
inline constexpr Refusal not_a_working_week{
    Because::malformed, "not-a-working-week", "Name at least one working day, each once: 0 is Monday and 6 is Sunday."};

/// Monday to Friday.
std::vector<int> usual_working_days();
/// Why `days` is no working week: none, a day twice, or no day of the week.
Obstacle obstacle_to_working_days(const std::vector<int>& days);

/// Why `by` may not invite people into their organisation.
Obstacle obstacle_to_inviting(const PersonRow& by);
/// Why somebody with `mail` cannot join `organisation`.
Obstacle obstacle_to_mail(const OrganisationRow& organisation, std::string_view mail);
/// Why `by` may not give `person` a new invitation link.
Obstacle obstacle_to_inviting_again(const PersonRow& person, const PersonRow& by);
/// Why `by` may not make a link with which `person` chooses a new password.
Obstacle obstacle_to_reset(const PersonRow& person, const PersonRow& by);
/// Why `by` may not open the page of `person` to change it.
Obstacle obstacle_to_changing(const PersonRow& person, const PersonRow& by);
/// Why `by` may not change the rights and the mail address of `person`.
Obstacle obstacle_to_giving_rights(const PersonRow& person, const PersonRow& by);
/// Why `by` may not make `changed` of `person`. `administrators` counts those of the organisation who have joined.
Obstacle obstacle_to_change(const PersonRow& person, const PersonRow& changed, const PersonRow& by, int administrators);
/// Why `by` may not remove `person`, who still has a place in `rooms` besides their organisation's own.
Obstacle obstacle_to_removing(const PersonRow& person, const PersonRow& by, int administrators, int rooms);

/// What they work on, as those read it who know them by a seat: "R&D, finance".
std::string work_of(const PersonRow& person);

/// Values for the sentences above.
Filling filling_of(const PersonRow& person);

}  // namespace entente
