#include "foundation/http/pages.h"

#include "foundation/base/chance.h"
#include "foundation/http/refusals.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace entente::http {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> types{
    {{".js", "text/javascript; charset=utf-8"}, {".css", "text/css; charset=utf-8"},
        {".html", "text/html; charset=utf-8"}, {".json", "application/json; charset=utf-8"},
        {".svg", "image/svg+xml; charset=utf-8"}, {".png", "image/png"}, {".ico", "image/x-icon"},
        {".webp", "image/webp"}, {".woff2", "font/woff2"}, {".txt", "text/plain; charset=utf-8"},
        {".webmanifest", "application/manifest+json; charset=utf-8"}, {".map", "application/json; charset=utf-8"},
        {".wasm", "application/wasm"}}};

std::string_view type_of(std::string_view path) {
    const auto known =
        std::find_if(types.begin(), types.end(), [&](const auto& type) { return path.ends_with(type.first); });
    return known == types.end() ? std::string_view{} : known->second;
}

/// A path that can only lie below the folder: plain characters, and no part that begins with a dot.
bool is_plain(std::string_view path) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.' || c == '/';
    };
    return std::all_of(path.begin(), path.end(), plain) && path.find("/.") == std::string_view::npos &&
           path.find("//") == std::string_view::npos;
}

std::optional<std::string> content_of(const std::string& place) {
    std::ifstream file(place, std::ios::binary);
    if (!file) return std::nullopt;
    std::ostringstream content;
    content << file.rdbuf();
    return std::move(content).str();
}

bool accepts(std::string_view encodings, std::string_view encoding) {
    const auto at = encodings.find(encoding);
    if (at == std::string_view::npos) return false;
    const auto rest = encodings.substr(at + encoding.size());
    return !rest.starts_with(";q=0") || rest.starts_with(";q=0.");
}

void put(std::string& page, std::string_view stand_in, std::string_view words) {
    for (auto at = page.find(stand_in); at != std::string::npos; at = page.find(stand_in, at + words.size()))
        page.replace(at, stand_in.size(), words);
}

std::string page_policy(std::string_view nonce) {
    return "default-src 'none'; script-src 'nonce-" + std::string(nonce) +
           "' 'strict-dynamic'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
           "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
}

constexpr std::string_view for_ever = "public, max-age=31536000, immutable";
constexpr std::string_view ask_again = "no-cache";

}  // namespace

Answer Pages::show(std::string_view path, std::string_view encodings, bool visitor) const {
    if (path.starts_with("/assets/")) return file(path, encodings, for_ever);
    const bool may_be_file =
        path.find('/', 1) == std::string_view::npos && path != "/index.html" && !type_of(path).empty();
    if (!may_be_file) return page(visitor);
    auto answer = file(path, encodings, ask_again);
    return answer.status == 200 ? answer : page(visitor);
}

Answer Pages::page(bool visitor) const {
    auto page = content_of(folder_ + "/index.html");
    if (!page) return text_answer(404, "This server was started without its web pages. The API is at /api/v1.\n");
    const auto nonce = SystemChance().secret();
    put(*page, "__NONCE__", nonce);
    put(*page, "__SESSION__", visitor ? "none" : "shown");
    Answer answer{.body = std::move(*page)};
    answer.fields.emplace_back("Content-Type", "text/html; charset=utf-8");
    answer.fields.emplace_back("Content-Security-Policy", page_policy(nonce));
    return answer;
}

Answer Pages::file(std::string_view path, std::string_view encodings, std::string_view keep) const {
    const auto type = type_of(path);
    if (type.empty() || !is_plain(path)) return problem(Refused(nothing_here));
    const auto place = folder_ + std::string(path);
    Answer answer;
    std::optional<std::string> content;
    if (accepts(encodings, "br") && (content = content_of(place + ".br")))
        answer.fields.emplace_back("Content-Encoding", "br");
    else if (accepts(encodings, "gzip") && (content = content_of(place + ".gz")))
        answer.fields.emplace_back("Content-Encoding", "gzip");
    else content = content_of(place);
    if (!content) return problem(Refused(nothing_here));
    answer.body = std::move(*content);
    answer.fields.emplace_back("Content-Type", type);
    answer.fields.emplace_back("Cache-Control", keep);
    answer.fields.emplace_back("Vary", "Accept-Encoding");
    return answer;
}

}  // namespace entente::http
