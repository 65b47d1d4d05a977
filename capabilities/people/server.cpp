#include "capabilities/people/server.h"

#include <algorithm>

namespace entente {

std::string as_public_url(std::string_view address) {
    while (address.ends_with('/')) address.remove_suffix(1);
    return std::string{address};
}

Obstacle obstacle_to_public_url(std::string_view address) {
    auto host = address;
    if (host.starts_with("https://")) host.remove_prefix(8);
    else if (host.starts_with("http://")) host.remove_prefix(7);
    else return not_a_public_address;
    while (host.ends_with('/')) host.remove_suffix(1);
    const bool plain = std::ranges::none_of(host, [](unsigned char c) {
        return c <= ' ' || c > '~' ||
               std::string_view{"/?#@\\\"<>"}.find(static_cast<char>(c)) != std::string_view::npos;
    });
    if (host.empty() || !plain) return not_a_public_address;
    return std::nullopt;
}

std::string url_with_secret(std::string_view public_url, std::string_view page, std::string_view secret) {
    return as_public_url(public_url) + "/" + std::string{page} + "#" + std::string{secret};
}

}  // namespace entente
