#include "capabilities/issues/method_actions.h"

#include "capabilities/issues/blocks_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "capabilities/issues/issue_story.h"
#include "foundation/describe/json.h"

#include <algorithm>

namespace entente {

static IssueCase workable(access::Command& command, const Id<Issue>& id);
static void save_block_of(access::Command& command, const IssueCase& issue, const std::string& block);
static Filling party_named(const IssueCase& issue, const Id<Party>& party);

template <class Thing>
static const Thing& need(const std::vector<Thing>& things, const decltype(Thing::id)& id, const Refusal& refusal) {
    const auto found = std::ranges::find(things, id, &Thing::id);
    if (found == things.end()) throw Refused(refusal);
    return *found;
}

static Id<Party> writer(
    const access::Command& command, const IssueCase& issue, const std::optional<Id<Party>>& for_party) {
    return writes_for(issue, command.viewer().person, for_party).party;
}

void enter_step(access::Command& command, const Id<Issue>& id, Step step) {
    const auto issue = workable(command, id);
    if (!issue.steps.empty() && issue.steps.back().step == step) return;
    command.append(issue.room, id, IssueStepEntered{step});
}

void word_question(access::Command& command, const Id<Issue>& id, const std::string& question) {
    const auto issue = workable(command, id);
    save_block_of(command, issue, question_block);
    command.append(issue.room, id, IssueQuestionWorded{question});
}

void write_interests(access::Command& command, const Id<Issue>& id, const Id<Party>& party, const Interests& words) {
    const auto issue = the_issue(command.reader(), id).issue;
    refuse_if(obstacle_to_writing_interests(issue, command.viewer().person, party), party_named(issue, party));
    save_block_of(command, issue, interests_block_of(party));
    command.append(
        issue.room, id, IssueInterestsWritten{party, words.need, words.position, words.must_have, words.can_flex});
}

Id<Claim> write_claim(access::Command& command, const Id<Issue>& id, const NewClaim& claim) {
    const auto issue = workable(command, id);
    const auto fresh = command.fresh<Claim>();
    command.append(issue.room, id, IssueClaimWritten{fresh, writer(command, issue, claim.for_party), claim.text});
    return fresh;
}

void judge_claim(access::Command& command, const Id<Issue>& id, const Id<Claim>& claim, const NewJudgement& judged) {
    const auto issue = workable(command, id);
    need(issue.claims, claim, no_such_claim);
    command.append(issue.room, id,
        IssueClaimJudged{claim, writer(command, issue, judged.for_party), judged.agrees, judged.remark});
}

void take_back_claim(access::Command& command, const Id<Issue>& id, const Id<Claim>& claim) {
    const auto issue = workable(command, id);
    const auto& written = need(issue.claims, claim, no_such_claim);
    refuse_if(obstacle_to_taking_back(issue, command.viewer().person, written.by), party_named(issue, written.by));
    command.append(issue.room, id, IssueClaimTakenBack{claim});
}

Id<Contribution> name_contribution(access::Command& command, const Id<Issue>& id, const NewContribution& named) {
    const auto issue = workable(command, id);
    const auto by = writer(command, issue, named.for_party);
    if (named.of && !side_of(issue, *named.of)) throw Refused(no_such_party);
    if (named.of && *named.of != by) refuse_if(obstacle_to_observing(issue, command.viewer().person));
    const auto fresh = command.fresh<Contribution>();
    command.append(issue.room, id, IssueContributionNamed{fresh, by, named.of, named.kind, named.text});
    return fresh;
}

void take_back_contribution(access::Command& command, const Id<Issue>& id, const Id<Contribution>& contribution) {
    const auto issue = workable(command, id);
    const auto& named = need(issue.contributions, contribution, no_such_contribution);
    refuse_if(obstacle_to_taking_back(issue, command.viewer().person, named.by), party_named(issue, named.by));
    command.append(issue.room, id, IssueContributionTakenBack{contribution});
}

void call_analysis_complete(access::Command& command, const Id<Issue>& id) {
    const auto issue = the_issue(command.reader(), id).issue;
    refuse_if(obstacle_to_calling_complete(issue, command.viewer().person));
    command.append(issue.room, id, IssueAnalysed{side_of(issue, command.viewer().person)->party});
}

void note_accountability(access::Command& command, const Id<Issue>& id, const std::string& text) {
    const auto issue = the_issue(command.reader(), id).issue;
    refuse_if(obstacle_to_accountability(issue, command.viewer().person));
    save_block_of(command, issue, accountability_block);
    command.append(issue.room, id, IssueAccountabilityNoted{text});
}

Id<AgreedAction> agree_action(access::Command& command, const Id<Issue>& id, const NewAction& action) {
    const auto issue = workable(command, id);
    if (!side_of(issue, action.party)) throw Refused(no_such_party);
    const auto fresh = command.fresh<AgreedAction>();
    command.append(issue.room, id, IssueActionAgreed{fresh, action.party, action.text, action.due});
    return fresh;
}

void drop_action(access::Command& command, const Id<Issue>& id, const Id<AgreedAction>& action) {
    const auto issue = workable(command, id);
    need(issue.actions, action, no_such_action);
    command.append(issue.room, id, IssueActionDropped{action});
}

static void need_pattern(const NewIssueOption& option) {
    if (option.pattern && !is_option_pattern(*option.pattern))
        throw Refused(no_such_pattern, {{"pattern", *option.pattern}});
}

Id<Option> add_option(access::Command& command, const Id<Issue>& id, const NewIssueOption& option) {
    const auto issue = workable(command, id);
    need_pattern(option);
    const auto fresh = command.fresh<Option>();
    command.append(issue.room, id,
        IssueOptionWritten{fresh, writer(command, issue, option.for_party), option.joint, option.title,
            option.description, option.pattern});
    return fresh;
}

void rewrite_option(
    access::Command& command, const Id<Issue>& id, const Id<Option>& option, const NewIssueOption& words) {
    const auto issue = workable(command, id);
    const auto& stands = need(issue.options, option, no_such_issue_option);
    need_pattern(words);
    save_block_of(command, issue, option_block_of(option));
    command.append(issue.room, id,
        IssueOptionWritten{option, stands.by, words.joint, words.title, words.description, words.pattern});
}

void set_option_aside(
    access::Command& command, const Id<Issue>& id, const Id<Option>& option, const std::string& reason) {
    const auto issue = workable(command, id);
    if (need(issue.options, option, no_such_issue_option).set_aside) throw Refused(set_aside_already);
    command.append(issue.room, id, IssueOptionSetAside{option, reason});
}

void bring_option_back(access::Command& command, const Id<Issue>& id, const Id<Option>& option) {
    const auto issue = workable(command, id);
    if (need(issue.options, option, no_such_issue_option).set_aside)
        command.append(issue.room, id, IssueOptionBroughtBack{option});
}

void rate_option(access::Command& command, const Id<Issue>& id, const Id<Option>& option, const NewRating& rating) {
    const auto issue = the_issue(command.reader(), id).issue;
    refuse_if(obstacle_to_rating(issue, command.viewer().person));
    need(issue.options, option, no_such_issue_option);
    command.append(issue.room, id, IssueOptionRated{option, writer(command, issue, rating.for_party), rating.meets});
}

Id<Criterion> name_criterion(access::Command& command, const Id<Issue>& id, const NewCriterion& criterion) {
    const auto issue = workable(command, id);
    const auto fresh = command.fresh<Criterion>();
    command.append(issue.room, id, IssueCriterionNamed{fresh, criterion.text, criterion.source});
    return fresh;
}

void drop_criterion(access::Command& command, const Id<Issue>& id, const Id<Criterion>& criterion) {
    const auto issue = workable(command, id);
    need(issue.criteria, criterion, no_such_criterion);
    command.append(issue.room, id, IssueCriterionDropped{criterion});
}

static IssueCase workable(access::Command& command, const Id<Issue>& id) {
    auto issue = the_issue(command.reader(), id).issue;
    refuse_if(obstacle_to_working(issue, command.viewer().person));
    return issue;
}

static void save_block_of(access::Command& command, const IssueCase& issue, const std::string& block) {
    save_block(command, issue.id, issue.blocks, block, [&] { return describe::to_json(issue); });
}

static Filling party_named(const IssueCase& issue, const Id<Party>& party) {
    const auto* side = side_of(issue, party);
    return {{"party", side ? side->party_name : "that side"}};
}

}  // namespace entente
