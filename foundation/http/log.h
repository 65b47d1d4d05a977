#pragma once
#include <chrono>
#include <string_view>

/// The door's log: one JSON line for a request or a fault, never with a query, a secret or a body in it.
namespace entente::http {

/// What one request's line says.
struct RequestLine {
    std::string_view method;
    std::string_view endpoint;  ///< the endpoint's name, not the address: addresses can hold secrets
    int status = 0;
    std::chrono::microseconds took{};
    std::size_t bytes = 0;
    std::string_view client;
    std::string_view person;
};
void log_request(const RequestLine& line);
/// A fault of ours under the id that the client was shown (empty when it was shown none).
void log_fault(std::string_view id, std::string_view what);

}  // namespace entente::http
