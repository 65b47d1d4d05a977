#pragma once
#include "foundation/base/clock.h"
#include "foundation/http/endpoint.h"
#include "foundation/feed/feed.h"

#include <memory>
#include <string>
#include <vector>

namespace entente::http {

/// How the door stands: where it listens and what it may be called.
struct DoorSettings {
    std::string listen = "127.0.0.1";
    int port = 8484;                        ///< 0: any free port
    std::vector<std::string> hosts;         ///< names by which it answers (421 for others); empty: loopback names and any while setting up
    std::string public_url;                 ///< "https://entente.norvane.example"
    std::string web_folder;                 ///< built web UI: index.html, assets/
    int io_threads = 1;
    int read_threads = 2;
    std::vector<std::string> trusted_proxies;
};

/// Everything a request meets behind the door.
struct Behind {
    const Router& router;
    store::Store& store;
    record::Record& record;
    Chance& chance;
    const Clock& clock;
    feed::Feed& feed;
    /// Before setup is done nothing but setup and health answers.
    std::function<bool()> is_set_up;
};

class Server {
public:
    virtual ~Server() = default;
    /// Starts to listen; returns when ready. Throws with a sentence for people if the port is taken.
    virtual void start() = 0;
    virtual int port() const = 0;
    /// Stops accepting, lets requests in hand finish (at most 5 s), closes live connections.
    virtual void stop() = 0;
};

std::unique_ptr<Server> make_server(DoorSettings settings, Behind behind);

/// Answers one request without a socket: the path that the socket uses after framing (tests, bench, command line).
struct RawReply {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

}  // namespace entente::http
