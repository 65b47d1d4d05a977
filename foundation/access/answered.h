#pragma once
#include "foundation/base/id.h"
#include "foundation/base/instant.h"
#include "foundation/base/refusal.h"
#include "foundation/record/entry.h"
#include "foundation/store/store.h"

#include <optional>
#include <string>
#include <string_view>

/// A repeated command answers with its first answer: kept by person and Idempotency-Key, in the transaction of
/// the command itself, so that the answer and what it speaks of stand or fall together.
namespace entente::access {

inline constexpr Refusal key_was_used{Because::conflicting, "idempotency-key-reused",
    "This Idempotency-Key already stands for another request. Send a new key with a new request."};

/// What the first request with a key was answered.
struct Answered {
    int status = 0;
    std::string reply;  ///< the body, as it was sent
    std::optional<record::Version> version;
};

/// At least 24 hours, as clients may rely on; in fact twice that.
inline constexpr Span answers_are_kept = hours(48);

/// What tells one request from another: SHA-256 over all that was asked, in hex. Never of what holds a password:
/// `Passwords::slow_digest` is for that.
std::string request_digest(std::string_view asked);

/// A request as it is known again when it is repeated.
struct Asked {
    Id<Person> by;
    std::string key;  ///< the Idempotency-Key
    std::string digest;
    Instant at;
};

/// The answer that was already given to this; refused as `key_was_used` if another request had the same key. Changes
/// nothing, so that a command which is then refused leaves nothing to undo, and its key free to be tried again.
std::optional<Answered> find_answer(store::Tables& tables, const Asked& asked);

/// Keeps the answer, in the transaction that found none and does what was asked.
void keep_answer(store::Tables& tables, const Asked& asked, const Answered& answer);

}  // namespace entente::access
