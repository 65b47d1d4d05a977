#pragma once
#include "capabilities/people/organisation.h"
#include "capabilities/people/person.h"
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace entente {

/// A person with what only lists of their own organisation show besides.
struct PersonStanding {
    Id<Person> id;
    Id<Organisation> organisation;
    std::string name;
    std::string mail;
    std::vector<std::string> functions;
    bool administrator = false;
    bool head_of_alliances = false;
    std::string time_zone;
    std::string language;
    std::vector<int> working_days;
    PersonState state{};
    std::optional<Instant> invited_until;  ///< until when the latest invitation link works
    Instant since;                         ///< of this state
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PersonStanding, (),
    (id, organisation, name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days,
        state, invited_until, since, version))

/// Only what the rules ask of a person.
PersonRow row_of(const PersonStanding&);

std::optional<PersonStanding> find_standing(const access::Reader& reader, const Id<Person>& person);
std::optional<PersonStanding> find_standing_by_mail(const access::Reader& reader, std::string_view mail);
/// Those of the viewer's organisation who have not been removed, by name, after that of `after` (empty: from the
/// beginning), at most `limit`.
std::vector<PersonStanding> people_of(const access::Reader& reader, const Id<Person>& after, int limit);
/// Those of the viewer's organisation who lead its alliances, by name.
std::vector<PersonStanding> standing_heads(const access::Reader& reader);
/// How many administrators of the viewer's organisation can sign in.
int count_administrators(const access::Reader& reader);
/// In how many open rooms besides their organisation's and the server's `person`, of the viewer's organisation, has a place.
int count_other_rooms(const access::Reader& reader, const Id<Person>& person);

std::vector<store::Migration> person_migrations();
void hear_people(record::FactBook& facts);

}  // namespace entente
