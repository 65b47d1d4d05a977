#include "demo/meridian/members.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <stdexcept>

namespace entente::demo {

namespace {

std::optional<int> number_in(std::string_view text) {
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

Members::Members(std::string_view file, const YAML::Node& mapping) : file_(file), mapping_(mapping) {
    if (!mapping_.IsMap()) refuse(mapping_, "keys with what belongs to them are wanted here");
}

bool Members::has(const std::string& key) {
    asked_.insert(key);
    return mapping_[key].IsDefined();
}

std::string Members::text(const std::string& key) { return text_in(member(key)); }

std::vector<std::string> Members::texts(const std::string& key) {
    std::vector<std::string> all;
    for (const auto& item : list(key)) all.push_back(text_in(item));
    return all;
}

int Members::number(const std::string& key) {
    const auto number = number_in(text(key));
    if (!number) refuse(key, "is no number");
    return *number;
}

bool Members::yes_or_no(const std::string& key) {
    const auto word = text(key);
    if (word != "true" && word != "false") refuse(key, "is neither true nor false");
    return word == "true";
}

Moment Members::moment(const std::string& key) { return moment_in(member(key)); }

std::vector<Moment> Members::moments(const std::string& key) {
    std::vector<Moment> all;
    for (const auto& item : list(key)) all.push_back(moment_in(item));
    return all;
}

void Members::refuse_others() const {
    std::set<std::string> met;
    for (const auto& one : mapping_) {
        const auto name = text_in(one.first);
        if (!asked_.contains(name)) refuse(one.first, fmt::format("nothing is called “{}” here", name));
        if (!met.insert(name).second) refuse(one.first, fmt::format("“{}” is there twice", name));
    }
}

void Members::refuse(const std::string& key, std::string_view sentence) const {
    refuse(mapping_[key], fmt::format("“{}” {}", key, sentence));
}

YAML::Node Members::member(const std::string& key) {
    if (!has(key)) refuse(mapping_, fmt::format("“{}” is missing", key));
    return mapping_[key];
}

YAML::Node Members::list(const std::string& key) {
    const auto found = member(key);
    if (!found.IsSequence() || found.size() == 0) refuse(key, "is no list");
    return found;
}

std::string Members::text_in(const YAML::Node& node) const {
    if (!node.IsScalar() || node.Scalar().empty()) refuse(node, "a text is wanted here");
    return node.Scalar();
}

Moment Members::moment_in(const YAML::Node& node) const {
    const auto text = text_in(node);
    const auto space = text.find(' '), colon = text.find(':');
    if (space == std::string::npos || colon == std::string::npos || space > colon)
        refuse(node, "a day and a time are wanted here, as in “512 14:30”");
    const auto day = number_in(text.substr(0, space));
    const auto hour = number_in(text.substr(space + 1, colon - space - 1));
    const auto minute = number_in(text.substr(colon + 1));
    if (!day || !hour || !minute || *hour > 23 || *minute > 59) refuse(node, "there is no such day and time");
    return {*day, *hour, *minute};
}

void Members::refuse(const YAML::Node& node, std::string_view sentence) const {
    throw std::logic_error(fmt::format("{}.yaml, line {}: {}.", file_, node.Mark().line + 1, sentence));
}

}  // namespace entente::demo
