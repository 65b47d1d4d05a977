#pragma once
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

/// The shipped reference content: data, not code.
namespace entente::practice {

struct CatalogueFile {
    std::string_view name;  ///< "roots"
    std::string_view json;
};
std::span<const CatalogueFile> catalogue_files();

using Names = std::map<std::string, std::string, std::less<>>;
/// What each code of a catalogue is called: "RC04" is "Capacity". Throws std::logic_error if there is no such file.
const Names& names_in(std::string_view catalogue);

}  // namespace entente::practice
