#pragma once
#include "foundation/http/gate.h"

#include <memory>
#include <string>

namespace entente::http {

/// A framed request, before anybody knows what it asks for. Its head looks into `bytes`: neither copied nor moved.
struct Knock {
    Knock() = default;
    Knock(const Knock&) = delete;

    std::string bytes;
    Head head;
    std::string body;
    std::string peer;  ///< the address at the other end of the socket

    std::string_view field(std::string_view lower_case_name) const { return head.field(lower_case_name); }
};

}  // namespace entente::http
