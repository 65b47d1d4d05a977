#pragma once
#include "foundation/base/clock.h"
#include "foundation/feed/feed.h"
#include "foundation/http/endpoint.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace entente::http {

/// How long the door waits for a slow client before it hangs up.
struct Patience {
    std::chrono::milliseconds head{10'000};       ///< for a whole head, from its first byte
    std::chrono::milliseconds idle{30'000};       ///< between two requests
    std::chrono::milliseconds body_grace{5'000};  ///< before a body must flow with `body_rate`
    int body_rate = 500;                          ///< bytes a second
    std::chrono::milliseconds write{30'000};      ///< for an answer that the client does not take
    std::chrono::milliseconds sweep{1'000};       ///< how often all of this is looked at
    std::chrono::milliseconds heartbeat{15'000};  ///< a comment on live connections, so that proxies keep them
};

/// How many may knock at once.
struct Limits {
    int per_address = 64;    ///< connections of one address; trusted proxies are not counted
    int connections = 1024;  ///< that ask and are answered
    int live = 20'000;       ///< that listen to the feed, beyond those
};

/// How the door stands: where it listens and what it may be called.
struct DoorSettings {
    std::string listen = "127.0.0.1";  ///< an address; "localhost": both loopbacks
    int port = 8484;                   ///< 0: any free port
    std::vector<std::string>
        hosts;  ///< names by which it answers (421 for others); empty: loopback names and any while setting up
    std::string public_url;  ///< "https://entente.norvane.example"
    std::string web_folder;  ///< built web UI: index.html, assets/
    int io_threads = 1;
    int read_threads = 2;
    std::vector<std::string> trusted_proxies;                      ///< addresses whose X-Forwarded-For is believed
    std::vector<std::string> metrics_readers{"127.0.0.1", "::1"};  ///< addresses that may read /metrics
    std::string version = "0";                                     ///< in the OpenAPI document
    Patience patience{};
    Limits limits{};
};

/// Everything a request meets behind the door.
struct Behind {
    const Router& router;
    store::Store& store;
    record::Record& record;
    Chance& chance;
    const access::Passwords& passwords;
    const Clock& clock;
    feed::Feed& feed;
    /// Before setup is done nothing but setup and health answers. Asked at each request.
    std::function<bool()> is_set_up;
    /// The address that the setup named, when it goes before the setting; may be missing. Asked at each request.
    std::function<std::string()> public_url{};
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

}  // namespace entente::http
