#include "foundation/http/gate.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace entente::http;

namespace {

void must(bool holds) {
    if (!holds) std::abort();
}

bool lies_in(std::string_view whole, std::string_view part) {
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

int times_sent(const Head& head, std::string_view name) {
    int times = 0;
    for (const auto& [sent, value] : head.fields) times += same_word(sent, name);
    return times;
}

/// The head said again in the plainest way; reading it must give the same head.
std::string said_again(const Head& head) {
    std::string bytes = std::string(head.method) + " " + std::string(head.target) + " HTTP/1.1\r\n";
    for (const auto& [name, value] : head.fields) bytes.append(name).append(": ").append(value).append("\r\n");
    return bytes + "\r\n";
}

}  // namespace

/// Whatever bytes come: the gate does not fall over, and what it lets in can be framed in one way only.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto end = find_end_of_head(bytes);
    if (end.refused || end.at == 0) return 0;
    Head head;
    const auto whole = bytes.substr(0, end.at);
    if (read_head(whole, head)) return 0;
    must(head.target.starts_with('/') && lies_in(whole, head.method));
    must(times_sent(head, "host") == 1 &&
         times_sent(head, "content-length") + times_sent(head, "transfer-encoding") <= 1);
    must(head.fields.size() <= most_fields && head.content_length <= longest_body);
    for (const auto& [name, value] : head.fields)
        must(value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos);
    // HTTP/1.0 and a field at the very limit of its length may read differently when they are said again.
    if (whole.find(" HTTP/1.0\r\n") != std::string_view::npos || whole.size() > longest_line) return 0;
    const auto again_bytes = said_again(head);
    Head again;
    must(!read_head(again_bytes, again));
    must(again.method == head.method && again.target == head.target && again.fields == head.fields);
    must(again.content_length == head.content_length && again.chunked == head.chunked);
    return 0;
}
