#include "capabilities/patterns/strategic_question.h"

#include "foundation/base/text.h"

#include <algorithm>

namespace entente {

Obstacle obstacle_to_wording(const QuestionCase& question, const std::vector<Id<Party>>& manages) {
    if (manages.empty()) return not_an_alliance_manager;
    if (question.state != QuestionState::draft) return words_are_agreed;
    return std::nullopt;
}

Obstacle obstacle_to_agreeing(const QuestionCase& question, const std::vector<Id<Party>>& manages) {
    if (const auto obstacle = obstacle_to_wording(question, manages)) return obstacle;
    const bool all = std::ranges::all_of(manages, [&](const Id<Party>& party) {
        return std::ranges::find(question.agreed_by, party) != question.agreed_by.end();
    });
    if (all) return agreed_to_words;
    return std::nullopt;
}

Obstacle obstacle_to_answering(const QuestionCase& question, const Id<Person>& by) {
    if (!owner_of(question, by)) return only_its_owners;
    if (question.state != QuestionState::with_owners && question.state != QuestionState::answered)
        return not_with_owners;
    return std::nullopt;
}

Obstacle obstacle_to_agreeing_to_answer(const QuestionCase& question, const Id<Person>& by) {
    if (const auto obstacle = obstacle_to_answering(question, by)) return obstacle;
    if (!question.answer) return no_answer_yet;
    if (owner_of(question, by)->agrees) return agreed_to_answer;
    return std::nullopt;
}

Obstacle obstacle_to_publishing(
    const QuestionCase& question, const Id<Person>& by, const std::vector<Id<Party>>& manages) {
    if (!owner_of(question, by) && manages.empty()) return only_its_owners;
    if (question.state != QuestionState::answered) return not_with_owners;
    if (!missing_in(*question.answer).empty()) return answer_is_incomplete;
    return std::nullopt;
}

const QuestionOwner* owner_of(const QuestionCase& question, const Id<Person>& person) {
    const auto found =
        std::ranges::find_if(question.owners, [&](const QuestionOwner& owner) { return owner.person == person; });
    return found == question.owners.end() ? nullptr : &*found;
}

std::vector<Fault> missing_in(const QuestionAnswer& answer) {
    std::vector<Fault> missing;
    const auto need = [&](std::string_view text, std::string place, std::string sentence) {
        if (trimmed(text).empty()) missing.push_back({std::move(place), std::move(sentence)});
    };
    need(answer.chosen, "chosen", "Say what was chosen.");
    need(answer.criteria, "criteria", "Say which criteria were used.");
    need(answer.given_up, "given_up", "Say what was given up.");
    need(answer.would_change_if, "would_change_if", "Say what would change the answer.");
    if (answer.told.empty()) missing.push_back({"told", "Say who must hear it."});
    return missing;
}

}  // namespace entente
