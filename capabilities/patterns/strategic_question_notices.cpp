#include "capabilities/patterns/strategic_question_notices.h"

#include "capabilities/patterns/alert_facts.h"
#include "capabilities/patterns/strategic_question_views.h"
#include "foundation/feed/feed.h"

namespace entente {

static std::vector<feed::Notice> to_owners(const QuestionCase& question, const std::string& reason, bool waits) {
    std::vector<feed::Notice> notices;
    for (const auto& owner : question.owners)
        if (owner.person) notices.push_back({*owner.person, reason, waits});
    return notices;
}

static void on_alert(store::Tables& tables, const record::Entry& entry, const AlertRaised& fact) {
    std::vector<feed::Notice> notices;
    for (const auto& manager : fact.managers) notices.push_back({manager, "root-keeps-coming-back"});
    feed::tell(tables, entry, notices);
}

static void on_agreed(store::Tables& tables, const record::Entry& entry, const StrategicQuestionAgreed&) {
    const auto question = question_in(tables, entry);
    if (question.state == QuestionState::with_owners)
        feed::tell(tables, entry, to_owners(question, "asked-a-strategic-question", true), feed::Author::too);
}

static void on_answered(store::Tables& tables, const record::Entry& entry, const StrategicQuestionAnswered&) {
    feed::settle(tables, entry, "asked-a-strategic-question");
    feed::settle(tables, entry, "asked-to-agree-to-answer");
    feed::tell(tables, entry, to_owners(question_in(tables, entry), "asked-to-agree-to-answer", true));
}

static void on_answer_agreed(store::Tables& tables, const record::Entry& entry, const StrategicQuestionAnswerAgreed&) {
    feed::settle(tables, entry, "asked-to-agree-to-answer", entry.author);
}

static void on_published(store::Tables& tables, const record::Entry& entry, const StrategicQuestionPublished&) {
    feed::settle(tables, entry);
    feed::tell(tables, entry, to_owners(question_in(tables, entry), "strategic-answer-published", false));
}

void tell_of_strategic_questions(record::FactBook& facts) {
    facts.hears<AlertRaised>(on_alert);
    facts.hears<StrategicQuestionAgreed>(on_agreed);
    facts.hears<StrategicQuestionAnswered>(on_answered);
    facts.hears<StrategicQuestionAnswerAgreed>(on_answer_agreed);
    facts.hears<StrategicQuestionPublished>(on_published);
}

}  // namespace entente
