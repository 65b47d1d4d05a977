#include "foundation/http/log.h"

#include "foundation/describe/json.h"

#include <spdlog/spdlog.h>

namespace entente::http {
namespace {

constexpr std::size_t usual_length = 320;

void write_member(std::string_view name, std::string_view value, std::string& out) {
    out.append(",\"").append(name).append("\":");
    describe::write_quoted(value, out);
}

}  // namespace

void log_request(const RequestLine& line) {
    if (!spdlog::should_log(spdlog::level::info)) return;
    std::string text;
    text.reserve(usual_length);
    text = R"({"what":"request")";
    write_member("method", line.method, text);
    write_member("endpoint", line.endpoint, text);
    text += ",\"status\":" + std::to_string(line.status);
    text += ",\"micros\":" + std::to_string(line.took.count());
    text += ",\"bytes\":" + std::to_string(line.bytes);
    write_member("client", line.client, text);
    if (!line.person.empty()) write_member("person", line.person, text);
    text += '}';
    spdlog::info(text);
}

void log_fault(std::string_view id, std::string_view what) {
    std::string text = R"({"what":"fault")";
    if (!id.empty()) write_member("id", id, text);
    write_member("says", what, text);
    text += '}';
    spdlog::error("{}", text);
}

}  // namespace entente::http
