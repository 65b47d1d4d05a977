#pragma once
#include "foundation/access/viewer.h"
#include "foundation/http/endpoint.h"
#include "foundation/http/gate.h"
#include "foundation/http/identity.h"

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::http {

/// A connection that stays open and is told of events.
struct LiveFrom {
    access::Viewer viewer;
    Shown shown;  ///< with which the viewer came in: the connection ends when it is worth nothing any more
    std::int64_t after = 0;
};

/// What goes back, before it is written down as bytes.
struct Answer {
    int status = 200;
    std::vector<std::pair<std::string_view, std::string>> fields;  ///< beside those that every answer has
    std::string body;
    std::optional<LiveFrom> live;
    bool hangs_up = false;  ///< the connection closes after it

    // For the log and the figures.
    std::string_view endpoint = "none";
    std::string person;

    bool has(std::string_view name) const;
};

Answer json_answer(int status, std::string body);
Answer text_answer(int status, std::string body);

/// How the bytes of an answer depend on its request and on where this server stands.
struct Writing {
    bool keep_alive = true;
    bool with_body = true;  ///< not for HEAD
    bool secure = false;    ///< the public address is https: browsers are told to stay there
};
/// Writes the answer as it goes over the wire, with the security header fields that every answer has.
void write_answer(const Answer& answer, const Writing& writing, std::string& out);

/// The door's one place where refusals become problem details (RFC 9457).
Answer problem(const Refused& refused);
/// Whatever a handler threw: a refusal, a store that is not there, or a fault of ours, which is logged with an id
/// and not shown.
Answer problem(std::exception_ptr thrown);
/// A request that is no request: said and hung up.
Answer problem(const NotStrict& not_strict);
int status_of(Because because);

}  // namespace entente::http
