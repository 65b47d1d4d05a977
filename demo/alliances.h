#pragma once
#include "capabilities/alliances/alliance_actions.h"
#include "demo/teller.h"

#include <string_view>

namespace entente::demo {

/// The file of one alliance of the story, as somebody would import it. Its dates are the story's own.
std::string_view alliance_file(std::string_view slug);

/// The seat of this title at a company, among those that the reader sees.
SeatRow seat_titled(
    const access::Reader& reader, std::string_view slug, std::string_view company, std::string_view title);
ForumRow forum_named(const access::Reader& reader, std::string_view slug, std::string_view name);

/// The seven alliances are founded, their partners come in by their invitations and seat their people.
void tell_of_alliances(Teller& teller);

}  // namespace entente::demo
