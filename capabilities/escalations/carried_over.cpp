#include "capabilities/escalations/carried_over.h"

#include <algorithm>

namespace entente {

static void add_line(std::string& text, const std::string& line) {
    if (line.empty()) return;
    if (!text.empty()) text += "\n";
    text += line;
}

static std::string labelled(const std::string& label, const std::string& words) {
    return words.empty() ? std::string() : label + words;
}

static std::string interests_of(const IssueCase& issue, const Id<Party>& party) {
    const auto found = std::ranges::find(issue.interests, party, &SideInterests::party);
    if (found == issue.interests.end()) return {};
    std::string text = found->words.need;
    add_line(text, labelled("Must have: ", found->words.must_have));
    add_line(text, labelled("Can give: ", found->words.can_flex));
    return text;
}

static std::string own_contributions(const IssueCase& issue, const Id<Party>& party) {
    std::string text;
    for (const auto& one : issue.contributions)
        if (one.by == party && one.of == party) add_line(text, one.text);
    return text;
}

static std::string background_of(const IssueCase& issue) {
    std::string text, disputed;
    const auto parties = parties_in(issue);
    for (const auto& claim : issue.claims) {
        if (is_agreed(claim, parties)) {
            add_line(text, claim.text);
            continue;
        }
        add_line(disputed, (is_disputed(claim) ? "Disputed: " : "Not yet agreed: ") + claim.text);
    }
    add_line(text, disputed);
    return text;
}

WriteUp carried_over(const IssueCase& issue) {
    WriteUp write_up{.question = issue.question, .background = background_of(issue)};
    for (const auto& side : issue.sides)
        write_up.sides.push_back({side.party, interests_of(issue, side.party), own_contributions(issue, side.party)});
    for (const auto& option : open_options(issue))
        write_up.options.push_back({option.id, option.title, option.description, {}});
    for (const auto& criterion : issue.criteria) add_line(write_up.criteria, criterion.text);
    return write_up;
}

}  // namespace entente
