#pragma once
#include "demo/teller.h"

#include <yaml-cpp/yaml.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace entente::demo {

/// The members of one mapping of a file. Each is asked for by its key; a key that nobody asked for is refused.
class Members {
public:
    Members(std::string_view file, const YAML::Node& mapping);

    bool has(const std::string& key);
    std::string text(const std::string& key);
    std::vector<std::string> texts(const std::string& key);
    int number(const std::string& key);
    bool yes_or_no(const std::string& key);
    /// "512 14:30": a day of the story and a time in UTC.
    Moment moment(const std::string& key);
    std::vector<Moment> moments(const std::string& key);

    /// What `read` makes of the mapping under a key.
    template <class Read>
    auto under(const std::string& key, Read read) {
        return all_of(member(key), read);
    }
    /// What `read` makes of each mapping in the list under a key.
    template <class Read>
    auto each(const std::string& key, Read read) {
        std::vector<decltype(read(*this))> all;
        for (const auto& item : list(key)) all.push_back(all_of(item, read));
        return all;
    }

    void refuse_others() const;
    [[noreturn]] void refuse(const std::string& key, std::string_view sentence) const;

private:
    template <class Read>
    auto all_of(const YAML::Node& mapping, Read read) {
        Members members(file_, mapping);
        auto value = read(members);
        members.refuse_others();
        return value;
    }
    YAML::Node member(const std::string& key);
    YAML::Node list(const std::string& key);
    std::string text_in(const YAML::Node& node) const;
    Moment moment_in(const YAML::Node& node) const;
    [[noreturn]] void refuse(const YAML::Node& node, std::string_view sentence) const;

    std::string_view file_;
    const YAML::Node mapping_;
    std::set<std::string> asked_;
};

}  // namespace entente::demo
