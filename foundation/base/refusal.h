#pragma once
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// The four reasons for a "no" that a rule can have, and three that only the door has.
enum class Because { malformed, not_found, conflicting, not_allowed, not_signed_in, too_much, unavailable };

/// A rule's "no": a code that clients may rely on, and a sentence that says what would make it a yes.
/// `{name}` in the sentence is filled in where it is refused.
struct Refusal {
    Because because;
    std::string_view code;
    std::string_view sentence;

    bool operator==(const Refusal& other) const { return code == other.code; }
};

/// What is wrong at one place of the input: a JSON pointer (or "row 7, column due") and a sentence.
struct Fault {
    std::string at;
    std::string sentence;
};

/// Values for the `{name}`s of a refusal's sentence.
using Filling = std::vector<std::pair<std::string_view, std::string>>;

/// Carries a refusal to the door; the transaction rolls back on its way.
class Refused final : public std::exception {
public:
    explicit Refused(const Refusal& refusal, Filling filling = {}, std::vector<Fault> faults = {});

    const Refusal& refusal() const { return refusal_; }
    const std::string& sentence() const { return sentence_; }
    const std::vector<Fault>& faults() const { return faults_; }
    const char* what() const noexcept override { return sentence_.c_str(); }

    /// JSON of what stands now, when the refusal is a version conflict: nobody's words are lost.
    std::string current;
    /// Seconds after which to try again, when the refusal is "too much".
    int retry_after = 0;

private:
    Refusal refusal_;
    std::string sentence_;
    std::vector<Fault> faults_;
};

/// An obstacle is a refusal that has not been thrown: rules return it, screens show it.
using Obstacle = std::optional<Refusal>;

/// Throws what stands in the way, if something does.
inline void refuse_if(const Obstacle& obstacle, Filling filling = {}) {
    if (obstacle) throw Refused(*obstacle, std::move(filling));
}

/// What a screen shows beside a grey button; nothing if nothing stands in the way.
std::optional<std::string> sentence_of(const Obstacle& obstacle, const Filling& filling = {});

/// The sentence with every `{name}` replaced.
std::string filled(std::string_view sentence, const Filling& filling);

}  // namespace entente
