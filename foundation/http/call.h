#pragma once
#include "foundation/http/answer.h"
#include "foundation/http/guard.h"
#include "foundation/http/target.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace entente::http {

/// One request to one endpoint, checked as far as that goes without the database.
struct Call {
    std::shared_ptr<Knock> knock;
    const Endpoint* endpoint = nullptr;
    Request request;
    Shown shown;
    bool secure = false;  ///< which cookie this client keeps
    std::string digest;   ///< what tells this command from another under the same key
    /// All that makes it this request and no other; the digest is of it.
    std::string asked() const;
    access::Viewer viewer;  ///< known once the lane has looked them up
    Reply reply;
    std::function<void(Answer)> done;
};

/// Makes a call of a request that an endpoint was found for, or throws the refusal.
std::shared_ptr<Call> call_of(
    const std::shared_ptr<Knock>& knock, const Standing& standing, Router::Match match, Target target, Instant at);

/// The answer that a handler's reply becomes.
Answer answer_of(Call& call);

}  // namespace entente::http
