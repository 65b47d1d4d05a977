#pragma once
#include "foundation/http/answer.h"

#include <string>
#include <string_view>

namespace entente::http {

/// The web UI as files: index.html for every address of the page, and what lies under /assets/.
class Pages {
public:
    explicit Pages(std::string folder) : folder_(std::move(folder)) {}

    /// What a GET of `path` (as sent, still encoded) shows; `encodings` is the client's Accept-Encoding. The page is
    /// told when it was asked for by a `visitor`, without a session: it need not ask who that is.
    Answer show(std::string_view path, std::string_view encodings, bool visitor) const;

private:
    Answer page(bool visitor) const;
    Answer file(std::string_view path, std::string_view encodings, std::string_view keep) const;

    std::string folder_;
};

}  // namespace entente::http
