#pragma once
#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace entente {

/// Whether `text` is a UUID in its canonical lower-case form.
bool is_uuid(std::string_view text);

/// The name of one thing of kind `Thing`: a UUIDv7 as text. Two kinds of id never mix.
template <class Thing>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : text_(std::move(text)) {}

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string text_;
};

// The things that foundation itself names. A capability's own things are its own types.
struct Person;
struct Organisation;
struct Alliance;
struct Room;
struct Subject;

/// The subject of an entry, whatever its kind: the record does not know the capabilities.
template <class Thing>
Id<Subject> subject_of(const Id<Thing>& id) {
    return Id<Subject>{id.text()};
}

}  // namespace entente

template <class Thing>
struct std::hash<entente::Id<Thing>> {
    std::size_t operator()(const entente::Id<Thing>& id) const { return std::hash<std::string>{}(id.text()); }
};
