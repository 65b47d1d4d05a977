#include "foundation/http/endpoint.h"
#include "foundation/http/target.h"

#include <stdexcept>

namespace entente::http {
namespace {

bool is_named(std::string_view part) { return !part.empty() && part.front() == '{'; }

template <class Take>
void for_each_part(std::string_view path, Take take) {
    for (std::size_t at = 1; at <= path.size();) {
        const auto slash = std::min(path.find('/', at), path.size());
        take(path.substr(at, slash - at));
        at = slash + 1;
    }
}

std::vector<std::pair<std::string, std::string>> named_values(
    std::string_view path, const std::vector<std::string>& parts) {
    std::vector<std::pair<std::string, std::string>> values;
    std::size_t index = 0;
    for_each_part(path, [&](std::string_view part) {
        if (is_named(part)) values.emplace_back(part.substr(1, part.size() - 2), parts[index]);
        ++index;
    });
    return values;
}

}  // namespace

void Router::serve(Endpoint endpoint) {
    std::size_t branch = 0;
    for_each_part(endpoint.path, [&](std::string_view part) { branch = branch_under(branch, part); });
    for (const auto other : branches_[branch].endpoints)
        if (endpoints_[other].method == endpoint.method)
            throw std::logic_error("two endpoints at " + std::string(endpoint.path));
    branches_[branch].endpoints.push_back(endpoints_.size());
    endpoints_.push_back(std::move(endpoint));
}

std::size_t Router::branch_under(std::size_t branch, std::string_view part) {
    const auto fresh = branches_.size();
    if (is_named(part)) {
        if (branches_[branch].named) return *branches_[branch].named;
        branches_[branch].named = fresh;
    } else {
        for (const auto& [word, under] : branches_[branch].words)
            if (word == part) return under;
        branches_[branch].words.emplace_back(part, fresh);
    }
    branches_.emplace_back();
    return fresh;
}

Router::Match Router::match(std::optional<Method> method, std::string_view path) const {
    Match match;
    const auto parts = parts_of(path);
    if (!parts) return match;
    match.endpoint = find(0, method, *parts, 0, match);
    match.path_exists = match.endpoint || !match.allowed.empty();
    if (match.endpoint) match.path_values = named_values(match.endpoint->path, *parts);
    return match;
}

const Endpoint* Router::find(std::size_t at, std::optional<Method> method, const std::vector<std::string>& parts,
    std::size_t depth, Match& match) const {
    const auto& branch = branches_[at];
    if (depth == parts.size()) {
        for (const auto index : branch.endpoints) {
            if (endpoints_[index].method == method) return &endpoints_[index];
            match.allowed.push_back(endpoints_[index].method);
        }
        return nullptr;
    }
    for (const auto& [word, under] : branch.words)
        if (word == parts[depth])
            if (const auto* found = find(under, method, parts, depth + 1, match)) return found;
    if (branch.named && !parts[depth].empty()) return find(*branch.named, method, parts, depth + 1, match);
    return nullptr;
}

std::string_view name_of(Method method) {
    switch (method) {
    case Method::get: return "GET";
    case Method::post: return "POST";
    case Method::put: return "PUT";
    case Method::patch: return "PATCH";
    case Method::del: return "DELETE";
    }
    return "";
}

const std::string& Request::path(std::string_view name) const {
    for (const auto& [known, value] : path_values)
        if (known == name) return value;
    throw std::logic_error("no {" + std::string(name) + "} in the path of this endpoint");
}

std::string Request::query(std::string_view name) const {
    for (const auto& [known, value] : query_values)
        if (known == name) return value;
    return {};
}

}  // namespace entente::http
