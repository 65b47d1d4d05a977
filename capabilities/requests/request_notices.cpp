#include "capabilities/requests/request_notices.h"

#include "capabilities/requests/request_views.h"
#include "foundation/feed/feed.h"

namespace entente {

static std::vector<feed::Notice> to(const std::vector<Id<Person>>& people, const std::string& reason, bool waits) {
    std::vector<feed::Notice> notices;
    for (const auto& person : people) notices.push_back({person, reason, waits});
    return notices;
}

static void on_asked(store::Tables& tables, const record::Entry& entry, const RequestAsked& fact) {
    feed::tell(tables, entry, to(fact.asked, "asked-at-the-desk", true));
}

// Whoever asks back is waited for; the other side is told, and its own question stays in its list until the answer.
static void on_talked(store::Tables& tables, const record::Entry& entry, const RequestTalkedOf& fact) {
    const auto request = request_in(tables, entry);
    if (fact.party == request.from.party) {
        feed::settle(tables, entry, "asked-back-about-request", request.asker);
        feed::tell(tables, entry, to(request.asked, "request-talked-of", false));
        return;
    }
    feed::tell(tables, entry, to({request.asker}, "asked-back-about-request", true));
}

static void on_promised(store::Tables& tables, const record::Entry& entry, const RequestPromised&) {
    const auto request = request_in(tables, entry);
    feed::settle(tables, entry);
    feed::tell(tables, entry, to({request.asker}, "request-promised", false));
}

static void on_declined(store::Tables& tables, const record::Entry& entry, const RequestDeclined&) {
    const auto request = request_in(tables, entry);
    feed::settle(tables, entry);
    feed::tell(tables, entry, to({request.asker}, "request-declined", false));
}

static void on_done(store::Tables& tables, const record::Entry& entry, const RequestDone&) {
    feed::settle(tables, entry);
    feed::tell(tables, entry, to(request_in(tables, entry).asked, "request-done", false));
}

static void on_withdrawn(store::Tables& tables, const record::Entry& entry, const RequestWithdrawn&) {
    feed::settle(tables, entry);
    feed::tell(tables, entry, to(request_in(tables, entry).asked, "request-withdrawn", false));
}

static void on_left(store::Tables& tables, const record::Entry& entry, const RequestLeftUnanswered& fact) {
    feed::tell(tables, entry, to(fact.managers, "request-unanswered", false));
}

void tell_of_requests(record::FactBook& facts) {
    facts.hears<RequestAsked>(on_asked);
    facts.hears<RequestTalkedOf>(on_talked);
    facts.hears<RequestPromised>(on_promised);
    facts.hears<RequestDeclined>(on_declined);
    facts.hears<RequestDone>(on_done);
    facts.hears<RequestWithdrawn>(on_withdrawn);
    facts.hears<RequestLeftUnanswered>(on_left);
}

}  // namespace entente
