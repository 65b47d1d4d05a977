#include "capabilities/councils/council.h"

#include <algorithm>
#include <cctype>

namespace entente {

Day next_council_due(const CouncilBook& book) {
    auto last = book.opened_on;
    for (const auto& session : book.sessions) last = std::max(last, session.meeting.held_on);
    return {last.number + days_between_councils};
}

bool is_to_be_told_due(const CouncilBook& book, Day today) {
    const auto due = next_council_due(book);
    return due < today && book.told_due != due;
}

const CouncilSessionKept* session_in(const CouncilBook& book, const Id<CouncilSession>& session) {
    const auto found = std::ranges::find(book.sessions, session, &CouncilSessionKept::id);
    return found == book.sessions.end() ? nullptr : &*found;
}

static InsightKept* find_insight(CouncilBook& book, const Id<Insight>& insight) {
    for (auto& session : book.sessions)
        for (auto& one : session.insights)
            if (one.id == insight) return &one;
    return nullptr;
}

const InsightKept* insight_in(const CouncilBook& book, const Id<Insight>& insight) {
    for (const auto& session : book.sessions)
        for (const auto& one : session.insights)
            if (one.id == insight) return &one;
    return nullptr;
}

void hear_session(CouncilBook& book, const Id<CouncilSession>& session, const CouncilMeeting& meeting) {
    const auto later = std::ranges::find_if(
        book.sessions, [&](const CouncilSessionKept& one) { return !(meeting.held_on < one.meeting.held_on); });
    book.sessions.insert(later, {session, meeting, {}});
}

void hear_insight(
    CouncilBook& book, const Id<CouncilSession>& session, const Id<Insight>& id, const InsightText& insight) {
    for (auto& one : book.sessions)
        if (one.id == session) one.insights.push_back({id, insight, {}});
}

void hear_outcome(CouncilBook& book, const Id<Insight>& insight, const InsightOutcome& outcome) {
    if (auto* one = find_insight(book, insight)) one->outcome = outcome;
}

// Letters beyond ASCII count as such, whichever they are.
static bool is_of_a_word(char one) {
    const auto byte = static_cast<unsigned char>(one);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

static bool stands_in(std::string_view text, std::string_view name) {
    const auto same = [](char one, char other) {
        return std::tolower(static_cast<unsigned char>(one)) == std::tolower(static_cast<unsigned char>(other));
    };
    for (auto rest = text; !rest.empty();) {
        const auto found = std::ranges::search(rest, name, same);
        if (found.empty()) return false;
        const bool begins = found.begin() == text.begin() || !is_of_a_word(*(found.begin() - 1));
        const bool ends = found.end() == text.end() || !is_of_a_word(*found.end());
        if (begins && ends) return true;
        rest = {found.begin() + 1, text.end()};
    }
    return false;
}

std::string name_standing_in(std::string_view text, const std::vector<std::string>& names) {
    const auto found =
        std::ranges::find_if(names, [&](const std::string& name) { return !name.empty() && stands_in(text, name); });
    return found == names.end() ? "" : *found;
}

}  // namespace entente
