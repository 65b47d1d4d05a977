#pragma once
#include "foundation/base/chance.h"
#include "foundation/base/clock.h"
#include "foundation/house/house.h"
#include "foundation/record/record.h"

#include <memory>
#include <string>

/// A command as the product's are: one entry with its commitments and tree, the views of its subject and of search, a
/// table of its own and a notice to somebody else. In a house without capabilities, so that it is always the same.
namespace entente::measures {

class Tidings {
public:
    /// `place` is a file, or a PostgreSQL's connection string; keys lie in `folder`.
    Tidings(store::Dialect dialect, const std::string& place, const std::string& folder);

    store::Store& store() { return *store_; }
    /// One command, within the transaction of `tables`.
    void bring(store::Tables& tables);

private:
    House house_;
    std::unique_ptr<store::Store> store_;
    SystemChance chance_;
    SystemClock clock_;
    record::ServerKeys keys_;
    record::Record record_;
    access::Viewer author_;
    Id<Person> reader_;
    Id<Room> room_;
};

}  // namespace entente::measures
