#include "foundation/base/chance.h"
#include "foundation/describe/json.h"
#include "foundation/http/answer.h"
#include "foundation/http/log.h"
#include "foundation/http/refusals.h"
#include "foundation/store/store.h"

namespace entente::http {
namespace {

struct Details {
    int status = 500;
    std::string_view code;
    std::string_view sentence;
    const std::vector<Fault>* faults = nullptr;
    std::string_view current{};
    std::string_view id{};
};

Answer problem(const Details& details);
Answer problem(const store::StoreUnavailable& away);
Answer our_fault(std::string_view what);
void write_faults(const std::vector<Fault>& faults, std::string& out);

}  // namespace

Answer problem(const Refused& refused) {
    const auto status = status_of(refused.refusal().because);
    auto answer = problem(Details{.status = status,
        .code = refused.refusal().code,
        .sentence = refused.sentence(),
        .faults = &refused.faults(),
        .current = refused.current});
    if (refused.retry_after > 0) answer.fields.emplace_back("Retry-After", std::to_string(refused.retry_after));
    if (status == 401) answer.fields.emplace_back("WWW-Authenticate", "Bearer");
    return answer;
}

Answer problem(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const Refused& refused) {
        return problem(refused);
    } catch (const store::StoreUnavailable& away) {
        return problem(away);
    } catch (const std::exception& fault) {
        return our_fault(fault.what());
    } catch (...) {
        return our_fault("something that is not an exception");
    }
}

Answer problem(const NotStrict& not_strict) {
    auto answer =
        problem(Details{.status = not_strict.status, .code = not_strict.code, .sentence = not_strict.sentence});
    answer.hangs_up = true;
    return answer;
}

int status_of(Because because) {
    switch (because) {
    case Because::malformed: return 400;
    case Because::not_found: return 404;
    case Because::conflicting: return 409;
    case Because::not_allowed: return 403;
    case Because::not_signed_in: return 401;
    case Because::too_much: return 429;
    case Because::unavailable: return 503;
    }
    return 500;
}

namespace {

Answer problem(const store::StoreUnavailable& away) {
    log_fault({}, away.what());
    const bool full = dynamic_cast<const store::StoreFull*>(&away) != nullptr;
    auto answer = problem(Details{.status = full ? 507 : 503,
        .code = full ? "store-full" : store_away.code,
        .sentence = full ? "The server's disk is full: nothing can be written until its operator makes room."
                         : store_away.sentence});
    answer.fields.emplace_back("Retry-After", full ? "30" : "2");
    return answer;
}

Answer our_fault(std::string_view what) {
    SystemChance chance;
    const auto id = chance.secret().substr(0, 12);
    log_fault(id, what);
    return problem(Details{.status = 500,
        .code = "our-fault",
        .sentence = "This is a fault of the server, not yours. Tell its operator the id below; nothing was changed.",
        .id = id});
}

Answer problem(const Details& details) {
    std::string body = R"({"type":"/problems/)";
    body += details.code;
    body += R"(","title":)";
    describe::write_quoted(details.sentence, body);
    body += R"(,"status":)" + std::to_string(details.status) + R"(,"code":")";
    body += details.code;
    body += '"';
    if (details.faults && !details.faults->empty()) write_faults(*details.faults, body);
    if (!details.current.empty()) body.append(R"(,"current":)").append(details.current);
    if (!details.id.empty()) body.append(R"(,"id":")").append(details.id).append("\"");
    body += '}';
    Answer answer{.status = details.status, .body = std::move(body)};
    answer.fields.emplace_back("Content-Type", "application/problem+json; charset=utf-8");
    return answer;
}

void write_faults(const std::vector<Fault>& faults, std::string& out) {
    out += R"(,"faults":[)";
    for (const auto& fault : faults) {
        if (out.back() != '[') out += ',';
        out += R"({"at":)";
        describe::write_quoted(fault.at, out);
        out += R"(,"sentence":)";
        describe::write_quoted(fault.sentence, out);
        out += '}';
    }
    out += ']';
}

}  // namespace
}  // namespace entente::http
