#include "foundation/http/door.h"

#include "foundation/http/log.h"
#include "foundation/http/refusals.h"

#include <algorithm>
#include <charconv>

namespace entente::http {
namespace {

constexpr std::string_view api = "/api/v1";
constexpr store::Statement nothing_much{"door.ready", "SELECT 1"};

std::optional<Method> method_of(std::string_view word);
Answer named(Answer answer, std::string_view endpoint);
Answer other_method(const std::vector<Method>& allowed);
Answer only_get();
std::optional<std::int64_t> last_event_in(const Knock& knock);
Answer live_answer(LiveFrom live);

}  // namespace

Door::Door(DoorSettings settings, Behind behind)
    : settings_(std::move(settings)),
      behind_(std::move(behind)),
      figures_(behind_.router),
      pages_(settings_.web_folder),
      openapi_(openapi(behind_.router, settings_.version)),
      passage_(std::make_shared<Passage>(behind_, figures_, settings_)) {}

Standing Door::standing() const {
    const auto named_in_setup = behind_.public_url ? behind_.public_url() : std::string{};
    return {settings_, named_in_setup.empty() ? settings_.public_url : named_in_setup, behind_.is_set_up()};
}

void Door::answer(const std::shared_ptr<Knock>& knock, Done done) {
    try {
        const auto where = standing();
        if (where.answers_to(knock->head.authority)) answer_ours(knock, where, done);
        else done(problem(NotStrict{421, "This server does not go by that name.", "misdirected"}));
    } catch (...) {
        done(problem(std::current_exception()));
    }
}

void Door::answer_ours(const std::shared_ptr<Knock>& knock, const Standing& where, Done& done) {
    auto target = read_target(knock->head.target);
    if (!target) throw Refused(broken_target);
    if (answer_by_itself(knock, where, target->path, done)) return;
    if (target->path == "/api" || target->path.starts_with("/api/"))
        return answer_api(knock, where, std::move(*target), done);
    if (method_of(knock->head.method) != Method::get) return done(only_get());
    const bool visitor = shown_by(*knock, cookie_name(where.is_secure(knock->head.authority))).nothing();
    passage_->read_for(std::move(done), [this, knock, visitor, path = std::string(target->path)] {
        return named(pages_.show(path, knock->field("accept-encoding"), visitor), "web");
    });
}

bool Door::answer_by_itself(
    const std::shared_ptr<Knock>& knock, const Standing& where, std::string_view path, Done& done) {
    const bool health = path == "/healthz" || path == "/readyz";
    const bool figures = path == "/metrics";
    const bool document = path == "/api/v1/openapi.json";
    const bool live = path == "/api/v1/feed";
    if (!health && !figures && !document && !live) return false;
    if (method_of(knock->head.method) != Method::get) done(only_get());
    else if (path == "/healthz") done(named(text_answer(200, "alive\n"), "health"));
    else if (path == "/readyz") passage_->read_for(std::move(done), [this] { return ready(); });
    else if (!where.is_set_up) throw Refused(not_set_up);
    else if (document) done(named(json_answer(200, openapi_), "openapi"));
    else if (live) start_live(knock, where, done);
    else if (const auto client = client_of(*knock, settings_);
             std::find(settings_.metrics_readers.begin(), settings_.metrics_readers.end(), client) ==
                 settings_.metrics_readers.end() ||
             (client == knock->peer && came_by_proxy(*knock)))
        throw Refused(nothing_here);
    else passage_->read_for(std::move(done), [this] { return metrics(); });
    return true;
}

void Door::answer_api(const std::shared_ptr<Knock>& knock, const Standing& where, Target target, Done& done) {
    const auto method = method_of(knock->head.method);
    const auto path = target.path.starts_with(api) ? target.path.substr(api.size()) : std::string_view{};
    auto match = path.empty() ? Router::Match{} : behind_.router.match(method, path);
    if (!where.is_set_up && !(match.endpoint && match.endpoint->before_setup)) throw Refused(not_set_up);
    if (!match.endpoint && match.path_exists) return done(other_method(match.allowed));
    if (!match.endpoint) throw Refused(nothing_here);
    const auto name = match.endpoint->name;
    try {
        const auto call = call_of(knock, where, std::move(match), std::move(target), behind_.clock.now());
        call->request.by_machine = behind_.clock.of_machine();
        call->done = std::move(done);
        passage_->send(call);
    } catch (const Refused& refused) {
        done(named(problem(refused), name));
    }
}

void Door::start_live(const std::shared_ptr<Knock>& knock, const Standing& where, Done& done) {
    const auto shown = shown_by(*knock, cookie_name(where.is_secure(knock->head.authority)));
    refuse_other_sites(*knock, where, !shown.session.empty(), false);
    const auto after = last_event_in(*knock);
    const auto at = behind_.clock.now();
    passage_->read_for(std::move(done), [this, shown, after, at] {
        LiveFrom live{.shown = shown};
        behind_.store.read([&](store::Tables& tables) {
            const auto known = look_up(tables, shown, at);
            if (!known.viewer) throw Refused(not_signed_in);
            live.viewer = *known.viewer;
            live.after = after ? *after : feed::last_position(tables);
        });
        return live_answer(std::move(live));
    });
}

Answer Door::ready() const {
    behind_.store.read([](store::Tables& tables) { tables.run(nothing_much); });
    return named(text_answer(200, "ready\n"), "ready");
}

Answer Door::metrics() const {
    Figures::Counted counted{.hashes = behind_.passwords.hashes_made()};
    behind_.store.read([&](store::Tables& tables) { counted.entries = feed::last_position(tables); });
    Answer answer{.body = figures_.text(counted)};
    answer.fields.emplace_back("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    return named(std::move(answer), "metrics");
}

void Door::write(
    const Knock& knock, const Answer& answer, std::chrono::microseconds took, bool keep_alive, std::string& out) {
    const Writing writing{.keep_alive = keep_alive, .with_body = knock.head.method != "HEAD", .secure = is_https()};
    write_answer(answer, writing, out);
    figures_.count(answer.endpoint, answer.status, took);
    log_request({.method = knock.head.method,
        .endpoint = answer.endpoint,
        .status = answer.status,
        .took = took,
        .bytes = answer.body.size(),
        .client = client_of(knock, settings_),
        .person = answer.person});
}

void Door::find_ended(std::vector<Shown> shown, std::function<void(std::vector<bool>)> done) {
    const auto ended = std::make_shared<std::vector<bool>>(shown.size(), false);
    const auto at = behind_.clock.now();
    passage_->read_for([ended, done = std::move(done)](const Answer&) { done(*ended); },
        [this, ended, shown = std::move(shown), at] {
            behind_.store.read([&](store::Tables& tables) {
                for (std::size_t index = 0; index < shown.size(); ++index)
                    (*ended)[index] = !look_up(tables, shown[index], at).viewer;
            });
            return Answer{};
        });
    wake_readers();
}

namespace {

std::optional<Method> method_of(std::string_view word) {
    if (word == "HEAD") return Method::get;
    for (const auto method : {Method::get, Method::post, Method::put, Method::patch, Method::del})
        if (word == name_of(method)) return method;
    return std::nullopt;
}

Answer named(Answer answer, std::string_view endpoint) {
    answer.endpoint = endpoint;
    return answer;
}

Answer other_method(const std::vector<Method>& allowed) {
    auto answer = problem(NotStrict{405, "This address does not know that method.", "method-not-allowed"});
    answer.hangs_up = false;
    std::string list;
    for (const auto method : allowed) {
        if (!list.empty()) list += ", ";
        list += name_of(method);
        if (method == Method::get) list += ", HEAD";
    }
    answer.fields.emplace_back("Allow", list);
    return answer;
}

Answer only_get() { return other_method({Method::get}); }

std::optional<std::int64_t> last_event_in(const Knock& knock) {
    const auto text = knock.field("last-event-id");
    std::int64_t position = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), position);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size() || position < 0)
        return std::nullopt;
    return position;
}

Answer live_answer(LiveFrom live) {
    Answer answer{.body = "retry: 2000\n\n"};
    answer.fields.emplace_back("Content-Type", "text/event-stream; charset=utf-8");
    answer.fields.emplace_back("X-Accel-Buffering", "no");
    answer.person = live.viewer.person.text();
    answer.live = std::move(live);
    return named(std::move(answer), "feed");
}

}  // namespace
}  // namespace entente::http
