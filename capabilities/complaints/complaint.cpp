#include "capabilities/complaints/complaint.h"

#include <algorithm>

namespace entente {

using enum ComplaintState;

static bool is_blank(const std::string& text) { return text.find_first_not_of(" \n\t") == std::string::npos; }

const ComplaintReader* reader_of(const ComplaintCase& complaint, const Id<Person>& person) {
    const auto found = std::ranges::find(complaint.readers, person, &ComplaintReader::person);
    return found == complaint.readers.end() ? nullptr : &*found;
}

std::vector<Id<Party>> parties_in(const ComplaintCase& complaint) {
    std::vector<Id<Party>> parties;
    for (const auto& reader : complaint.readers)
        if (std::ranges::find(parties, reader.party) == parties.end()) parties.push_back(reader.party);
    return parties;
}

Obstacle obstacle_to_triage(const ComplaintCase& complaint, const Id<Person>& person) {
    if (!reader_of(complaint, person)) return complaints_are_for_managers;
    return complaint.state == shared || complaint.state == watched ? Obstacle() : triage_is_over;
}

Obstacle obstacle_to_triage(Triage triage, const std::string& because) {
    return triage == Triage::drop && is_blank(because) ? Obstacle(drop_needs_a_reason) : std::nullopt;
}

Obstacle obstacle_to_finding(const ComplaintCase& complaint, const Id<Person>& person) {
    if (!reader_of(complaint, person)) return complaints_are_for_managers;
    return complaint.state == looked_into ? Obstacle() : not_looked_into;
}

Obstacle obstacle_to_concluding(const ComplaintCase& complaint, const Id<Person>& person) {
    return obstacle_to_finding(complaint, person);
}

Obstacle obstacle_to_agreeing(const ComplaintCase& complaint, const Id<Person>& person) {
    const auto* reader = reader_of(complaint, person);
    if (!reader) return complaints_are_for_managers;
    if (!complaint.conclusion) return nothing_concluded;
    const bool agreed = std::ranges::find(complaint.agreed_by, reader->party) != complaint.agreed_by.end();
    return agreed ? Obstacle(conclusion_agreed_already) : std::nullopt;
}

Obstacle obstacle_to_words(const Conclusion& standing, const Conclusion& read) {
    return standing == read ? Obstacle() : conclusion_moved_on;
}

Obstacle obstacle_to_telling_back(const ComplaintCase& complaint, const Id<Person>& person) {
    const auto* reader = reader_of(complaint, person);
    if (!reader || reader->party != complaint.party) return told_back_by_who_heard;
    return complaint.state == concluded ? Obstacle() : not_ready_to_tell_back;
}

void say_triage(ComplaintCase& complaint, const TriageSaid& said) {
    std::erase_if(complaint.triage, [&](const TriageSaid& one) { return one.party == said.party; });
    complaint.triage.push_back(said);
    const bool all_alike = std::ranges::all_of(parties_in(complaint), [&](const Id<Party>& party) {
        return std::ranges::any_of(
            complaint.triage, [&](const TriageSaid& one) { return one.party == party && one.triage == said.triage; });
    });
    if (!all_alike) return;
    complaint.state = said.triage == Triage::act ? looked_into : said.triage == Triage::watch ? watched : dropped;
}

void propose_conclusion(ComplaintCase& complaint, const Id<Party>& party, const Conclusion& conclusion) {
    complaint.conclusion = conclusion;
    complaint.agreed_by.clear();
    agree_to_conclusion(complaint, party);
}

void agree_to_conclusion(ComplaintCase& complaint, const Id<Party>& party) {
    complaint.agreed_by.push_back(party);
    if (complaint.agreed_by.size() == parties_in(complaint).size()) complaint.state = concluded;
}

ComplaintCounts counts_of(const std::vector<ComplaintCase>& complaints) {
    ComplaintCounts counts{.shared = static_cast<int>(complaints.size())};
    std::vector<int> days;
    for (const auto& one : complaints) {
        days.push_back(utc_day(one.shared_at).number - one.heard_on.number);
        counts.watch += one.state == watched;
        counts.drop += one.state == dropped;
        counts.act += one.state == looked_into || one.state == concluded || one.state == told_back;
        counts.told_back += one.state == told_back;
    }
    if (days.empty()) return counts;
    const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
    std::ranges::sort(days);
    counts.median_days_to_share = days.size() % 2 ? *middle : (*(middle - 1) + *middle) / 2;
    return counts;
}

}  // namespace entente
