#include "foundation/record/facts.h"

#include <algorithm>
#include <stdexcept>

namespace entente::record {

namespace {

std::string named(std::string_view kind, int version) {
    return "“" + std::string{kind} + "”, version " + std::to_string(version);
}

}  // namespace

FactBook::FactBook() { page_of<Redacted>(); }

void FactBook::keeps_views(std::vector<std::string_view> tables, std::string_view edition) {
    for (const auto table : tables) {
        views_.push_back(table);
        edition_ += std::string{table} + " " + std::string{edition} + "\n";
    }
}

const FactBook::Page& FactBook::page(std::string_view kind, int version) const {
    const auto found = std::ranges::find_if(
        pages_, [&](const auto& page) { return page->kind.name == kind && page->kind.version == version; });
    if (found == pages_.end()) throw std::logic_error("nobody joined the fact " + named(kind, version));
    return **found;
}

FactBook::Page& FactBook::page_for(Kind kind, const describe::Shape& shape, std::shared_ptr<void> (*make)()) {
    for (const auto& page : pages_) {
        if (page->kind.name != kind.name || page->kind.version != kind.version) continue;
        if (page->shape != &shape) throw std::logic_error("two facts are called " + named(kind.name, kind.version));
        return *page;
    }
    return *pages_.emplace_back(std::make_unique<Page>(Page{kind, &shape, make, {}}));
}

}  // namespace entente::record
