#include "capabilities/issues/issue_story.h"

#include <algorithm>

namespace entente {

void work_at(IssueCase& issue, const record::Entry& entry, Step step) {
    if (!all_sides_are_in(issue)) return;
    if (issue.steps.empty() || issue.steps.back().step != step) issue.steps.push_back({step, entry.at});
}

template <class Thing>
static auto& found(std::vector<Thing>& things, const decltype(Thing::id)& id) {
    return *std::ranges::find(things, id, &Thing::id);
}

template <class Thing>
static void remove(std::vector<Thing>& things, const decltype(Thing::id)& id) {
    std::erase_if(things, [&](const Thing& thing) { return thing.id == id; });
}

void after(IssueCase& issue, const record::Entry& entry, const IssueStepEntered& fact) {
    work_at(issue, entry, fact.step);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueQuestionWorded& fact) {
    issue.question = fact.question;
    mark_changed(issue.blocks, question_block, entry.seq + 1);
    work_at(issue, entry, Step::question);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueInterestsWritten& fact) {
    std::erase_if(issue.interests, [&](const SideInterests& side) { return side.party == fact.party; });
    issue.interests.push_back({fact.party, {fact.need, fact.position, fact.must_have, fact.can_flex}});
    mark_changed(issue.blocks, interests_block_of(fact.party), entry.seq + 1);
    work_at(issue, entry, Step::interests);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueClaimWritten& fact) {
    issue.claims.push_back({fact.claim, fact.party, fact.text, {{fact.party, true, {}}}});
    work_at(issue, entry, Step::facts);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueClaimJudged& fact) {
    auto& judged = found(issue.claims, fact.claim).judged;
    std::erase_if(judged, [&](const Judgement& one) { return one.party == fact.party; });
    judged.push_back({fact.party, fact.agrees, fact.remark});
    work_at(issue, entry, Step::facts);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueClaimTakenBack& fact) {
    remove(issue.claims, fact.claim);
    work_at(issue, entry, Step::facts);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueContributionNamed& fact) {
    issue.contributions.push_back({fact.contribution, fact.party, fact.of, fact.contribution_kind, fact.text});
    issue.analysed_by.clear();
    work_at(issue, entry, Step::contributions);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueContributionTakenBack& fact) {
    remove(issue.contributions, fact.contribution);
    issue.analysed_by.clear();
    work_at(issue, entry, Step::contributions);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueAnalysed& fact) {
    issue.analysed_by.push_back(fact.party);
    work_at(issue, entry, Step::contributions);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueAccountabilityNoted& fact) {
    issue.accountability = fact.text;
    mark_changed(issue.blocks, accountability_block, entry.seq + 1);
    work_at(issue, entry, Step::contributions);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueActionAgreed& fact) {
    issue.actions.push_back({fact.action, fact.party, fact.text, fact.due});
    work_at(issue, entry, Step::contributions);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueActionDropped& fact) {
    remove(issue.actions, fact.action);
    work_at(issue, entry, Step::contributions);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueOptionWritten& fact) {
    auto option = std::ranges::find(issue.options, fact.option, &IssueOption::id);
    if (option == issue.options.end())
        option = issue.options.insert(option, IssueOption{.id = fact.option, .by = fact.party});
    option->ratings.clear();  // they were of another text
    if (issue.settlement && issue.settlement->option == fact.option) issue.settlement.reset();
    option->joint = fact.joint;
    option->title = fact.title;
    option->description = fact.description;
    option->pattern = fact.pattern;
    mark_changed(issue.blocks, option_block_of(fact.option), entry.seq + 1);
    work_at(issue, entry, Step::options);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueOptionSetAside& fact) {
    found(issue.options, fact.option).set_aside = fact.reason;
    if (issue.settlement && issue.settlement->option == fact.option) issue.settlement.reset();
    work_at(issue, entry, Step::choice);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueOptionBroughtBack& fact) {
    found(issue.options, fact.option).set_aside.reset();
    work_at(issue, entry, Step::choice);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueOptionRated& fact) {
    auto& ratings = found(issue.options, fact.option).ratings;
    std::erase_if(ratings, [&](const Rating& rating) { return rating.party == fact.party; });
    ratings.push_back({fact.party, fact.meets});
    work_at(issue, entry, Step::choice);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueCriterionNamed& fact) {
    issue.criteria.push_back({fact.criterion, fact.text, fact.source});
    work_at(issue, entry, Step::criteria);
}

void after(IssueCase& issue, const record::Entry& entry, const IssueCriterionDropped& fact) {
    remove(issue.criteria, fact.criterion);
    work_at(issue, entry, Step::criteria);
}

std::string interests_block_of(const Id<Party>& party) { return "interests:" + party.text(); }
std::string option_block_of(const Id<Option>& option) { return "option:" + option.text(); }

}  // namespace entente
