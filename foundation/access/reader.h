#pragma once
#include "foundation/access/viewer.h"
#include "foundation/store/store.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::access {

/// A query that carries the viewer's rooms. That it names `:viewer` is checked while compiling: a forgotten
/// check does not build. The common forms, for a list and for one thing (`audience` holds those who may read now):
///     … WHERE x.room IN (SELECT room FROM audience WHERE person = :viewer) AND …
///     … WHERE EXISTS (SELECT 1 FROM audience may WHERE may.room = x.room AND may.person = :viewer) AND …
struct Visible {
    store::Statement statement;

    consteval Visible(std::string_view name, std::string_view sql) : statement{name, sql} {
        if (sql.find(":viewer") == std::string_view::npos) throw "a visible query carries the viewer's rooms (:viewer)";
    }
};

/// The only way to read: made from a viewer, on one snapshot. What its viewer may not read does not exist for it.
class Reader {
public:
    /// From here on the snapshot is this person's: on PostgreSQL row-level security repeats the check of every query.
    Reader(store::Tables& tables, Viewer viewer);

    const Viewer& viewer() const { return viewer_; }

    store::Rows rows(const Visible& query, store::Parameters parameters = {}) const;
    template <class T>
    std::vector<T> all(const Visible& query, store::Parameters parameters = {}) const {
        return rows(query, std::move(parameters)).as<T>();
    }
    template <class T>
    std::optional<T> one(const Visible& query, store::Parameters parameters = {}) const {
        auto found = rows(query, std::move(parameters));
        if (found.empty()) return std::nullopt;
        return std::move(found).front().template as<T>();
    }
    /// Whether the viewer is in the audience of `room`.
    bool reads(const Id<Room>& room) const;

private:
    friend class Command;
    struct WithinCommand {};
    /// A command's views reach further than its author's eyes (a first reader admitted, a notice to somebody else),
    /// so its transaction is not narrowed to the author; its queries carry `:viewer` all the same.
    Reader(store::Tables& tables, Viewer viewer, WithinCommand) : tables_(tables), viewer_(std::move(viewer)) {}

    store::Tables& tables_;
    Viewer viewer_;
};

}  // namespace entente::access
