#pragma once
#include "foundation/access/command.h"
#include "foundation/access/password.h"
#include "foundation/describe/json.h"

#include <boost/describe.hpp>

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// The door: transport, framing gate, sessions, routes, problem+json, OpenAPI. Only it knows HTTP.
namespace entente::store {
class Store;
}

namespace entente::http {

enum class Method { get, post, put, patch, del };
enum class Status { ok = 200, created = 201, accepted = 202, no_content = 204 };

/// What a request says besides its body, percent-decoded and checked.
class Request {
public:
    /// The value of `{name}` in the endpoint's path.
    const std::string& path(std::string_view name) const;
    template <class Thing>
    Id<Thing> id(std::string_view name) const {
        return Id<Thing>{path(name)};
    }
    /// A query parameter, empty if it was not sent. Only those that the endpoint declares are let in.
    std::string query(std::string_view name) const;

    std::string body;
    std::string peer;  ///< the client's address
    std::string user_agent;
    std::string session;  ///< the secret of the session cookie, if any
    Instant at;
    Instant by_machine;  ///< as `Clock::of_machine`
    std::vector<std::pair<std::string, std::string>> path_values;
    std::vector<std::pair<std::string, std::string>> query_values;
    std::optional<record::Version> if_match;
    std::string idempotency_key;
};

/// What sign-out puts into `Reply::cookie`: the browser forgets the session.
inline constexpr std::string_view forget_session = "-";

/// What goes back. `version` becomes the ETag; `cookie` is set by sign-in and sign-out only.
struct Reply {
    Status status = Status::ok;
    std::string json;
    std::optional<record::Version> version;
    std::string cookie;  ///< the session's secret, for the browser to keep, or `forget_session`
    std::string content_type = "application/json";
    std::string file_name;  ///< sent as an attachment when not empty
};

/// An answer with nothing in it: 204.
struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

/// An answer with its version, for what can be changed: becomes the ETag that the next change sends as If-Match.
template <class T>
struct Versioned {
    T value;
    record::Version version = 0;
};

/// A page of a list. `next` goes into ?after= to read on; absent on the last page.
template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next;
    BOOST_DESCRIBE_CLASS(Page, (), (items, next), (), ())
};

/// What a slow endpoint works with (sign-in, export, import): it may take its time, off the reader and writer threads.
struct Visit {
    const Request& request;
    store::Store& store;
    record::Record& record;
    Chance& chance;
    const access::Passwords& passwords;
    std::string version;  ///< of the program
    std::optional<access::Viewer> viewer;
    /// Uses up the request's Idempotency-Key: called in the very transaction that does what is asked, so that it is
    /// done once. Does nothing for an endpoint that is no `visits_once`.
    std::function<void(store::Tables&)> once = [](store::Tables&) {};
};

/// Who may knock: anybody (sign-in, links), or only the signed-in.
enum class Doorkeeping { signed_in, anyone };

using ReadHandler = std::function<Reply(const access::Reader&, const Request&)>;
using WriteHandler = std::function<Reply(access::Command&, const Request&)>;
using SlowHandler = std::function<Reply(Visit&)>;

/// How a handler joins: exactly one of three lanes, with the shapes of what comes in and goes out.
struct Handle {
    ReadHandler read;
    WriteHandler write;
    SlowHandler slow;
    const describe::Shape* body = nullptr;
    const describe::Shape* answer = nullptr;
    bool answers_nothing = false;  ///< 204
    bool once = false;             ///< slow, and changes something: done once for each Idempotency-Key
    bool is_mark = false;          ///< writes no fact, and twice is the same as once
    /// Whether a request must bring an Idempotency-Key.
    bool changes() const { return (write && !is_mark) || once; }
};

struct QueryParameter {
    std::string_view name;
    std::string_view says;
};

/// An endpoint says everything about itself, once: the OpenAPI document, the permission matrix, the schema check
/// in the tests and the routes all come from here.
struct Endpoint {
    Method method = Method::get;
    std::string_view path;    ///< below /api/v1; "/alliances/{alliance}/escalations"
    std::string_view name{};  ///< operationId, "openEscalation"
    std::string_view summary{};
    std::vector<Refusal> refuses{};  ///< the refusals that it names beyond those of the door
    std::vector<QueryParameter> query{};
    Doorkeeping door = Doorkeeping::signed_in;
    Status success = Status::ok;
    Handle handle;
    bool before_setup = false;  ///< answers while nobody has set the server up yet, when all others refuse
    bool shows_secret = false;  ///< its answer holds a link or a token: shown once, and not kept for a repeated request
};

namespace detail {
template <class T>
struct IsVersioned : std::false_type {};
template <class T>
struct IsVersioned<Versioned<T>> : std::true_type {
    using Inside = T;
};
template <class Answer>
const describe::Shape* answer_shape() {
    if constexpr (IsVersioned<Answer>::value) return &describe::shape_of<typename IsVersioned<Answer>::Inside>();
    else if constexpr (std::is_same_v<Answer, Nothing> || std::is_same_v<Answer, Reply>) return nullptr;
    else return &describe::shape_of<Answer>();
}
template <class Answer>
Reply reply_of(Answer&& answer) {
    using Plain = std::decay_t<Answer>;
    if constexpr (std::is_same_v<Plain, Reply>) return std::forward<Answer>(answer);
    else if constexpr (std::is_same_v<Plain, Nothing>) return {.status = Status::no_content};
    else if constexpr (IsVersioned<Plain>::value)
        return {.json = describe::to_json(answer.value), .version = answer.version};
    else return {.json = describe::to_json(answer)};
}
}  // namespace detail

/// `Answer fn(const Reader&, const Request&)`: reads from one snapshot.
template <class Answer>
Handle reads(Answer (*fn)(const access::Reader&, const Request&)) {
    return {.read = [fn](const access::Reader& reader,
                        const Request& request) { return detail::reply_of(fn(reader, request)); },
        .answer = detail::answer_shape<Answer>(),
        .answers_nothing = std::is_same_v<Answer, Nothing>};
}
/// `Answer fn(Command&, const Request&, const Body&)`: one transaction with a described body.
template <class Body, class Answer>
Handle takes(Answer (*fn)(access::Command&, const Request&, const Body&)) {
    return {.write =
                [fn](access::Command& command, const Request& request) {
                    const auto body = describe::from_json<Body>(request.body);
                    return detail::reply_of(fn(command, request, body));
                },
        .body = &describe::shape_of<Body>(),
        .answer = detail::answer_shape<Answer>(),
        .answers_nothing = std::is_same_v<Answer, Nothing>};
}
/// `Answer fn(Command&, const Request&)`: one transaction without a body.
template <class Answer>
Handle does(Answer (*fn)(access::Command&, const Request&)) {
    return {.write = [fn](access::Command& command,
                         const Request& request) { return detail::reply_of(fn(command, request)); },
        .answer = detail::answer_shape<Answer>(),
        .answers_nothing = std::is_same_v<Answer, Nothing>};
}
/// A command that sets a mark which a repeated request only sets again: it needs no key, and no answer of it is kept.
inline Handle as_mark(Handle handle) {
    handle.is_mark = true;
    return handle;
}
/// `Reply fn(Visit&, const Body&)` on the slow lane (bounded queue of 32, then 429).
template <class Answer, class Body>
Handle visits(Reply (*fn)(Visit&, const Body&)) {
    return {.slow = [fn](Visit& visit) { return fn(visit, describe::from_json<Body>(visit.request.body)); },
        .body = &describe::shape_of<Body>(),
        .answer = detail::answer_shape<Answer>(),
        .answers_nothing = std::is_same_v<Answer, Nothing>};
}
/// The same for what changes something in the name of its visitor: honours Idempotency-Key as every command does, by
/// `Visit::once`. Only for answers that are not kept (`shows_secret`).
template <class Answer, class Body>
Handle visits_once(Reply (*fn)(Visit&, const Body&)) {
    auto handle = visits<Answer, Body>(fn);
    handle.once = true;
    return handle;
}
template <class Answer>
Handle visits(Reply (*fn)(Visit&)) {
    return {.slow = [fn](Visit& visit) { return fn(visit); },
        .answer = detail::answer_shape<Answer>(),
        .answers_nothing = std::is_same_v<Answer, Nothing>};
}

/// All endpoints of this server, found by their path in a tree of its parts. At each part its own word goes before
/// a `{name}`: "/alliances/import" is never an alliance called import.
class Router {
public:
    void serve(Endpoint endpoint);
    const std::vector<Endpoint>& endpoints() const { return endpoints_; }

    struct Match {
        const Endpoint* endpoint = nullptr;
        std::vector<std::pair<std::string, std::string>> path_values;
        bool path_exists = false;     ///< with another method: 405
        std::vector<Method> allowed;  ///< the methods that the path does have
    };
    /// Without a method: only which ones the path has.
    Match match(std::optional<Method> method, std::string_view path) const;

private:
    struct Branch {
        std::vector<std::pair<std::string_view, std::size_t>> words;
        std::optional<std::size_t> named;
        std::vector<std::size_t> endpoints;
    };
    std::size_t branch_under(std::size_t branch, std::string_view part);
    const Endpoint* find(std::size_t branch, std::optional<Method> method, const std::vector<std::string>& parts,
        std::size_t depth, Match& match) const;

    std::vector<Endpoint> endpoints_;
    std::vector<Branch> branches_ = std::vector<Branch>(1);
};

/// "GET", as on the wire.
std::string_view name_of(Method method);

/// The OpenAPI 3.1 document of every endpoint, with schemas from the described types.
std::string openapi(const Router& router, std::string_view version);

}  // namespace entente::http
