#pragma once
#include "foundation/access/command.h"
#include "foundation/record/facts.h"

#include <boost/describe.hpp>

#include <string>
#include <unordered_map>

namespace entente::access {

/// The people whom one reader may know by name: an organisation's room knows all of its people, a joint room those who
/// hold or held a seat. Nobody's name is known anywhere else.
class KnownPeople {
public:
    explicit KnownPeople(const Reader& reader) : reader_(reader) {}

    /// Looks these up together, so that a page asks once for all of its names.
    void look_up(const std::vector<Id<Person>>& people);
    template <class Rows, class Member>
    void look_up(const Rows& rows, Member person) {
        std::vector<Id<Person>> people;
        for (const auto& row : rows) people.push_back(row.*person);
        look_up(people);
    }
    /// "Somebody" for one whom the reader may not know.
    const std::string& name_of(const Id<Person>& person);

private:
    const Reader& reader_;
    std::unordered_map<Id<Person>, std::string> names_;
};

/// Views call it when a fact names a person in their room (added, seated); the latest name wins.
void know_person(store::Tables& tables, const record::Entry& entry, const Id<Person>& person, const std::string& name);

/// Somebody goes by another name, or does something else, from now on: told to a room that knows them by a seat. It is
/// all that a partner learns of a change.
struct ReaderDescribed {
    static constexpr record::Kind kind{"room.reader-described"};
    Id<Person> person;
    std::string name;
    std::string function;
    std::string time_zone;
};
BOOST_DESCRIBE_STRUCT(ReaderDescribed, (), (person, name, function, time_zone))

/// Tells it to every open room that knows `who` by name and that they read, also to those that the author does not
/// read. Their organisation's own room is left out: what happened to them was told there.
void tell_where_known(Command& command, const ReaderDescribed& who);

store::Migration known_people_migration();
store::Migration known_people_times_migration();
store::Migration known_people_by_person_migration();
void hear_of_known_people(record::FactBook& facts);

}  // namespace entente::access
