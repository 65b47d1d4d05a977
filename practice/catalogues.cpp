#include "practice/catalogues.h"

#include "foundation/describe/json.h"

#include <boost/describe.hpp>

#include <optional>
#include <stdexcept>
#include <vector>

namespace entente::practice {

struct Line {
    std::string code;
    std::string name;
    std::optional<std::string> meaning;
};
BOOST_DESCRIBE_STRUCT(Line, (), (code, name, meaning))

static std::map<std::string, Names, std::less<>> read_all() {
    std::map<std::string, Names, std::less<>> all;
    for (const auto& [name, json] : catalogue_files())
        for (const auto& line : describe::from_json<std::vector<Line>>(json, describe::From::record))
            all[std::string(name)].emplace(line.code, line.name);
    return all;
}

const Names& names_in(std::string_view catalogue) {
    static const auto all = read_all();
    const auto found = all.find(catalogue);
    if (found == all.end()) throw std::logic_error("There is no catalogue " + std::string(catalogue) + ".");
    return found->second;
}

}  // namespace entente::practice
