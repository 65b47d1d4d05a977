#pragma once
#include "foundation/base/refusal.h"
#include "foundation/base/text.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::access {

/// What one hash costs whoever makes it.
struct PasswordCost {
    std::size_t kibibytes = 65'536;
    unsigned passes = 3;
};
/// Nothing weaker is made: the least that OWASP's Password Storage Cheat Sheet lets pass for Argon2id.
inline constexpr PasswordCost least_cost{19'456, 2};

/// How passwords are kept: Argon2id over an HMAC whose key, the pepper, lies outside the database. Whoever has the
/// database alone cannot even begin to guess. A hash blocks for about a fifth of a second: only ever on the slow lane.
class Passwords {
public:
    /// Throws std::invalid_argument for a cost below `least_cost` and for a pepper that is not 32 bytes.
    explicit Passwords(Bytes pepper, PasswordCost cost = {});
    /// With the pepper in `folder`/password.key, which is made (mode 0600) if the folder has none.
    static Passwords open(const std::string& folder);
    Passwords(const Passwords&) = delete;

    std::string hash(const std::string& password) const;
    /// An empty hash is nobody's, and one made with a lost pepper is as good as that: it takes as long as any other
    /// and is never right, so that time tells nothing.
    bool is_right(const std::string& hash, const std::string& password) const;
    /// Whether the hash was made without the pepper or at another cost than today's: it is made again at the next
    /// sign-in.
    bool is_dated(std::string_view hash) const;

    /// What every hash that this makes begins with: it names the pepper, and tells nothing of it.
    const std::string& mark() const { return mark_; }
    /// How often a password was hashed or compared.
    std::uint64_t hashes_made() const { return hashes_made_; }
    /// A digest of what holds a password: as dear to guess from as the password's own hash.
    std::string slow_digest(std::string_view text, std::string_view salt) const;

private:
    std::string peppered(std::string_view text) const;

    Bytes pepper_;
    PasswordCost cost_;
    std::string mark_;
    std::string hash_of_nobody_;
    mutable std::atomic<std::uint64_t> hashes_made_{0};
};

/// What every mark begins with, whatever the pepper.
inline constexpr std::string_view peppered_mark = "$pepper$";

inline constexpr Refusal password_is_short{Because::malformed, "password-short",
    "A password has at least 15 characters. A sentence that only you would say is easy to keep in mind."};
inline constexpr Refusal password_is_long{
    Because::malformed, "password-long", "A password has at most 256 characters."};
inline constexpr Refusal password_is_common{Because::malformed, "password-common",
    "This password is among those that are tried first. Choose words that do not usually stand together."};
inline constexpr Refusal password_is_own{Because::malformed, "password-own-words",
    "This password is little more than your own or your company's name. Add words that others would not expect."};

/// Why `password` is not good enough, or nothing: at least 15 code points, at most 256, not a common one, not the
/// person's or company's own words.
Obstacle obstacle_to_password(std::string_view password, const std::vector<std::string>& own_words);

}  // namespace entente::access
