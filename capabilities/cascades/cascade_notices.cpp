#include "capabilities/cascades/cascade_notices.h"

#include "capabilities/cascades/cascade_views.h"
#include "capabilities/escalations/hearing_actions.h"
#include "foundation/feed/feed.h"

namespace entente {

static std::vector<feed::Notice> to(const std::vector<Id<Person>>& people, const std::string& reason, bool waits) {
    std::vector<feed::Notice> notices;
    for (const auto& person : people) notices.push_back({person, reason, waits});
    return notices;
}

// Once, at its publication. Whoever wrote the reason tells it on like everybody else who was there.
static void on_escalation(store::Tables& tables, const record::Entry& entry, const EscalationCase&) {
    const auto cascade = cascade_in(tables, entry);
    if (!cascade || cascade->published_at != entry.at) return;
    std::vector<Id<Person>> people;
    for (const auto& task : cascade->tasks) people.push_back(task.person);
    feed::tell(tables, entry, to(people, "asked-to-tell-on", true), feed::Author::too);
}

static void ask_deciders(store::Tables& tables, const record::Entry& entry) {
    feed::tell(tables, entry, to(cascade_in(tables, entry)->deciders, "asked-about-decision", true));
}

static void on_told_on(store::Tables& tables, const record::Entry& entry, const CascadeToldOn& fact) {
    feed::settle(tables, entry, "asked-to-tell-on", entry.author);
    if (!fact.questions.empty()) ask_deciders(tables, entry);
}

static void on_asked_back(store::Tables& tables, const record::Entry& entry, const CascadeAskedBack&) {
    ask_deciders(tables, entry);
}

static void on_answered(store::Tables& tables, const record::Entry& entry, const CascadeAnswered& fact) {
    const auto cascade = cascade_in(tables, entry);
    bool more = false;
    for (const auto& question : cascade->questions) more = more || !question.answered_at;
    if (!more) feed::settle(tables, entry, "asked-about-decision");
    feed::tell(
        tables, entry, to({question_of(*cascade, fact.question)->asker}, "question-about-decision-answered", false));
}

static void on_fell_behind(store::Tables& tables, const record::Entry& entry, const CascadeFellBehind& fact) {
    feed::tell(tables, entry, to(fact.people, "not-told-on-yet", false));
}

void tell_of_cascades(record::FactBook& facts) {
    hear_of_escalations<on_escalation>(facts);
    facts.hears<CascadeToldOn>(on_told_on);
    facts.hears<CascadeAskedBack>(on_asked_back);
    facts.hears<CascadeAnswered>(on_answered);
    facts.hears<CascadeFellBehind>(on_fell_behind);
}

}  // namespace entente
