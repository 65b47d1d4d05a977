#pragma once
#include "foundation/access/command.h"

/// What nobody does: a day has come. A parked issue comes back, a silence has lasted too long.
namespace entente::access {

/// Stands as author of such facts, and is nobody.
Id<Person> the_clock();

/// The clock's hand on the record: it appends facts to rooms of which it is no reader, and reads what is due.
class ByTheClock {
public:
    ByTheClock(store::Tables& tables, Instant at, record::Record& record, Chance& chance)
        : tables_(tables), at_(at), record_(record), chance_(chance) {}

    Instant at() const { return at_; }
    store::Tables& tables() { return tables_; }
    template <class Thing>
    Id<Thing> fresh() {
        return chance_.id<Thing>(at_);
    }

    /// Nothing happens in a room that is closed: it says whether something did.
    template <class Fact, class Thing>
    bool append(const Id<Room>& room, const Id<Thing>& subject, const Fact& fact) {
        if (!is_open(room)) return false;
        record_.append(tables_, draft(room, subject_of(subject)), fact);
        return true;
    }

    /// The joint room of an alliance, if it has one.
    std::optional<Id<Room>> joint_room(const Id<Alliance>& alliance) const;

private:
    bool is_open(const Id<Room>& room) const;
    record::Draft draft(const Id<Room>& room, const Id<Subject>& subject) const;

    store::Tables& tables_;
    Instant at_;
    record::Record& record_;
    Chance& chance_;
};

}  // namespace entente::access
