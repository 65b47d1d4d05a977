#include "foundation/base/text.h"
#include "foundation/describe/json.h"

#include <cstdint>
#include <cstdlib>

// Whatever arrives, reading either refuses with a place and a sentence, or gives a value whose JSON reads back the same.
namespace entente::port {

enum class Flag { none, red, default_ };
BOOST_DESCRIBE_ENUM(Flag, none, red, default_)

struct Crate {
    std::string label;
    std::optional<std::int32_t> weight;
    std::vector<Flag> flags;
};
BOOST_DESCRIBE_STRUCT(Crate, (), (label, weight, flags))

struct Ship;

struct Manifest {
    Id<Ship> ship;
    std::string title;
    std::optional<std::string> story;
    std::optional<std::string> mail;
    std::optional<std::string> site;
    std::optional<std::string> zone;
    std::optional<std::string> language;
    std::optional<std::string> slug;
    std::optional<std::string> secret;
    std::vector<std::string> words;
    std::vector<std::vector<std::uint8_t>> grid;
    std::vector<std::optional<Crate>> crates;
    std::optional<std::int64_t> tonnes;
    std::optional<bool> sealed;
    std::optional<Instant> leaves;
    std::optional<Day> due;
};
BOOST_DESCRIBE_STRUCT(Manifest, (),
    (ship, title, story, mail, site, zone, language, slug, secret, words, grid, crates, tonnes, sealed, leaves, due))

}  // namespace entente::port

namespace entente::describe {

template <>
inline constexpr auto notes<port::Manifest> = std::to_array<Note>({
    {.field = "title", .says = "A title", .least = 3, .most = 40},
    {.field = "story", .says = "A story", .multiline = true},
    {.field = "mail", .says = "Whom to ask", .format = "mail"},
    {.field = "site", .says = "Where to look", .format = "url"},
    {.field = "zone", .says = "Where it is", .format = "time-zone"},
    {.field = "language", .says = "What is spoken", .format = "language"},
    {.field = "slug", .says = "Its short name", .format = "slug"},
    {.field = "secret", .says = "Its password", .format = "secret"},
    {.field = "words", .says = "Words", .most = 5},
});

namespace {

void demand(bool holds) {
    if (!holds) std::abort();
}

void check(std::string_view json, From from) {
    try {
        const auto value = from_json<port::Manifest>(json, from);
        const auto written = to_json(value);
        demand(is_utf8(written));
        demand(to_json(from_json<port::Manifest>(written, from)) == written);
        const auto canonical = json_of(shape_of<port::Manifest>(), &value);
        const auto again = from_json<port::Manifest>(canonical, from);
        demand(json_of(shape_of<port::Manifest>(), &again) == canonical);
    } catch (const Refused& refused) {
        demand(refused.refusal() == not_as_described && !refused.faults().empty());
        demand(refused.faults().size() <= most_faults);
        for (const auto& fault : refused.faults()) demand(is_utf8(fault.at) && !fault.sentence.empty());
    }
}

}  // namespace
}  // namespace entente::describe

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view json(reinterpret_cast<const char*>(data), size);
    entente::describe::check(json, entente::describe::From::outside);
    entente::describe::check(json, entente::describe::From::record);
    return 0;
}
