#include "demo/telling_on.h"

#include "capabilities/alliances/alliance_actions.h"
#include "capabilities/cascades/cascade_actions.h"
#include "capabilities/escalations/escalation_views.h"

#include <algorithm>
#include <string_view>

namespace entente::demo {

namespace {

/// Whom somebody leads, and when they could be asked to tell them something.
struct Member {
    const char* slug;
    const char* mail;
    const char* audience;
    int from = 0, until = present;
};
const Member members[] = {{"meridian", "annika@norvane.example", "The development leads"},
    {"meridian", "marc@norvane.example", "The country managers"},
    {"meridian", "ingrid@norvane.example", "The controllers"},
    {"meridian", "tomas@norvane.example", "The alliance office"},
    {"meridian", "priya@norvane.example", "The programme team"},
    {"meridian", "lars@norvane.example", "Clinical operations"},
    {"meridian", "chiara@norvane.example", "The regulatory group"},
    {"meridian", "jonas@norvane.example", "Supply planning and the plant"},
    {"meridian", "katrin@norvane.example", "The project accountants"},
    {"meridian", "yusuf@norvane.example", "The authors of abstracts"},
    {"meridian", "dieter@norvane.example", "The management board"},
    {"meridian", "sofie@norvane.example", "The launch team"},
    {"meridian", "emil@norvane.example", "The price and access team"},
    {"meridian", "samuel@quillon.example", "The clinical leads", 0, 210},
    {"meridian", "mei-lin@quillon.example", "The clinical leads", 226},
    {"meridian", "rachel@quillon.example", "Operations"}, {"meridian", "owen@quillon.example", "The brand team"},
    {"meridian", "leila@quillon.example", "The alliance office"},
    {"meridian", "victor@quillon.example", "The study physicians"},
    {"meridian", "grace@quillon.example", "Regulatory affairs"},
    {"meridian", "peter@quillon.example", "The device team and the plant"},
    {"meridian", "jamie@quillon.example", "The project leads"},
    {"meridian", "elena@quillon.example", "The project accountants"},
    {"meridian", "tyler@quillon.example", "The launch team"}, {"meridian", "naomi@quillon.example", "The access team"},
    {"meridian", "aisha@quillon.example", "The study team"},
    {"meridian", "dana@quillon.example", "The leadership team"},
    {"trellis", "hugo@norvane.example", "The platform teams"},
    {"trellis", "tomas@norvane.example", "The alliance office"},
    {"trellis", "jordan@arden.example", "The partner desk"}, {"trellis", "sana@arden.example", "The product owners"},
    {"trellis", "will@arden.example", "The account managers"},
    {"trellis", "franz@brackwell.example", "The partner desk"}, {"trellis", "lena@brackwell.example", "The architects"},
    {"trellis", "murat@brackwell.example", "The support leads"}};

struct Back {
    const char* mail;   ///< of who brings it back
    const char* about;  ///< how the question of the case begins
    const char* question;
    const char* answerer;
    const char* answer;
};
const Back brought_back[] = {
    {"jonas@norvane.example", "Which sites receive", "Who tells us when the fifth site is open?",
        "peter@quillon.example", "Ruth does, on the day of its approval, to both planners."},
    {"annika@norvane.example", "Is scientific advice", "Do the 190 pages that are written count for nothing?",
        "mei-lin@quillon.example", "They are the core of the European package. Chiara keeps the pen."},
    {"rachel@quillon.example", "Where is the second", "Does the contract maker know that it may be inspected?",
        "annika@norvane.example", "Yes. It was asked before we decided, and its own rehearsal is planned."},
    {"annika@norvane.example", "How is the launch", "Does “people” include contractors?", "mei-lin@quillon.example",
        "Only those on contracts of a year or more."},
    {"annika@norvane.example", "How is the launch", "When does Japan get a budget of its own?",
        "mei-lin@quillon.example", "With the interim result. Until then nobody plans on it."}};

std::optional<CascadeCase> told_on(const access::Reader& reader, const std::string& slug, const std::string& question) {
    for (auto& cascade : cascades_of(reader, the_alliance(reader, slug).id))
        if (cascade.question == question) return std::move(cascade);
    return std::nullopt;
}

bool is_about(const Back& back, const std::string& question) {
    return std::string_view(question).starts_with(back.about);
}

int next_working_day(int day) {
    while (day % 7 > 4) ++day;
    return day;
}

// One in seven is late by a week.
int day_of_telling(int published, std::size_t member) {
    const auto habit = (static_cast<std::size_t>(published) + 3 * member) % 7;
    return next_working_day(published + (habit == 0 ? 8 : static_cast<int>(habit % 3)));
}

void answer(Teller& teller, const std::string& slug, const std::string& question, const Back& back, Moment moment) {
    teller.at(moment, back.answerer, [slug, question, &back](access::Command& command) {
        const auto cascade = told_on(command.reader(), slug, question);
        const auto asked = std::ranges::find(cascade->questions, back.question, &QuestionAsked::text);
        answer_question_back(command, cascade->id, asked->id, back.answer);
    });
}

}  // namespace

void tell_of_telling_on(Teller& teller, const std::string& slug, const std::string& question, Moment published) {
    for (std::size_t at = 0; at < std::size(members); ++at) {
        const auto& member = members[at];
        const int day = day_of_telling(published.day, at);
        if (member.slug != slug || day < member.from || day > member.until) continue;
        teller.at({day, 16, static_cast<int>(at)}, member.mail, [slug, question, &member](access::Command& command) {
            const auto cascade = told_on(command.reader(), slug, question);
            if (!cascade || obstacle_to_telling_on(*cascade, command.viewer().person)) return;
            ToldOn told{member.audience, {}};
            for (const auto& back : brought_back)
                if (std::string_view(back.mail) == member.mail && is_about(back, question))
                    told.questions.push_back({back.question});
            tell_on(command, cascade->id, told);
        });
        for (const auto& back : brought_back)
            if (std::string_view(back.mail) == member.mail && is_about(back, question))
                answer(teller, slug, question, back, {next_working_day(day + 1), 18});
    }
}

}  // namespace entente::demo
