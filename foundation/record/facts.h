#pragma once
#include "foundation/describe/shape_of.h"
#include "foundation/record/entry.h"
#include "foundation/store/store.h"

#include <boost/describe.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace entente::record {

/// A text was erased for ever: which one and why. Who did it stands in the entry itself.
struct Redacted {
    static constexpr Kind kind{"record.redacted"};
    std::int64_t entry = 0;  ///< seq of the entry in the same room
    std::string field;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Redacted, (), (entry, field, reason))

/// A fact is a described struct with `static constexpr record::Kind kind{"escalation.signed"};`.
/// The book knows every kind of fact of this server: how to read it, and how it changes the views.
class FactBook {
public:
    using Apply = std::function<void(store::Tables&, const Entry&, const void* fact)>;

    /// Knows `record.redacted` from the start.
    FactBook();

    struct Page {
        Kind kind;
        const describe::Shape* shape;
        std::shared_ptr<void> (*make)();
        std::vector<Apply> applies;
    };

    /// This server knows `Fact`, and `apply` keeps the views true when one is appended. Several
    /// capabilities may hear the same fact; the one that owns it is registered first.
    template <class Fact>
    void hears(void (*apply)(store::Tables&, const Entry&, const Fact&)) {
        page_of<Fact>().applies.push_back([apply](store::Tables& tables, const Entry& entry, const void* fact) {
            apply(tables, entry, *static_cast<const Fact*>(fact));
        });
    }

    /// `tables` are views: they may be emptied and filled again from the record. One that refers to another is
    /// named after it. Another `edition` says that facts change them in another way, or that they have other columns:
    /// a server that starts on views of an earlier edition makes all views anew.
    void keeps_views(std::vector<std::string_view> tables, std::string_view edition = "1");
    const std::vector<std::string_view>& views() const { return views_; }
    /// Of all views: two servers with the same make the same rows of the same record.
    const std::string& edition() const { return edition_; }

    /// The page of a kind; throws std::logic_error for a kind that nobody joined.
    const Page& page(std::string_view kind, int version) const;
    const std::vector<std::unique_ptr<Page>>& pages() const { return pages_; }

private:
    Page& page_for(Kind kind, const describe::Shape& shape, std::shared_ptr<void> (*make)());
    template <class Fact>
    Page& page_of() {
        return page_for(
            Fact::kind, describe::shape_of<Fact>(), [] { return std::shared_ptr<void>(std::make_shared<Fact>()); });
    }

    std::vector<std::unique_ptr<Page>> pages_;
    std::vector<std::string_view> views_;
    std::string edition_;
};

}  // namespace entente::record
