#include "capabilities/people/organisation.h"
#include "capabilities/people/server.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

OrganisationRow norvane() {
    return {Id<Organisation>{"n"}, "Norvane Pharma AG", "Norvane", {"norvane.example"}, "CH", "Europe/Zurich", false};
}

struct Domain {
    const char* says;
    const char* domain;
    bool is_one;
};

TEST(MailDomain, is_what_can_follow_the_at_sign) {
    const Domain rows[] = {
        {"two labels", "norvane.example", true},
        {"a country's own", "research.norvane.co.example", true},
        {"digits and a hyphen within", "lab-7.example", true},
        {"one label only", "localhost", false},
        {"nothing", "", false},
        {"an empty label", "norvane..example", false},
        {"a dot at the end", "norvane.example.", false},
        {"a hyphen at the edge", "-norvane.example", false},
        {"an address instead", "ana@norvane.example", false},
        {"a wildcard", "*.example", false},
    };
    for (const auto& row : rows) EXPECT_EQ(is_mail_domain(row.domain), row.is_one) << row.says;
}

TEST(MailDomain, belongs_to_an_address_whole_and_in_any_case) {
    EXPECT_TRUE(takes_mail(norvane(), "Ana.Reuss@Norvane.Example"));
    EXPECT_FALSE(takes_mail(norvane(), "ana@notnorvane.example"));
    EXPECT_FALSE(takes_mail(norvane(), "ana@lab.norvane.example"));
    EXPECT_FALSE(takes_mail(norvane(), "ana@norvane.example@quillon.example"));
    EXPECT_FALSE(takes_mail(norvane(), "norvane.example"));
}

struct Founding {
    const char* says;
    OrganisationRow founded;
    Obstacle obstacle;
};

TEST(Organisation, is_let_in_beside_others_that_it_can_be_told_from) {
    auto quillon = norvane();
    quillon.name = "Quillon Biosciences, Inc.", quillon.short_name = "Quillon",
    quillon.mail_domains = {"quillon.example"};
    auto same_name = quillon, same_short = quillon, same_domain = quillon, no_domain = quillon, bad_domain = quillon,
         bad_country = quillon;
    same_name.name = "norvane pharma ag";
    same_short.short_name = "NORVANE";
    same_domain.mail_domains = {"quillon.example", "norvane.example"};
    no_domain.mail_domains = {};
    bad_domain.mail_domains = {"quillon"};
    bad_country.country = "Us";
    const Founding rows[] = {
        {"another company", quillon, std::nullopt},
        {"the same name in small letters", same_name, name_is_taken},
        {"the same short name", same_short, name_is_taken},
        {"a domain of the other's", same_domain, domain_is_taken},
        {"without a domain", no_domain, no_mail_domain},
        {"with half a domain", bad_domain, not_a_mail_domain},
        {"with a country that is none", bad_country, not_a_country},
    };
    for (const auto& row : rows) EXPECT_EQ(obstacle_to_founding(row.founded, {norvane()}), row.obstacle) << row.says;
}

struct Address {
    const char* says;
    const char* address;
    bool is_one;
};

TEST(Organisation, that_hosts_the_server_needs_neither_country_nor_mail_domain) {
    OrganisationRow host{.name = "Harbour", .short_name = "Harbour", .time_zone = "Europe/Zurich", .host = true};
    EXPECT_EQ(obstacle_to_describing(host), std::nullopt) << "as the setup leaves it";
    auto abroad = host, wrong = host, guest = host;
    abroad.country = "US", abroad.mail_domains = {"harbour.example"};
    EXPECT_EQ(obstacle_to_describing(abroad), std::nullopt);
    wrong.country = "Us";
    EXPECT_EQ(obstacle_to_describing(wrong), not_a_country);
    wrong.country = "", wrong.mail_domains = {"harbour"};
    EXPECT_EQ(obstacle_to_describing(wrong), not_a_mail_domain);
    guest.host = false, guest.mail_domains = {"harbour.example"};
    EXPECT_EQ(obstacle_to_describing(guest), not_a_country) << "the control";
}

TEST(PublicAddress, is_where_links_begin) {
    const Address rows[] = {
        {"a name", "https://entente.norvane.example", true},
        {"with a slash at the end", "https://entente.norvane.example/", true},
        {"a trial without TLS", "http://127.0.0.1:8484", true},
        {"without a scheme", "entente.norvane.example", false},
        {"another scheme", "ftp://entente.norvane.example", false},
        {"a path", "https://norvane.example/entente", false},
        {"a name and password", "https://ana:secret@norvane.example", false},
        {"a fragment", "https://norvane.example#x", false},
        {"nothing behind the scheme", "https://", false},
    };
    for (const auto& row : rows) EXPECT_EQ(!obstacle_to_public_url(row.address), row.is_one) << row.says;
}

TEST(PublicAddress, keeps_the_secret_out_of_what_is_requested) {
    EXPECT_EQ(
        url_with_secret("https://entente.norvane.example/", "join", "abc"), "https://entente.norvane.example/join#abc");
}

}  // namespace
}  // namespace entente
