#pragma once
#include "foundation/access/reader.h"
#include "foundation/record/facts.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace entente::access {

/// A person as the readers of one room may know them: an organisation's room knows all of its people, a joint room
/// those who hold or held a seat. Nobody's name is known anywhere else.
struct KnownPerson {
    Id<Person> person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(KnownPerson, (), (person, name))

/// Views call it when a fact names a person in their room (added, seated); the latest name wins.
void know_person(store::Tables& tables, const record::Entry& entry, const Id<Person>& person, const std::string& name);

/// Everybody whom the viewer may know by name, over all rooms that they may read; each person once.
std::vector<KnownPerson> known_people(const Reader& reader);
/// The name to show for `person`; "Somebody" for one whom the viewer may not know.
std::string name_of(const std::vector<KnownPerson>& known, const Id<Person>& person);

store::Migration known_people_migration();

}  // namespace entente::access
