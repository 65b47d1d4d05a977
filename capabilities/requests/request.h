#pragma once
#include "capabilities/alliances/party.h"
#include "capabilities/alliances/seat.h"
#include "foundation/describe/shape_of.h"

/// What one company's function asks of another's across the border between them, in a light form that both sides see: what,
/// by when, why, how much work it is and what it displaces. Quick unstructured asks break alliances, and a queue that
/// nobody answers is gone round. (J. Weiss and J. Hughes, "Want Collaboration? Accept, and Actively Manage, Conflict",
/// HBR, March 2005.)
namespace entente {

/// One request at the desk.
struct WorkRequest;

/// So many days on which both work may pass before an answer is late.
inline constexpr int days_to_answer_request = 5;

enum class RequestState { asked, discussing, promised, declined, done, withdrawn };
BOOST_DESCRIBE_ENUM(RequestState, asked, discussing, promised, declined, done, withdrawn)

enum class DeclineReason { no_capacity, not_ours, too_soon, not_allowed, other };
BOOST_DESCRIBE_ENUM(DeclineReason, no_capacity, not_ours, too_soon, not_allowed, other)

struct RequestSide {
    Id<Party> party;
    std::string name;
    std::string function;  ///< empty: none in particular
    bool on_paper = false;
};
BOOST_DESCRIBE_STRUCT(RequestSide, (), (party, name, function, on_paper))

/// What is asked for.
struct RequestNeed {
    std::string need;
    std::string why;
    Day needed_by;
    int effort_hours = 0;  ///< as those guess who ask; 0: they do not know
};
BOOST_DESCRIBE_STRUCT(RequestNeed, (), (need, why, needed_by, effort_hours))

struct RequestPromise {
    Day date;
    int effort_hours = 0;   ///< as those know who do it; 0: not said
    std::string trade_off;  ///< what it displaces
};
BOOST_DESCRIBE_STRUCT(RequestPromise, (), (date, effort_hours, trade_off))

struct RequestDecline {
    DeclineReason reason{};
    std::string words;
};
BOOST_DESCRIBE_STRUCT(RequestDecline, (), (reason, words))

namespace describe {
template <>
inline constexpr auto notes<RequestNeed> = std::to_array<Note>(
    {{.field = "need", .says = "What you need, in one line", .least = 5, .most = 200},
        {.field = "why", .says = "What it is for", .least = 5, .most = 2'000, .multiline = true},
        {.field = "needed_by", .says = "The day by which you need it"},
        {.field = "effort_hours",
            .says = "How many hours of work you think it is; 0 if you cannot tell",
            .most = 10'000}});
template <>
inline constexpr auto notes<RequestPromise> = std::to_array<Note>({{.field = "date",
                                                                       .says = "The day on which they have it"},
    {.field = "effort_hours", .says = "How many hours of work it is; 0 if you would rather not say", .most = 10'000},
    {.field = "trade_off",
        .says = "What it displaces; that it displaces nothing is an answer too",
        .least = 3,
        .most = 1'000,
        .multiline = true}});
template <>
inline constexpr auto notes<RequestDecline> = std::to_array<Note>({{.field = "reason", .says = "The kind of reason"},
    {.field = "words", .says = "Why, and what would make it possible", .least = 5, .most = 1'000, .multiline = true}});
}  // namespace describe

struct RequestWord {
    Id<Party> party;
    std::string words;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(RequestWord, (), (party, words, at))

struct RequestCase {
    Id<WorkRequest> id;
    Id<Alliance> alliance;
    Id<Room> room;
    RequestState state = RequestState::asked;
    RequestSide from;
    RequestSide to;
    Id<Person> asker;
    std::string asker_name;
    std::vector<Id<Person>> asked;  ///< who holds that function there, or manages the alliance for it
    RequestNeed need;
    Instant asked_at;
    Day answer_by;
    std::vector<RequestWord> said;
    std::optional<Instant> answered_at;  ///< first promised or declined
    std::optional<RequestPromise> promise;
    std::optional<RequestDecline> decline;
    std::string withdrawn_because;
    bool left_unanswered = false;  ///< its day passed without an answer, and that was told
};
BOOST_DESCRIBE_STRUCT(RequestCase, (),
    (id, alliance, room, state, from, to, asker, asker_name, asked, need, asked_at, answer_by, said, answered_at,
        promise, decline, withdrawn_because, left_unanswered))

inline constexpr Refusal no_such_request{
    Because::not_found, "request-not-found", "There is no request under that name in this alliance."};
inline constexpr Refusal takes_no_part{Because::not_allowed, "request-needs-a-seat",
    "Requests are made and answered by those who hold a seat for their company here, other than as observers."};
inline constexpr Refusal asks_its_own_company{Because::malformed, "request-to-own-company",
    "The desk is for what crosses the border between companies. Ask your own people as you always do."};
inline constexpr Refusal needed_in_the_past{
    Because::malformed, "request-needed-in-the-past", "Choose today or a later day as the one by which you need it."};
inline constexpr Refusal answered_by_the_asked{
    Because::not_allowed, "request-answered-by-the-asked", "{to} answers this request."};
inline constexpr Refusal kept_by_the_asking{Because::not_allowed, "request-kept-by-the-asking",
    "{from} made this request, and says when it is done or not needed."};
inline constexpr Refusal no_part_of_request{
    Because::not_allowed, "request-between-others", "This request is between {from} and {to}."};
inline constexpr Refusal request_is_over{
    Because::conflicting, "request-over", "This request is over: done, declined or withdrawn."};
inline constexpr Refusal promised_already{Because::conflicting, "request-promised-already",
    "It is promised. If it cannot be kept, promise another day; what was promised first stays in the record."};
inline constexpr Refusal nothing_promised{
    Because::conflicting, "request-nothing-promised", "Nothing has been promised yet."};
inline constexpr Refusal promised_into_the_past{
    Because::malformed, "request-promised-into-the-past", "Choose today or a later day as the one that you promise."};

bool is_over(const RequestCase& request);
/// The side of it that `party` is, if one.
const RequestSide* side_of(const RequestCase& request, const Id<Party>& party);
/// Whether a holder of these seats takes part in requests at all.
bool takes_part(const std::vector<SeatRow>& seats);

/// `party`: for which one holds a seat; absent if none that takes part.
Obstacle obstacle_to_talking(const RequestCase& request, const std::optional<Id<Party>>& party);
/// The asked side; for one on paper the asking side writes down what it answered.
Obstacle obstacle_to_promising(const RequestCase& request, const std::optional<Id<Party>>& party);
Obstacle obstacle_to_declining(const RequestCase& request, const std::optional<Id<Party>>& party);
Obstacle obstacle_to_confirming_done(const RequestCase& request, const std::optional<Id<Party>>& party);
Obstacle obstacle_to_withdrawing(const RequestCase& request, const std::optional<Id<Party>>& party);
/// Who is named in the refusals above.
Filling names_in(const RequestCase& request);

void hear_word(RequestCase& request, const RequestWord& word);
void hear_promise(RequestCase& request, const RequestPromise& promised, Instant at);
void hear_decline(RequestCase& request, const RequestDecline& declined, Instant at);

/// The people of those seats who hold `function` for `party`, or manage the alliance for it if nobody does.
std::vector<Id<Person>> addressed(
    const std::vector<SeatRow>& seats, const Id<Party>& party, const std::string& function);

}  // namespace entente
