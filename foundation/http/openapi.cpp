#include "foundation/http/endpoint.h"

#include "foundation/access/answered.h"
#include "foundation/describe/schema.h"
#include "foundation/feed/feed.h"
#include "foundation/http/answer.h"
#include "foundation/http/refusals.h"

#include <algorithm>
#include <map>

namespace entente::http {
namespace {

void write_paths(const Router& router, std::string& out);
void write_operation(const Endpoint& endpoint, std::string& out);
void write_parameters(const Endpoint& endpoint, std::string& out);
void write_success(const Endpoint& endpoint, std::string& out);
void write_problems(const Endpoint& endpoint, std::string& out);
void write_components(const Router& router, std::string& out);
void write_tags(const Router& router, std::string& out);

constexpr std::string_view feed_path =
    R"("/feed":{"get":{"operationId":"listen","summary":"What happens from now on, as server-sent events","tags":["feed"],)"
    R"("description":"Each event's id is its position: sent back as Last-Event-ID it resumes without losing or repeating one.",)"
    R"("security":[{"cookie":[]},{"bearer":[]}],"parameters":[{"name":"Last-Event-ID","in":"header","schema":{"type":"string"}}],)"
    R"("responses":{"200":{"description":"Events, each with an Event as its data","content":{"text/event-stream":{"schema":{"type":"string","contentMediaType":"application/json","contentSchema":{"$ref":"#/components/schemas/Event"}}}}},)"
    R"("401":{"description":"not-signed-in","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}}})";

constexpr std::string_view problem_schemas =
    R"("Problem":{"type":"object","description":"Problem details as RFC 9457 has them","properties":{)"
    R"("type":{"type":"string"},"title":{"type":"string","description":"A sentence for people"},"status":{"type":"integer"},)"
    R"("code":{"type":"string","description":"What clients may rely on"},"faults":{"type":"array","items":{"$ref":"#/components/schemas/Fault"}},)"
    R"("current":{"type":"object","description":"What stands now, when somebody was faster"},"id":{"type":"string","description":"What the server's log calls this fault"}},)"
    R"("required":["type","title","status","code"]},)"
    R"("Fault":{"type":"object","properties":{"at":{"type":"string","description":"A JSON pointer, or where in a file"},"sentence":{"type":"string"}},"required":["at","sentence"]})";

constexpr std::string_view security_schemes =
    R"("securitySchemes":{)"
    R"("cookie":{"type":"apiKey","in":"cookie","name":"__Host-entente","description":"The session of a browser; changes also carry X-Entente: 1 and come from this origin"},)"
    R"("bearer":{"type":"http","scheme":"bearer","description":"A machine's token"}})";

std::string quoted(std::string_view text) {
    std::string out;
    describe::write_quoted(text, out);
    return out;
}

std::string_view tag_of(const Endpoint& endpoint) {
    const auto rest = endpoint.path.substr(1);
    return rest.substr(0, rest.find('/'));
}

void comma(std::string& out) {
    if (out.back() != '{' && out.back() != '[') out += ',';
}

}  // namespace

std::string openapi(const Router& router, std::string_view version) {
    std::string out = R"({"openapi":"3.1.0","info":{"title":"Entente","version":)" + quoted(version);
    out += R"(,"description":"Everything that the web pages do, they do by this API.",)"
           R"("license":{"name":"Apache-2.0","identifier":"Apache-2.0"}},"servers":[{"url":"/api/v1"}],)";
    write_tags(router, out);
    out += R"("paths":{)";
    write_paths(router, out);
    out += "},";
    write_components(router, out);
    out += '}';
    return out;
}

namespace {

void write_tags(const Router& router, std::string& out) {
    std::vector<std::string_view> tags{"feed"};
    for (const auto& endpoint : router.endpoints())
        if (std::find(tags.begin(), tags.end(), tag_of(endpoint)) == tags.end()) tags.push_back(tag_of(endpoint));
    out += R"("tags":[)";
    for (const auto tag : tags) {
        comma(out);
        out += R"({"name":)" + quoted(tag) + "}";
    }
    out += "],";
}

void write_paths(const Router& router, std::string& out) {
    std::map<std::string_view, std::vector<const Endpoint*>> by_path;
    for (const auto& endpoint : router.endpoints()) by_path[endpoint.path].push_back(&endpoint);
    out += feed_path;
    for (const auto& [path, endpoints] : by_path) {
        out += "," + quoted(path) + ":{";
        for (const auto* endpoint : endpoints) {
            comma(out);
            write_operation(*endpoint, out);
        }
        out += '}';
    }
}

void write_operation(const Endpoint& endpoint, std::string& out) {
    auto method = std::string(name_of(endpoint.method));
    std::transform(method.begin(), method.end(), method.begin(), [](char c) { return char(c + 32); });
    out += quoted(method) + R"(:{"operationId":)" + quoted(endpoint.name) + R"(,"summary":)" + quoted(endpoint.summary);
    out += R"(,"tags":[)" + quoted(tag_of(endpoint)) + "]";
    out +=
        endpoint.door == Doorkeeping::signed_in ? R"(,"security":[{"cookie":[]},{"bearer":[]}])" : R"(,"security":[])";
    write_parameters(endpoint, out);
    if (endpoint.handle.body)
        out += R"(,"requestBody":{"required":true,"content":{"application/json":{"schema":)" +
               describe::schema_of(*endpoint.handle.body) + "}}}";
    out += R"(,"responses":{)";
    write_success(endpoint, out);
    write_problems(endpoint, out);
    out += "}}";
}

void write_parameter(
    std::string_view name, std::string_view in, std::string_view says, bool required, std::string& out) {
    comma(out);
    out += R"({"name":)" + quoted(name) + R"(,"in":)" + quoted(in) + R"(,"required":)" + (required ? "true" : "false");
    if (!says.empty()) out += R"(,"description":)" + quoted(says);
    out += R"(,"schema":{"type":"string"}})";
}

void write_parameters(const Endpoint& endpoint, std::string& out) {
    out += R"(,"parameters":[)";
    for (auto open = endpoint.path.find('{'); open != std::string_view::npos; open = endpoint.path.find('{', open + 1))
        write_parameter(
            endpoint.path.substr(open + 1, endpoint.path.find('}', open) - open - 1), "path", {}, true, out);
    for (const auto& query : endpoint.query) write_parameter(query.name, "query", query.says, false, out);
    if (endpoint.handle.write)
        write_parameter("If-Match", "header", "The version that was changed, in quotes, as its ETag said", false, out);
    if (endpoint.handle.changes())
        write_parameter("Idempotency-Key", "header",
            "Any fresh text of 1 to 128 characters; the same request with the same key is done once",
            endpoint.door == Doorkeeping::signed_in, out);
    out += ']';
}

void write_success(const Endpoint& endpoint, std::string& out) {
    const auto& handle = endpoint.handle;
    const auto status = handle.answers_nothing ? Status::no_content : endpoint.success;
    out += quoted(std::to_string(static_cast<int>(status))) + R"(:{"description":)" + quoted(endpoint.summary);
    if (handle.answer)
        out += R"(,"content":{"application/json":{"schema":)" + describe::schema_of(*handle.answer) + "}}";
    else if (status != Status::no_content) out += R"(,"content":{"*/*":{}})";
    out += '}';
    if (handle.read) out += R"(,"304":{"description":"It is still as If-None-Match says"})";
}

/// What the door and the rooms refuse on any way to such an endpoint, and what it refuses itself.
std::vector<Refusal> refusals_of(const Endpoint& endpoint) {
    std::vector<Refusal> all{unknown_query, broken_target, from_elsewhere, nothing_here, store_away};
    if (endpoint.door == Doorkeeping::signed_in) all.push_back(not_signed_in);
    if (!endpoint.before_setup) all.push_back(not_set_up);
    all.insert(all.end(), {endpoint.handle.body ? not_json : body_not_expected, malformed_version});
    if (endpoint.handle.body) all.push_back(describe::not_as_described);
    if (endpoint.handle.write)
        all.insert(all.end(), {key_is_missing, access::key_was_used, access::version_is_missing,
                                  access::somebody_was_faster, access::room_is_closed, too_busy});
    if (endpoint.handle.once) all.insert(all.end(), {key_is_missing, access::key_was_used});
    if (endpoint.handle.slow) all.push_back(too_many_waiting);
    if (endpoint.shows_secret) all.push_back(secret_was_shown);
    all.insert(all.end(), endpoint.refuses.begin(), endpoint.refuses.end());
    return all;
}

void write_problems(const Endpoint& endpoint, std::string& out) {
    std::map<int, std::vector<Refusal>> by_status;
    for (const auto& refusal : refusals_of(endpoint)) {
        auto& same = by_status[status_of(refusal.because)];
        if (std::find(same.begin(), same.end(), refusal) == same.end()) same.push_back(refusal);
    }
    for (const auto& [status, refusals] : by_status) {
        std::string says;
        std::string codes;
        for (const auto& refusal : refusals) {
            if (!says.empty()) says += '\n';
            says.append(refusal.code).append(": ").append(refusal.sentence);
            if (!codes.empty()) codes += ',';
            codes += quoted(refusal.code);
        }
        out += "," + quoted(std::to_string(status)) + R"(:{"description":)" + quoted(says) +
               R"(,"content":{"application/problem+json":{"schema":{"allOf":[{"$ref":"#/components/schemas/Problem"},)"
               R"({"type":"object","properties":{"code":{"enum":[)" +
               codes + "]}}}]}}}}";
    }
}

void write_components(const Router& router, std::string& out) {
    describe::Components sent, components;
    describe::collect(describe::shape_of<feed::Event>(), components);
    for (const auto& endpoint : router.endpoints()) {
        if (endpoint.handle.body) describe::collect(*endpoint.handle.body, sent);
        if (endpoint.handle.answer) describe::collect(*endpoint.handle.answer, components);
    }
    for (const auto& [name, shape] : sent) describe::collect(*shape, components);
    out += R"("components":{)";
    out += security_schemes;
    out += R"(,"schemas":{)";
    out += problem_schemas;
    for (const auto& [name, shape] : components) {
        const auto lengths = sent.contains(name) ? describe::Lengths::all : describe::Lengths::noted;
        out += "," + quoted(name) + ":" + describe::component_of(*shape, lengths);
    }
    out += "}}";
}

}  // namespace
}  // namespace entente::http
