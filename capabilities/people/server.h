#pragma once
#include "foundation/base/id.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <string>

namespace entente {

/// This server as its administrators named it.
struct ServerRow {
    std::string name;
    std::string public_url;  ///< how people reach it, without a slash at the end: links begin with it
    bool demo = false;       ///< it tells the demo story
};
BOOST_DESCRIBE_STRUCT(ServerRow, (), (name, public_url, demo))

inline constexpr Refusal already_set_up{
    Because::conflicting, "already-set-up", "This server has been set up already. Sign in instead."};
inline constexpr Refusal not_a_public_address{Because::malformed, "not-a-public-address",
    "Write the address as people will open it, such as https://entente.norvane.example, without a path."};

/// The address without a slash at its end.
std::string as_public_url(std::string_view address);
/// Why links cannot begin with `address`: it is http or https, has a host, and neither path, query nor fragment.
Obstacle obstacle_to_public_url(std::string_view address);
/// The link to a page that reads its secret from the fragment, which browsers never send.
std::string url_with_secret(std::string_view public_url, std::string_view page, std::string_view secret);

}  // namespace entente
