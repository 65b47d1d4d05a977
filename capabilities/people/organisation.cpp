#include "capabilities/people/organisation.h"

#include "foundation/base/text.h"

#include <algorithm>

namespace entente {

namespace {

bool is_label_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

bool is_label(std::string_view label) {
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           std::ranges::all_of(label, is_label_letter);
}

bool is_country(std::string_view country) {
    return country.size() == 2 && std::ranges::all_of(country, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool same_words(std::string_view one, std::string_view other) { return lower(one) == lower(other); }

bool share_a_domain(const OrganisationRow& one, const OrganisationRow& other) {
    return std::ranges::find_first_of(one.mail_domains, other.mail_domains) != one.mail_domains.end();
}

}  // namespace

bool is_mail_domain(std::string_view domain) {
    if (domain.size() > 253) return false;
    int labels = 0;
    for (std::size_t start = 0; start <= domain.size(); ++labels) {
        const auto dot = std::min(domain.find('.', start), domain.size());
        if (!is_label(domain.substr(start, dot - start))) return false;
        start = dot + 1;
    }
    return labels >= 2;
}

std::string domain_of(std::string_view mail) {
    const auto at = mail.rfind('@');
    return at == std::string_view::npos ? std::string{} : lower(mail.substr(at + 1));
}

bool takes_mail(const OrganisationRow& organisation, std::string_view mail) {
    if (organisation.host) return true;
    return std::ranges::find(organisation.mail_domains, domain_of(mail)) != organisation.mail_domains.end();
}

Obstacle obstacle_to_describing(const OrganisationRow& organisation) {
    if (organisation.mail_domains.empty() && !organisation.host) return no_mail_domain;
    if (!std::ranges::all_of(organisation.mail_domains, is_mail_domain)) return not_a_mail_domain;
    const bool nowhere = organisation.country.empty() && organisation.host;
    if (!nowhere && !is_country(organisation.country)) return not_a_country;
    return std::nullopt;
}

Obstacle obstacle_to_founding(const OrganisationRow& founded, const std::vector<OrganisationRow>& here) {
    if (auto obstacle = obstacle_to_describing(founded)) return obstacle;
    for (const auto& other : here) {
        if (same_words(founded.name, other.name) || same_words(founded.short_name, other.short_name))
            return name_is_taken;
        if (share_a_domain(founded, other)) return domain_is_taken;
    }
    return std::nullopt;
}

}  // namespace entente
