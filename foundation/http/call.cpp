#include "foundation/http/call.h"

#include "foundation/access/answered.h"
#include "foundation/base/text.h"
#include "foundation/http/refusals.h"

#include <algorithm>
#include <charconv>

namespace entente::http {
namespace {

void refuse_unknown_query(const Endpoint& endpoint, const Target& target);
std::optional<record::Version> version_in(std::string_view if_match);
std::string key_in(const Knock& knock);
std::string disposition(std::string_view file_name);

}  // namespace

std::shared_ptr<Call> call_of(
    const std::shared_ptr<Knock>& knock, const Standing& standing, Router::Match match, Target target, Instant at) {
    auto call = std::make_shared<Call>();
    const auto& endpoint = *match.endpoint;
    refuse_unknown_query(endpoint, target);
    call->secure = standing.is_secure(knock->head.authority);
    call->shown = shown_by(*knock, cookie_name(call->secure));
    refuse_other_sites(*knock, standing, !call->shown.session.empty(), endpoint.method != Method::get);
    refuse_odd_body(*knock, endpoint.handle.body != nullptr);
    call->knock = knock;
    call->endpoint = &endpoint;
    auto& request = call->request;
    request.body = std::move(knock->body);
    request.peer = client_of(*knock, standing.settings);
    request.user_agent = std::string(knock->field("user-agent").substr(0, 256));
    request.session = call->shown.session;
    request.at = at;
    request.path_values = std::move(match.path_values);
    request.query_values = std::move(target.query);
    request.if_match = version_in(knock->field("if-match"));
    request.idempotency_key = key_in(*knock);
    if (endpoint.handle.write) call->digest = access::request_digest(call->asked());
    return call;
}

std::string Call::asked() const {
    // Neither a method nor a target holds a line feed, so no two requests make the same text.
    return std::string(knock->head.method) + "\n" + std::string(knock->head.target) + "\n" + request.body;
}

Answer answer_of(Call& call) {
    auto& reply = call.reply;
    const auto etag = reply.version ? "\"" + std::to_string(*reply.version) + "\"" : std::string{};
    const bool known =
        call.endpoint->method == Method::get && !etag.empty() && call.knock->field("if-none-match") == etag;
    Answer answer{
        .status = known ? 304 : static_cast<int>(reply.status == Status::ok ? call.endpoint->success : reply.status)};
    if (!known && !reply.json.empty()) {
        answer.body = std::move(reply.json);
        answer.fields.emplace_back("Content-Type",
            reply.content_type == "application/json" ? "application/json; charset=utf-8" : reply.content_type);
    }
    if (!etag.empty()) answer.fields.emplace_back("ETag", etag);
    if (!reply.cookie.empty()) answer.fields.emplace_back("Set-Cookie", cookie_for(reply.cookie, call.secure));
    if (!reply.file_name.empty()) answer.fields.emplace_back("Content-Disposition", disposition(reply.file_name));
    return answer;
}

namespace {

void refuse_unknown_query(const Endpoint& endpoint, const Target& target) {
    std::vector<Fault> faults;
    for (const auto& [name, value] : target.query) {
        const auto declared = [&](const QueryParameter& parameter) { return parameter.name == name; };
        const auto same = [&](const auto& pair) { return pair.first == name; };
        if (std::none_of(endpoint.query.begin(), endpoint.query.end(), declared))
            faults.push_back({"?" + name, "is not a parameter of this endpoint"});
        else if (std::count_if(target.query.begin(), target.query.end(), same) > 1)
            faults.push_back({"?" + name, "is there more than once"});
    }
    if (!faults.empty()) throw Refused(unknown_query, {}, std::move(faults));
}

std::optional<record::Version> version_in(std::string_view if_match) {
    if (if_match.empty()) return std::nullopt;
    record::Version version = 0;
    const auto* end = if_match.data() + if_match.size() - 1;
    if (if_match.size() < 3 || if_match.front() != '"' || if_match.back() != '"') throw Refused(malformed_version);
    const auto read = std::from_chars(if_match.data() + 1, end, version);
    if (read.ec != std::errc{} || read.ptr != end || version < 0) throw Refused(malformed_version);
    return version;
}

std::string key_in(const Knock& knock) {
    const auto key = knock.field("idempotency-key");
    const auto visible = [](char c) { return c > 0x20 && c < 0x7f; };
    if (key.size() > 128 || !std::all_of(key.begin(), key.end(), visible)) throw Refused(key_is_missing);
    return std::string(key);
}

/// RFC 6266: a plain name for old clients, the exact one for others.
std::string disposition(std::string_view file_name) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string plain;
    std::string exact;
    for (const char c : file_name) {
        const bool safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                          c == '_' || c == '.';
        plain += safe ? c : '_';
        if (safe) exact += c;
        else exact.append({'%', digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]});
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
}

}  // namespace
}  // namespace entente::http
