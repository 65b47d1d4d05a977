#include "foundation/http/answer.h"

#include "foundation/base/clock.h"

#include <algorithm>
#include <ctime>

namespace entente::http {
namespace {

/// What every answer says to browsers, whatever it holds.
constexpr std::string_view always =
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()\r\n";
constexpr std::string_view stay_secure = "Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n";
constexpr std::string_view not_kept = "Cache-Control: no-store\r\n";
constexpr std::string_view no_page = "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";

std::string_view reason_of(int status) {
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    case 507: return "Insufficient Storage";
    }
    return "Status";
}

/// The Date field, made once a second by each thread.
const std::string& date_line() {
    thread_local std::time_t made_at = 0;
    thread_local std::string line;
    const auto now = static_cast<std::time_t>(SystemClock().now().micros / 1'000'000);
    if (now == made_at) return line;
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[48];
    line.assign(text, std::strftime(text, sizeof text, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts));
    made_at = now;
    return line;
}

void write_field(std::string_view name, std::string_view value, std::string& out) {
    out.append(name).append(": ").append(value).append("\r\n");
}

bool carries_length(const Answer& answer) { return answer.status != 204 && answer.status != 304 && !answer.live; }

}  // namespace

bool Answer::has(std::string_view name) const {
    return std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
}

Answer json_answer(int status, std::string body) {
    Answer answer{.status = status, .body = std::move(body)};
    answer.fields.emplace_back("Content-Type", "application/json; charset=utf-8");
    return answer;
}

Answer text_answer(int status, std::string body) {
    Answer answer{.status = status, .body = std::move(body)};
    answer.fields.emplace_back("Content-Type", "text/plain; charset=utf-8");
    return answer;
}

void write_answer(const Answer& answer, const Writing& writing, std::string& out) {
    out.append("HTTP/1.1 ")
        .append(std::to_string(answer.status))
        .append(" ")
        .append(reason_of(answer.status))
        .append("\r\n");
    out += date_line();
    for (const auto& [name, value] : answer.fields) write_field(name, value, out);
    out += always;
    if (!answer.has("Content-Security-Policy")) out += no_page;
    if (!answer.has("Cache-Control")) out += not_kept;
    if (writing.secure) out += stay_secure;
    if (carries_length(answer)) write_field("Content-Length", std::to_string(answer.body.size()), out);
    if (!writing.keep_alive) write_field("Connection", "close", out);
    out += "\r\n";
    if (writing.with_body) out += answer.body;
}

}  // namespace entente::http
