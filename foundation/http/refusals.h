#pragma once
#include "foundation/base/refusal.h"

namespace entente::http {

// The door's own refusals: what any endpoint may answer before its handler is asked.

inline constexpr Refusal nothing_here{Because::not_found, "not-found", "There is nothing here under that name."};
inline constexpr Refusal not_signed_in{Because::not_signed_in, "not-signed-in", "Sign in first."};
inline constexpr Refusal not_set_up{Because::unavailable, "not-set-up",
    "This server has not been set up yet. Open the setup link that it printed when it started."};
inline constexpr Refusal unknown_query{Because::malformed, "unknown-query-parameter",
    "The address holds a parameter that this endpoint does not know, or holds one twice."};
inline constexpr Refusal broken_target{Because::malformed, "malformed-address",
    "The address holds a broken percent-escape, or what it hides is not text."};
inline constexpr Refusal key_is_missing{Because::malformed, "idempotency-key-missing",
    "Send an Idempotency-Key with each change (1 to 128 visible characters), so that a repeated request does it once."};
inline constexpr Refusal secret_was_shown{Because::conflicting, "secret-shown-once",
    "This was done by an earlier request with the same Idempotency-Key. Its answer held a secret, which is shown "
    "once and kept nowhere. Make a new one, or sign in anew."};
inline constexpr Refusal malformed_version{
    Because::malformed, "malformed-version", "If-Match holds one version in quotes, as the ETag gave it: \"12\"."};
inline constexpr Refusal not_json{Because::malformed, "not-json", "Send the body as Content-Type: application/json."};
inline constexpr Refusal body_not_expected{Because::malformed, "body-not-expected", "This request takes no body."};
inline constexpr Refusal from_elsewhere{Because::not_allowed, "cross-site",
    "This request was made by another site, or does not say that it was not: "
    "send X-Entente: 1 and an Origin of this server along with the session."};
inline constexpr Refusal too_busy{
    Because::unavailable, "busy", "More is being written than can be kept. Try again in a moment."};
inline constexpr Refusal too_many_waiting{Because::too_much, "too-many-waiting",
    "Too many are signing in or exporting at this moment. Try again in a few seconds."};
inline constexpr Refusal store_away{Because::unavailable, "store-unavailable",
    "The database does not answer at the moment. Nothing was changed; try again in a moment."};

}  // namespace entente::http
