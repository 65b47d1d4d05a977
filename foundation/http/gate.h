#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

/// The framing gate: reads the head of a request more strictly than a parser that wants to be kind. Two servers
/// that frame the same bytes differently can be made to see different requests; what could be read in two ways
/// is refused here, and the connection closed.
namespace entente::http {

inline constexpr std::size_t longest_line = 8 * 1024;     ///< request line or one field, without its CR LF
inline constexpr std::size_t longest_fields = 16 * 1024;  ///< all field lines with their CR LF
inline constexpr std::size_t most_fields = 100;
inline constexpr std::size_t longest_head = longest_line + 2 + longest_fields + 2;
inline constexpr std::size_t longest_body = 1024 * 1024;
inline constexpr std::size_t longest_chunk_extension = 64;

/// Why bytes are no request for this server.
struct NotStrict {
    int status = 400;
    std::string_view sentence;
    std::string_view code = "not-strict-http";
};

/// The head of a request, as views into its bytes. Field names are as they were sent.
struct Head {
    std::string_view method;
    std::string_view target;     ///< begins with "/"; an absolute form has been split into authority and target
    std::string_view authority;  ///< the Host, or the authority of an absolute-form target
    std::vector<std::pair<std::string_view, std::string_view>> fields;
    std::size_t content_length = 0;
    bool chunked = false;
    bool keep_alive = true;
    bool expects_continue = false;

    bool has_body() const { return chunked || content_length > 0; }
    /// The value of a field by its lower-case name; empty if it was not sent.
    std::string_view field(std::string_view lower_case_name) const;
};

/// Where the head ends (after its empty line), or nothing yet; refuses as soon as it is clear that no more bytes
/// can make this a good head.
struct HeadEnd {
    std::size_t at = 0;  ///< 0: not all of it is here
    std::optional<NotStrict> refused;
};
HeadEnd find_end_of_head(std::string_view bytes);

/// Reads a whole head (up to and with its empty line); what is wrong with it, or nothing.
std::optional<NotStrict> read_head(std::string_view bytes, Head& head);

/// Whether two ASCII texts are the same but for the case of their letters.
bool same_word(std::string_view one, std::string_view other);

}  // namespace entente::http
