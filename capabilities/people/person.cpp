#include "capabilities/people/person.h"

#include <algorithm>
#include <set>

namespace entente {

namespace {

bool is_self(const PersonRow& person, const PersonRow& by) { return person.id == by.id; }

bool may_sign_in_as_administrator(const PersonRow& person) {
    return person.administrator && person.state == PersonState::joined;
}

}  // namespace

std::vector<int> usual_working_days() { return {0, 1, 2, 3, 4}; }

Obstacle obstacle_to_working_days(const std::vector<int>& days) {
    const std::set<int> different(days.begin(), days.end());
    const bool in_the_week = std::ranges::all_of(days, [](int day) { return day >= 0 && day <= 6; });
    if (days.empty() || different.size() != days.size() || !in_the_week) return not_a_working_week;
    return std::nullopt;
}

Obstacle obstacle_to_inviting(const PersonRow& by) {
    if (!by.administrator) return not_an_administrator;
    return std::nullopt;
}

Obstacle obstacle_to_mail(const OrganisationRow& organisation, std::string_view mail) {
    if (!takes_mail(organisation, mail)) return mail_outside_domains;
    return std::nullopt;
}

Obstacle obstacle_to_inviting_again(const PersonRow& person, const PersonRow& by) {
    if (!by.administrator) return not_an_administrator;
    if (person.state == PersonState::removed) return was_removed;
    if (person.state == PersonState::joined) return has_joined;
    return std::nullopt;
}

Obstacle obstacle_to_reset(const PersonRow& person, const PersonRow& by) {
    if (!by.administrator) return not_an_administrator;
    if (person.state == PersonState::removed) return was_removed;
    if (person.state == PersonState::invited) return has_not_joined;
    return std::nullopt;
}

Obstacle obstacle_to_changing(const PersonRow& person, const PersonRow& by) {
    if (!is_self(person, by) && !by.administrator) return not_your_page;
    if (person.state == PersonState::removed) return was_removed;
    return std::nullopt;
}

Obstacle obstacle_to_giving_rights(const PersonRow& person, const PersonRow& by) {
    if (auto obstacle = obstacle_to_changing(person, by)) return obstacle;
    if (!by.administrator) return rights_are_given;
    return std::nullopt;
}

Obstacle obstacle_to_change(
    const PersonRow& person, const PersonRow& changed, const PersonRow& by, int administrators) {
    if (auto obstacle = obstacle_to_changing(person, by)) return obstacle;
    const bool rights_move = changed.administrator != person.administrator ||
                             changed.head_of_alliances != person.head_of_alliances || changed.mail != person.mail;
    if (rights_move)
        if (auto obstacle = obstacle_to_giving_rights(person, by)) return obstacle;
    if (may_sign_in_as_administrator(person) && !changed.administrator && administrators <= 1)
        return last_administrator;
    return obstacle_to_working_days(changed.working_days);
}

Obstacle obstacle_to_removing(const PersonRow& person, const PersonRow& by, int administrators, int rooms) {
    if (!by.administrator) return not_an_administrator;
    if (person.state == PersonState::removed) return was_removed;
    if (may_sign_in_as_administrator(person) && administrators <= 1) return last_administrator;
    if (rooms > 0) return still_seated;
    return std::nullopt;
}

std::string work_of(const PersonRow& person) {
    std::string all;
    for (const auto& function : person.functions) all += (all.empty() ? "" : ", ") + function;
    return all;
}

Filling filling_of(const PersonRow& person) { return {{"name", person.name}, {"mail", person.mail}}; }

}  // namespace entente
