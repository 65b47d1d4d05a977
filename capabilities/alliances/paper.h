#pragma once
#include "capabilities/alliances/party.h"
#include "capabilities/alliances/seat.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace entente {

/// A signature that a company that does not sign in gave on paper, as somebody of another company recorded it.
struct PaperSignature;

/// recorded: as the other side wrote it down. confirmed, contested: what the company said of it once it had joined.
enum class PaperState { recorded, confirmed, contested };
BOOST_DESCRIBE_ENUM(PaperState, recorded, confirmed, contested)

/// What a paper signature stands under: the thing, and the very text of it.
struct PaperAbout {
    Id<Subject> subject;
    std::string noun;   ///< "escalation"
    std::string title;  ///< as it read when it was signed
    std::string content_hash;
};
BOOST_DESCRIBE_STRUCT(PaperAbout, (), (subject, noun, title, content_hash))

struct PaperRow {
    Id<PaperSignature> id;
    Id<Room> room;  ///< where it was recorded: the room of what was signed
    Id<Alliance> alliance;
    Id<Party> party;
    PaperAbout about;
    std::string who;
    Day signed_on;
    std::string evidence;  ///< where the paper is: a file, a folder, a letter
    Id<Person> recorded_by;
    Instant recorded_at;
    PaperState state{};
    std::optional<std::string> said;  ///< why it is contested
    std::optional<Instant> said_at;
};
BOOST_DESCRIBE_STRUCT(PaperRow, (),
    (id, room, alliance, party, about, who, signed_on, evidence, recorded_by, recorded_at, state, said, said_at))

inline constexpr Refusal no_such_paper{
    Because::not_found, "paper-signature-not-found", "There is no paper signature under that name."};
inline constexpr Refusal party_signs_in{Because::conflicting, "party-signs-in",
    "{party} signs in: its people sign themselves. If its side is still on paper here, hand it over to one of them."};
inline constexpr Refusal paper_of_another_party{Because::not_allowed, "paper-of-another-party",
    "Only an alliance manager of {party} can say whether this is its signature."};
inline constexpr Refusal paper_is_decided{
    Because::conflicting, "paper-decided", "{party} has said already what it holds of this signature."};
inline constexpr Refusal signed_in_the_future{
    Because::malformed, "signed-in-the-future", "The day of the signature has not come yet."};

/// Why a signature of `party` cannot be recorded from paper.
Obstacle obstacle_to_recording(const PartyRow& party, Day signed_on, Day today);
/// Why `by` may neither confirm nor contest `paper`.
Obstacle obstacle_to_deciding(const PaperRow& paper, const std::vector<SeatRow>& seats, const Id<Person>& by);

}  // namespace entente
