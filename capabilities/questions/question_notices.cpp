#include "capabilities/questions/question_notices.h"

#include "capabilities/questions/question_views.h"
#include "foundation/feed/feed.h"

namespace entente {

static std::vector<feed::Notice> to(const std::vector<Id<Person>>& people, const std::string& reason, bool waits) {
    std::vector<feed::Notice> notices;
    for (const auto& person : people) notices.push_back({person, reason, waits});
    return notices;
}

static void on_asked(store::Tables& tables, const record::Entry& entry, const OpenQuestionAsked& fact) {
    feed::tell(tables, entry, to(fact.managers, "asked-openly", true));
}

// Whoever asked is told, with a name or without: a notice is read by its person alone.
static void on_answered(store::Tables& tables, const record::Entry& entry, const OpenQuestionAnswered&) {
    feed::settle(tables, entry);
    const auto named = open_question_in(tables, entry).asker;
    const auto asker = named ? named : quiet_asker_of(tables, entry);
    if (asker) feed::tell(tables, entry, to({*asker}, "question-answered", false));
}

static void on_left(store::Tables& tables, const record::Entry& entry, const OpenQuestionLeftUnanswered& fact) {
    feed::tell(tables, entry, to(fact.managers, "question-unanswered", false));
}

void tell_of_questions(record::FactBook& facts) {
    facts.hears<OpenQuestionAsked>(on_asked);
    facts.hears<OpenQuestionAnswered>(on_answered);
    facts.hears<OpenQuestionLeftUnanswered>(on_left);
}

}  // namespace entente
