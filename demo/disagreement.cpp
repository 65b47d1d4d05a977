#include "demo/disagreement.h"

#include "capabilities/coaching/coaching_actions.h"
#include "capabilities/escalations/coding_actions.h"
#include "capabilities/escalations/deciding_actions.h"
#include "capabilities/issues/issue_actions.h"
#include "capabilities/issues/method_actions.h"
#include "capabilities/policies/policy_actions.h"
#include "demo/alliances.h"
#include "demo/telling_on.h"
#include "foundation/record/record.h"

#include <algorithm>

namespace entente::demo {

namespace {

int minutes_of(const Moment& moment) { return (moment.day * 24 + moment.hour) * 60 + moment.minute; }

Id<Party> own_party(const access::Reader& reader, const Disagreement& told) {
    return my_party(reader, the_alliance(reader, told.between.slug).id)->id;
}

}  // namespace

struct Course::Ids {
    Id<Issue> issue;
    Id<Escalation> escalation;
    Id<Room> room;
    std::vector<Id<Option>> options;
};

Course::Course(Teller& teller, const Disagreement& disagreement)
    : teller_(teller), ids_(std::make_shared<Ids>()), told_(std::make_shared<const Disagreement>(disagreement)) {}

Course& Course::asked(Moment opened, bool by_second) {
    const auto& opener = by_second ? told_->second : told_->first;
    const auto& other = by_second ? told_->first : told_->second;
    const auto& own = by_second ? told_->between.second : told_->between.first;
    const auto& theirs = by_second ? told_->between.first : told_->between.second;
    at(opened, opener.author, [opener, other, own, theirs](auto& command, Ids& ids, const Disagreement& told) {
        const auto& reader = command.reader();
        ids.issue = open_issue(command, the_alliance(reader, told.between.slug).id,
            {told.question, told.theme, told.hangs_on, told.about,
                {seat_titled(reader, told.between.slug, theirs, other.seat).id},
                seat_titled(reader, told.between.slug, own, opener.seat).id});
    });
    return *this;
}

Course& Course::accepted(Moment moment, bool by_second) {
    const auto& accepter = by_second ? told_->second : told_->first;
    at(moment, accepter.author, [](auto& command, Ids& ids, auto&) { accept_issue(command, ids.issue); });
    return *this;
}

Course& Course::works(
    Moment moment, const std::string& who, std::function<void(access::Command&, const Id<Issue>&)> step) {
    at(moment, who, [step = std::move(step)](access::Command& command, Ids& ids, auto&) { step(command, ids.issue); });
    return *this;
}

Course& Course::written(const Writing& writing) {
    asked(writing.opened, writing.second_opens);
    accepted(writing.accepted, !writing.second_opens);
    if (told_->route != Route::joint) asked_alone(writing);
    find_options(writing.drafted);
    at(writing.drafted, told_->first.author, [](auto& command, Ids& ids, auto&) {
        ids.escalation = draft_escalation(command, ids.issue);
        ids.room = the_issue(command.reader(), ids.issue).issue.room;
    });
    if (!told_->root.empty()) code_root(later(writing.drafted, 10), told_->between.first_manager);
    write_side(told_->first, later(writing.drafted, 15));
    write_side(told_->second, writing.second_writes);
    write_together(writing.together);
    weigh(told_->first, true, later(writing.together, 60));
    weigh(told_->second, false, later(writing.together, 75));
    return *this;
}

// Before the other side has joined, or right after: there is nothing to write up yet, and nobody to decide.
void Course::asked_alone(const Writing& writing) {
    const bool by_second = told_->route == Route::solo_quillon;
    const auto& side = by_second ? told_->second : told_->first;
    const auto moment = later(by_second == writing.second_opens ? writing.opened : writing.accepted, 20);
    at(moment, side.author, [by_second](auto& command, Ids& ids, const Disagreement& told) {
        const auto& company = by_second ? told.between.second : told.between.first;
        ask_above(command, ids.issue,
            {.seat = seat_titled(command.reader(), told.between.slug, company, "Executive sponsor").id,
                .asked_for = AskedFor::a_decision});
    });
}

// A problem travels with options: they are there before it is written up.
void Course::find_options(Moment moment) {
    for (std::size_t i = 0; i < told_->choices.size(); ++i)
        at(moment, i % 2 ? told_->second.author : told_->first.author,
            [i](auto& command, Ids& ids, const Disagreement& told) {
                if (i == 0) ids.options.clear();  // a transaction may run more than once
                ids.options.push_back(add_option(
                    command, ids.issue, {.title = told.choices[i].title, .description = told.choices[i].description}));
            });
}

void Course::write_side(const OwnWords& words, Moment moment) {
    if (!words.interests.empty())
        edit(moment, words.author, [words](auto& command, Ids& ids, const Disagreement& told) {
            write_interests(command, ids.escalation, own_party(command.reader(), told), words.interests);
        });
    if (!words.contribution.empty())
        edit(later(moment, 12), words.author, [words](auto& command, Ids& ids, const Disagreement& told) {
            write_contribution(command, ids.escalation, own_party(command.reader(), told), words.contribution);
        });
}

void Course::write_together(Moment moment) {
    const auto& first = told_->first.author;
    const auto& second = told_->second.author;
    const auto block = [&](int minute, const std::string& who, Block which, const std::string& text) {
        if (text.empty()) return;
        edit(later(moment, minute), who,
            [which, text](auto& command, Ids& ids, auto&) { write_text(command, ids.escalation, which, text); });
    };
    block(0, first, Block::background, told_->background);
    for (std::size_t i = 0; i < told_->attempts.size(); ++i)
        at(later(moment, 8 + static_cast<int>(i) * 6), i % 2 ? first : second,
            [i](auto& command, Ids& ids, auto& told) { add_attempt(command, ids.escalation, told.attempts[i]); });
    block(46, second, Block::criteria, told_->criteria);
    block(52, first, Block::cost_of_waiting, told_->cost_of_waiting);
    if (told_->ask)
        edit(later(moment, 56), second,
            [](auto& command, Ids& ids, auto& told) { write_ask(command, ids.escalation, *told.ask); });
}

void Course::weigh(const OwnWords& words, bool first, Moment moment) {
    for (std::size_t i = 0; i < told_->choices.size(); ++i) {
        const auto& choice = told_->choices[i];
        const Weighed weighed{
            first ? choice.first_pros : choice.second_pros, first ? choice.first_cons : choice.second_cons};
        if (weighed.pros.empty()) continue;
        edit(later(moment, static_cast<int>(i) * 4), words.author,
            [i, weighed](auto& command, Ids& ids, const Disagreement& told) {
                weigh_option(command, ids.escalation, ids.options[i], own_party(command.reader(), told), weighed);
            });
    }
}

Course& Course::sent(const Sending& sending) {
    const auto& first = told_->first.author;
    edit(sending.addressed, first, [sending](auto& command, Ids& ids, const Disagreement& told) {
        const auto& reader = command.reader();
        if (!sending.forum.empty())
            return address_to(command, ids.escalation, {forum_named(reader, told.between.slug, sending.forum).id, {}});
        address_to(command, ids.escalation,
            {{}, {seat_titled(reader, told.between.slug, told.between.first, sending.first_seat).id,
                     seat_titled(reader, told.between.slug, told.between.second, sending.second_seat).id}});
    });
    edit(later(sending.addressed, 4), first,
        [when = Schedule{teller_.day(sending.needed_by),
             {teller_.instant(sending.slots[0]), teller_.instant(sending.slots[1])}}](
            auto& command, Ids& ids, auto&) { schedule(command, ids.escalation, when); });
    at(later(sending.addressed, 20), told_->second.author,
        [](auto& command, Ids& ids, auto&) { ready(command, ids.escalation); });
    const auto signs = [](auto& command, Ids& ids, auto&) {
        sign(command, ids.escalation, the_escalation(command.reader(), ids.escalation).escalation.content_hash);
    };
    at(sending.first_signs, told_->first.author, signs);
    at(sending.second_signs, told_->second.author, signs);
    return *this;
}

Course& Course::held_by(const Level& level) {
    const auto takes_up = [](auto& command, Ids& ids, auto&) {
        const auto escalation = the_escalation(command.reader(), ids.escalation).escalation;
        const auto& seat = receiver_of(escalation, command.viewer().person)->seat;
        if (obstacle_to_receiving(command.reader(), seat, utc_day(command.at()))) sign_policy(command, seat);
        take_up(command, ids.escalation);
    };
    at(level.first_takes_up, level.first, takes_up);
    at(level.second_takes_up, level.second, takes_up);
    return *this;
}

Course& Course::moved_up(const MovingUp& moving) {
    const auto writes = [forum = moving.forum](const std::string& tried, const std::string& stuck) {
        return [=](auto& command, Ids& ids, const Disagreement& told) {
            std::optional<Id<Forum>> above;
            if (!forum.empty()) above = forum_named(command.reader(), told.between.slug, forum).id;
            move_up(command, ids.escalation, {tried, stuck, above});
        };
    };
    at(moving.first_writes, moving.first, writes(moving.first_tried, moving.first_stuck));
    at(moving.second_writes, moving.second, writes(moving.second_tried, moving.second_stuck));
    return *this;
}

Course& Course::settled(const Settling& settling) {
    at(settling.proposed, settling.proposer, [settling](auto& command, Ids& ids, auto&) {
        std::optional<Id<Option>> option;
        if (settling.choice) option = ids.options.at(static_cast<std::size_t>(*settling.choice));
        propose_resolution(command, ids.escalation, {option, settling.text});
    });
    at(settling.signed_at, settling.signer, [](auto& command, Ids& ids, auto&) {
        sign_resolution(
            command, ids.escalation, the_escalation(command.reader(), ids.escalation).escalation.resolution->hash);
    });
    give_reason(settling);
    const auto reads = [](auto& command, Ids& ids, auto&) { acknowledge(command, ids.escalation); };
    at(settling.first_reads, told_->first.author, reads);
    at(settling.second_reads, told_->second.author, reads);
    const auto last = std::max(minutes_of(settling.first_reads), minutes_of(settling.second_reads));
    code_root(later({last / (24 * 60), 0, 0}, last % (24 * 60) + 5), told_->between.second_manager);
    return *this;
}

Course& Course::solved_in_drafting(const Settling& settling) {
    give_reason(settling);
    code_root(later(settling.accepted, 5), told_->between.second_manager);
    return *this;
}

// Set when it is raised by one of the managers, and confirmed by the other when it is closed.
void Course::code_root(Moment moment, const std::string& manager) {
    at(moment, manager, [](auto& command, Ids& ids, const Disagreement& told) {
        entente::code_root(command, ids.escalation, told.root);
    });
}

void Course::give_reason(const Settling& settling) {
    at(settling.drafted, settling.drafter,
        [settling](auto& command, Ids& ids, auto&) { draft_rationale(command, ids.escalation, settling.reason); });
    at(settling.accepted, settling.accepter,
        [](auto& command, Ids& ids, auto&) { accept_rationale(command, ids.escalation); });
    tell_of_telling_on(teller_, told_->between.slug, told_->question, settling.accepted);
}

void Course::at(Moment moment, const std::string& who, Step step) {
    teller_.at(moment, who,
        [ids = ids_, told = told_, step = std::move(step)](access::Command& command) { step(command, *ids, *told); });
}

void Course::edit(Moment moment, const std::string& who, Step step) {
    at(moment, who, [step = std::move(step)](access::Command& command, Ids& ids, const Disagreement& told) {
        command.saw(record::version_of(command.tables_for_secrets(), ids.room, subject_of(ids.escalation)));
        step(command, ids, told);
    });
}

}  // namespace entente::demo
