#pragma once
#include "foundation/http/gate.h"

#include <string>
#include <vector>

/// The ways in which two readers of HTTP have been made to see different requests, each with what this server says.
namespace entente::http::testing {

struct Vector {
    std::string says;
    std::string bytes;
    int status;  ///< 200: it is a request like any other
};

inline std::string with(
    std::string_view fields, std::string_view body = {}, std::string_view line = "POST /api/v1/marks HTTP/1.1") {
    std::string bytes(line);
    bytes.append("\r\nHost: localhost\r\n").append(fields).append("\r\n").append(body);
    return bytes;
}

inline std::vector<Vector> gate_vectors() {
    const std::string chunks = "3\r\n{ }\r\n0\r\n\r\n";
    const std::string chunked = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
    const std::string get = "GET /api/v1/marks HTTP/1.1";
    std::string tiny;
    for (int count = 0; count < 1000; ++count) tiny += "X-" + std::to_string(count) + ": 1\r\n";
    return {
        {"Content-Length before Transfer-Encoding", with("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", chunks),
            400},
        {"Transfer-Encoding before Content-Length", with("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", chunks),
            400},
        {"two Content-Lengths that differ", with("Content-Length: 3\r\nContent-Length: 4\r\n", "{ }"), 400},
        {"two Content-Lengths that agree", with("Content-Length: 3\r\nContent-Length: 3\r\n", "{ }"), 400},
        {"a list of Content-Lengths", with("Content-Length: 3, 3\r\n", "{ }"), 400},
        {"a Content-Length with a sign", with("Content-Length: +3\r\n", "{ }"), 400},
        {"a blank before the colon", with("Content-Length : 3\r\n", "{ }"), 400},
        {"a chunk size beyond any number", with(chunked, "fffffffffffffffff\r\n{ }\r\n0\r\n\r\n"), 400},
        {"a chunk size written 0x3", with(chunked, "0x3\r\n{ }\r\n0\r\n\r\n"), 400},
        {"a NUL in a value", with(std::string("X-Mark: a\0b\r\n", 13)), 400},
        {"a head with bare line feeds", "GET /api/v1/marks HTTP/1.1\nHost: localhost\n\n", 400},
        {"HTTP/1.9", with({}, {}, "GET /api/v1/marks HTTP/1.9"), 400},
        {"HTTP/2.0", with({}, {}, "GET /api/v1/marks HTTP/2.0"), 400},
        {"a field longer than 8 KiB", with("X-Long: " + std::string(9000, 'a') + "\r\n", {}, get), 431},
        {"a body above the limit", with("Content-Length: " + std::to_string(longest_body + 1) + "\r\n"), 413},
        {"Transfer-Encoding: xchunked", with("Transfer-Encoding: xchunked\r\n", chunks), 400},
        {"Transfer-Encoding: chunked, identity", with("Transfer-Encoding: chunked, identity\r\n", chunks), 400},
        {"Transfer-Encoding: gzip, chunked", with("Transfer-Encoding: gzip, chunked\r\n", chunks), 400},
        {"two Transfer-Encodings", with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", chunks), 400},
        {"chunked on HTTP/1.0", with("Transfer-Encoding: chunked\r\n", chunks, "POST /api/v1/marks HTTP/1.0"), 400},
        {"no Host", "GET /api/v1/marks HTTP/1.1\r\n\r\n", 400},
        {"two Hosts", with("Host: localhost\r\n", {}, get), 400},
        {"a Host that is not ours", "GET /api/v1/marks HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n", 421},
        {"a folded field", with("X-Folded: one\r\n two\r\n", {}, get), 400},
        {"an absolute target of somebody else", with({}, {}, "GET http://elsewhere.example/api/v1/marks HTTP/1.1"),
            421},
        {"a GET with a body", with("Content-Length: 3\r\n", "{ }", get), 400},
        {"a long chunk extension", with(chunked, "3;" + std::string(65, 'x') + "\r\n{ }\r\n0\r\n\r\n"), 400},
        {"a thousand tiny fields", with(tiny, {}, get), 431},
        {"a short chunk extension", with(chunked, "3;a=b\r\n{ }\r\n0\r\n\r\n"), 200},
    };
}

}  // namespace entente::http::testing
