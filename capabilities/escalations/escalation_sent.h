#pragma once
#include "foundation/base/id.h"
#include "foundation/describe/shape_of.h"

#include <boost/describe.hpp>

#include <string>

/// The small bodies that several verbs share.
namespace entente {

struct TextSent {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(TextSent, (), (text))

struct ReasonSent {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReasonSent, (), (reason))

struct SignatureSent {
    std::string content_hash;
};
BOOST_DESCRIBE_STRUCT(SignatureSent, (), (content_hash))

namespace describe {

template <>
inline constexpr auto notes<TextSent> = std::to_array<Note>(
    {{.field = "text", .says = "The text as it shall stand", .most = 10'000, .multiline = true}});
template <>
inline constexpr auto notes<ReasonSent> = std::to_array<Note>(
    {{.field = "reason", .says = "Why it need not be decided any more", .least = 3, .most = 2'000, .multiline = true}});
template <>
inline constexpr auto notes<SignatureSent> = std::to_array<Note>({{.field = "content_hash",
    .says = "The digest of the text that was read, as the escalation shows it",
    .least = 64,
    .most = 64}});

}  // namespace describe
}  // namespace entente
