#include "foundation/http/guard.h"

#include "foundation/base/text.h"
#include "foundation/http/refusals.h"

#include <algorithm>

namespace entente::http {
namespace {

bool holds(const std::vector<std::string>& list, std::string_view what) {
    return std::find(list.begin(), list.end(), what) != list.end();
}

std::string_view without_slash(std::string_view url) {
    return url.ends_with('/') ? url.substr(0, url.size() - 1) : url;
}

bool is_our_origin(std::string_view origin, const Knock& knock, const Standing& standing) {
    if (!standing.public_url.empty() && same_word(origin, without_slash(standing.public_url))) return true;
    for (const std::string_view scheme : {"http://", "https://"})
        if (same_word(origin.substr(0, scheme.size()), scheme) &&
            same_word(origin.substr(scheme.size()), knock.head.authority))
            return true;
    return false;
}

bool is_our_page(const Knock& knock, const Standing& standing, bool must_be_said) {
    const auto site = knock.field("sec-fetch-site");
    if (!site.empty()) return site == "same-origin" || site == "none";
    const auto origin = knock.field("origin");
    if (origin.empty()) return !must_be_said;
    return is_our_origin(origin, knock, standing);
}

}  // namespace

std::string host_of(std::string_view authority) {
    if (authority.starts_with('[')) return lower(authority.substr(1, authority.find(']') - 1));
    return lower(authority.substr(0, authority.find(':')));
}

bool is_loopback(std::string_view host) { return host == "localhost" || host == "::1" || host.starts_with("127."); }

std::string_view authority_of(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    return url.substr(0, url.find('/'));
}

bool Standing::answers_to(std::string_view authority) const {
    const auto host = host_of(authority);
    if (is_loopback(host) || holds(settings.hosts, host)) return true;
    if (!public_url.empty() && host == host_of(authority_of(public_url))) return true;
    return settings.hosts.empty() && !is_set_up;
}

bool Standing::is_secure(std::string_view authority) const { return is_https() || is_loopback(host_of(authority)); }

std::string client_of(const Knock& knock, const DoorSettings& settings) {
    if (!holds(settings.trusted_proxies, knock.peer)) return knock.peer;
    auto path = knock.field("x-forwarded-for");
    while (!path.empty()) {
        const auto comma = path.rfind(',');
        const auto last = trimmed(comma == std::string_view::npos ? path : path.substr(comma + 1));
        if (!holds(settings.trusted_proxies, last)) return std::string(last.substr(0, 64));
        path = comma == std::string_view::npos ? std::string_view{} : path.substr(0, comma);
    }
    return knock.peer;
}

bool came_by_proxy(const Knock& knock) {
    return !knock.field("x-forwarded-for").empty() || !knock.field("forwarded").empty() || !knock.field("via").empty();
}

void refuse_other_sites(const Knock& knock, const Standing& standing, bool has_session, bool changes) {
    if (!knock.field("authorization").empty()) return;
    if (!is_our_page(knock, standing, has_session && changes)) throw Refused(from_elsewhere);
    if (has_session && changes && knock.field("x-entente") != "1") throw Refused(from_elsewhere);
}

void refuse_odd_body(const Knock& knock, bool takes_body) {
    if (knock.body.empty()) return;
    if (!takes_body) throw Refused(body_not_expected);
    const auto type = knock.field("content-type");
    if (!same_word(type, "application/json") && !same_word(type, "application/json; charset=utf-8"))
        throw Refused(not_json);
}

}  // namespace entente::http
