#pragma once
#include "foundation/access/viewer.h"
#include "foundation/store/store.h"

#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace entente::access {

/// A query that carries the viewer's rooms. That it names `:viewer` is checked while compiling: a forgotten
/// check does not build. The common form is
///     … WHERE x.room IN (SELECT room FROM audience WHERE person = :viewer) AND …
/// (`audience` holds only those who may read now.)
struct Visible {
    store::Statement statement;

    consteval Visible(std::string_view name, std::string_view sql) : statement{name, sql} {
        if (sql.find(":viewer") == std::string_view::npos) throw "a visible query carries the viewer's rooms (:viewer)";
    }
};

/// The only way to read: made from a viewer, on one snapshot. What its viewer may not read does not exist for it.
class Reader {
public:
    Reader(store::Tables& tables, Viewer viewer) : tables_(tables), viewer_(std::move(viewer)) {}

    const Viewer& viewer() const { return viewer_; }

    store::Rows rows(const Visible& query, store::Parameters parameters = {}) const;
    template <class T>
    std::vector<T> all(const Visible& query, store::Parameters parameters = {}) const {
        return rows(query, std::move(parameters)).as<T>();
    }
    template <class T>
    std::optional<T> one(const Visible& query, store::Parameters parameters = {}) const {
        const auto found = rows(query, std::move(parameters));
        if (found.empty()) return std::nullopt;
        return found.front().as<T>();
    }
    /// Whether the viewer is in the audience of `room`.
    bool reads(const Id<Room>& room) const;

private:
    store::Tables& tables_;
    Viewer viewer_;
};

}  // namespace entente::access
