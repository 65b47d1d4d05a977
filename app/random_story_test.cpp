#include "app/random_story_test.h"

#include "capabilities/escalations/drafting_actions.h"
#include "capabilities/issues/method_actions.h"
#include "capabilities/notes/note_actions.h"
#include "capabilities/records/room_record_actions.h"
#include "capabilities/rooms/room_actions.h"

#include <array>

namespace entente::app {
namespace {

using access::Command;
using access::Reader;

const std::array<std::pair<std::string, std::string>, 4> pairs{
    {{"Ana", "Chen"}, {"Chen", "Ana"}, {"Nils", "Quinn"}, {"Quinn", "Nils"}}};

Id<Subject> subject_of(const auto& id) { return Id<Subject>{id.text()}; }

}  // namespace

void RandomStory::goes_on(int deeds) {
    struct Chosen {
        const char* name;
        Deed does;
        std::size_t often;
    };
    static constexpr auto all = std::to_array<Chosen>({{"goes further", &RandomStory::goes_further, 60},
        {"meets somebody new", &RandomStory::meets_somebody_new, 2}, {"leaves", &RandomStory::leaves, 1},
        {"takes a seat", &RandomStory::takes_a_seat, 3}, {"gives up a seat", &RandomStory::gives_up_a_seat, 1},
        {"pairs two seats", &RandomStory::pairs_two_seats, 2}, {"makes a forum", &RandomStory::makes_a_forum, 1},
        {"describes the alliance", &RandomStory::describes_the_alliance, 1},
        {"makes a room", &RandomStory::makes_a_room, 1}, {"lets somebody in", &RandomStory::lets_somebody_in, 2},
        {"lets somebody out", &RandomStory::lets_somebody_out, 2}, {"closes a room", &RandomStory::closes_a_room, 1},
        {"writes a note", &RandomStory::writes_a_note, 4}, {"changes a note", &RandomStory::changes_a_note, 4},
        {"publishes a note", &RandomStory::publishes_a_note, 3},
        {"withdraws a note", &RandomStory::withdraws_a_note, 2}, {"erases a text", &RandomStory::erases_a_text, 1},
        {"opens an issue", &RandomStory::opens_an_issue, 4},
        {"withdraws an issue", &RandomStory::withdraws_an_issue, 1},
        {"edits after a signature", &RandomStory::edits_after_a_signature, 3},
        {"moves it up", &RandomStory::moves_it_up, 6},
        {"withdraws an escalation", &RandomStory::withdraws_an_escalation, 1}});
    static const auto drawn = [] {
        std::vector<const Chosen*> drawn;
        for (const auto& deed : all) drawn.insert(drawn.end(), deed.often, &deed);
        return drawn;
    }();
    for (const auto& deed : all) happened.try_emplace(deed.name);
    for (int tried = 0; tried < deeds; ++tried) {
        const auto& deed = *any(drawn);
        partners.world.clock.advance(minutes(static_cast<int>(1 + below(600))));
        try {
            (this->*deed.does)();
            ++happened[deed.name];
        } catch (const Refused&) {
            ++refused;
        }
    }
}

void RandomStory::meets_somebody_new() {
    const std::string host = below(2) ? "Nils" : "Quinn";
    const auto name = words("Guest");
    const auto mail = "guest" + std::to_string(said_) + (host == "Nils" ? "@norvane.example" : "@quillon.example");
    const auto invited = as(host, [&](Command& c) { return add_person(c, {.name = name, .mail = mail}); });
    partners.people[name] = {invited.person, partners[host].organisation};
    as(name, [](Command& c) { join_person(c, {}); });
    newcomers_.push_back(name);
}

void RandomStory::leaves() {
    const auto& name = any(newcomers_);
    const auto& person = partners[name];
    const std::string host = person.organisation == partners["Nils"].organisation ? "Nils" : "Quinn";
    as(host, [&](Command& c) { remove_person(c, person.person, "Left the company"); });
    newcomers_.erase(newcomers_.begin() + (&name - newcomers_.data()));
}

void RandomStory::takes_a_seat() {
    const auto& name = any(newcomers_);
    const bool ours = partners[name].organisation == partners["Nils"].organisation;
    as(ours ? "Nils" : "Quinn", [&](Command& c) {
        const auto party = partners.party(ours ? "Norvane" : "Quillon");
        const auto seat = make_seat(c, partners.orion.id, party, Role::team_member, words("Seat"));
        fill_seat(c, seat.id, partners[name].person);
        spare_seats_.push_back(seat.id);
    });
}

void RandomStory::gives_up_a_seat() {
    const auto seat = any(spare_seats_);
    as(below(2) ? "Nils" : "Quinn", [&](Command& c) { vacate_seat(c, seat, words("Because")); });
}

void RandomStory::pairs_two_seats() {
    const auto one = any(spare_seats_), other = partners.seat("Bea").id;
    as("Nils", [&](Command& c) { pair_seat(c, one, other); });
}

void RandomStory::makes_a_forum() {
    const std::vector<Id<Seat>> seats{partners.seat("Ana").id, partners.seat("Chen").id};
    as(anybody(), [&](Command& c) {
        make_forum(c, partners.orion.id,
            {.name = words("Team"),
                .level = ForumLevel::team,
                .parent = partners.committee,
                .cadence = Cadence::weekly,
                .seats = seats,
                .co_chairs = seats});
    });
}

void RandomStory::describes_the_alliance() {
    const auto seen = version(partners.orion.room, subject_of(partners.orion.id));
    as(
        anybody(),
        [&](Command& c) {
            const auto& orion = partners.orion;
            describe_alliance(c, orion.id,
                {orion.name, orion.type, orion.tier, orion.phase, orion.effective_date, words("Sooner by")});
        },
        seen);
}

void RandomStory::makes_a_room() {
    const std::vector<Id<Person>> people{partners[anybody()].person, partners[anybody()].person};
    rooms_.push_back(as(anybody(), [&](Command& c) {
        return make_room(c, partners.orion.id, {words("Room"), "To prepare", people});
    }));
}

void RandomStory::lets_somebody_in() {
    const auto room = any(rooms_);
    const auto whom = partners[anybody()].person;
    as(anybody(), [&](Command& c) { let_in(c, room, whom); });
}

void RandomStory::lets_somebody_out() {
    const auto room = any(rooms_);
    const auto whom = partners[anybody()].person;
    as(anybody(), [&](Command& c) { let_out(c, room, whom); });
}

void RandomStory::closes_a_room() {
    const auto room = any(rooms_);
    as(anybody(), [&](Command& c) { close_by_hand(c, room, "Settled"); });
}

void RandomStory::writes_a_note() {
    const auto author = anybody();
    const auto own = partners.world.read(
        partners[author], [&](const Reader& reader) { return access::own_room(reader, partners.orion.id); });
    if (!own) throw Refused(nothing_to_do_);
    const auto room = below(3) || rooms_.empty() ? own->id : any(rooms_);
    const auto note = as(author, [&](Command& c) { return write_note(c, room, {words("Note"), words("Text")}); });
    notes_.push_back({note, room, author});
}

void RandomStory::changes_a_note() {
    const auto kept = any(notes_);
    const auto seen = version(kept.room, subject_of(kept.note));
    as(
        below(3) ? kept.author : anybody(),
        [&](Command& c) {
            change_note(c, kept.note, {words("Note"), words("Text")});
        },
        seen);
}

void RandomStory::publishes_a_note() {
    const auto kept = any(notes_);
    const auto copy = as(kept.author, [&](Command& c) {
        return publish_note(c, kept.note, {words("Copy"), words("Text")});
    });
    notes_.push_back({copy, partners.orion.room, kept.author});
}

void RandomStory::withdraws_a_note() {
    const auto kept = any(notes_);
    as(anybody(), [&](Command& c) { withdraw_note(c, kept.note); });
}

void RandomStory::erases_a_text() {
    const auto kept = any(notes_);
    const auto last = version(kept.room, subject_of(kept.note)) - 1;
    as(kept.author, [&](Command& c) { erase_text(c, kept.room, {last, "text", "Written by mistake"}); });
}

void RandomStory::opens_an_issue() {
    std::erase_if(courses_, [this](const Course& course) { return is_over(course); });
    if (courses_.size() > 5) throw Refused(nothing_to_do_);
    const auto [ours, theirs] = pairs[below(pairs.size())];
    const auto counterpart = partners.seat(theirs).id;
    const auto issue = as(ours, [&](Command& c) {
        return open_issue(c, partners.orion.id,
            {.question = words("Who decides on this?"),
                .theme = "TH04",
                .hangs_on = Work::plan,
                .about = "The plan",
                .counterpart_seats = {counterpart}});
    });
    courses_.push_back({issue, ours, theirs, {}});
}

void RandomStory::begins(Course& course) {
    const auto stands = partners.world.read(
        partners[course.ours], [&](const access::Reader& r) { return the_issue(r, course.issue).issue; });
    if (stands.state == IssueState::waiting_for_counterpart && below(4))
        as(course.theirs, [&](Command& c) { accept_issue(c, course.issue); });
    else if (stands.options.size() >= 2 && below(2))
        course.escalation = as(course.ours, [&](Command& c) { return draft_escalation(c, course.issue); });
    else works_on(course);
}

void RandomStory::works_on(const Course& course) {
    const auto who = one_of(course);
    const auto issue = course.issue;
    const auto stands =
        partners.world.read(partners[who], [&](const access::Reader& r) { return the_issue(r, issue).issue; });
    as(who, [&](Command& c) {
        switch (below(6)) {
        case 0: write_claim(c, issue, {.text = words("It was late.")}); break;
        case 1:
            for (const auto& claim : stands.claims) judge_claim(c, issue, claim.id, {.agrees = below(2) == 0});
            break;
        case 2: write_interests(c, issue, side_of(stands, c.viewer().person)->party, {.need = words("A plan")}); break;
        case 3:
            name_contribution(
                c, issue, {.of = side_of(stands, c.viewer().person)->party, .text = words("We were late ourselves")});
            break;
        default: add_option(c, issue, {.title = words("Option")});
        }
    });
}

void RandomStory::withdraws_an_issue() {
    any(courses_);
    const auto course = courses_.back();  // the newest has gone least far
    for (const auto& name : {course.ours, course.theirs})
        as(name, [&](Command& c) { agree_to_withdraw(c, course.issue, words("Because")); });
}

void RandomStory::goes_further() { goes_further(any(courses_)); }

void RandomStory::goes_further(Course& course) {
    if (course.escalation.text().empty()) return begins(course);
    const auto now = look(course);
    switch (now.state) {
    case EscalationState::drafting: return writes_on(course, now);
    case EscalationState::awaiting_signatures:
        as(one_of(course), [&](Command& c) { sign(c, course.escalation, now.content_hash); });
        return;
    case EscalationState::published: as(one_of(course), [&](Command& c) { acknowledge(c, course.escalation); }); return;
    default: return settles(course, now);
    }
}

/// One piece of the write-up after the other, and in the end that it is ready.
void RandomStory::writes_on(Course& course, const EscalationCase& now) {
    const auto& id = course.escalation;
    const auto piece = course.written++;
    if (piece < 4) {
        const auto& name = piece % 2 ? course.ours : course.theirs;
        const auto party = side_of(now, partners[name].person)->party;
        as(name, [&](Command& c) {
            if (piece < 2) write_interests(c, id, party, words("We need"));
            else write_contribution(c, id, party, words("We did"));
        });
    } else if (piece < 9) {
        as(one_of(course), [&](Command& c) { write_text(c, id, static_cast<Block>(piece - 4), words("Both say")); });
    } else if (piece < 11) {
        as(one_of(course), [&](Command& c) { add_attempt(c, id, words("A call")); });
        for (const auto& option : now.write_up.options)
            for (const auto& side : now.sides)
                as(name_of(side.person), [&](Command& c) {
                    weigh_option(c, id, option.id, side.party, {"fast", "dear"});
                });
    } else if (piece == 11) {
        as(one_of(course), [&](Command& c) {
            write_ask(c, id, {AskKind::decision, "Choose one."});
            address_to(c, id, {.forum = partners.committee});
            schedule(c, id, {.needed_by = Day{20'600}, .slots = {Instant{1}, Instant{2}}});
        });
    } else {
        as(one_of(course), [&](Command& c) { ready(c, id); });
    }
}

void RandomStory::settles(const Course& course, const EscalationCase& now) {
    const auto& id = course.escalation;
    const auto name = name_of(any(now.receivers).person);
    if (now.state == EscalationState::submitted)
        return as(name, [&](Command& c) {
            const auto& seat = receiver_of(now, c.viewer().person)->seat;
            if (obstacle_to_receiving(c.reader(), seat, utc_day(c.at()))) sign_policy(c, seat);
            take_up(c, id);
        });
    if (now.state == EscalationState::resolved) {
        if (!now.rationale)
            as(name, [&](Command& c) {
                draft_rationale(c, id,
                    {.decision = words("So be it"),
                        .criteria = "Supply",
                        .given_up = "A buffer",
                        .would_change_if = "It is late",
                        .told = {"Plants"}});
            });
        else as(name, [&](Command& c) { accept_rationale(c, id); });
        return;
    }
    if (!now.resolution) as(name, [&](Command& c) { propose_resolution(c, id, {{}, words("Half each")}); });
    else as(name, [&](Command& c) { sign_resolution(c, id, now.resolution->hash); });
}

void RandomStory::edits_after_a_signature() {
    const auto course = any(courses_);
    if (look(course).signatures.size() != 1) throw Refused(nothing_to_do_);
    as(one_of(course), [&](Command& c) { write_text(c, course.escalation, Block::criteria, words("Both say")); });
}

void RandomStory::moves_it_up() {
    const auto course = any(courses_);
    const auto now = look(course);
    if (now.state != EscalationState::with_counterparts) throw Refused(nothing_to_do_);
    for (const auto& receiver : now.receivers)
        as(name_of(receiver.person), [&](Command& c) { move_up(c, course.escalation, {words("A call"), "No money"}); });
}

void RandomStory::withdraws_an_escalation() {
    const auto course = any(courses_);
    for (const auto& name : {course.ours, course.theirs})
        as(name, [&](Command& c) { agree_to_withdraw(c, course.escalation, words("Because")); });
}

bool RandomStory::is_over(const Course& course) {
    if (!course.escalation.text().empty())
        return look(course).state == EscalationState::closed || look(course).state == EscalationState::withdrawn;
    return partners.world.read(partners[course.ours],
        [&](const Reader& reader) { return the_issue(reader, course.issue).issue.state == IssueState::withdrawn; });
}

record::Version RandomStory::version(const Id<Room>& room, const Id<Subject>& subject) {
    return partners.world.write([&](store::Tables& tables) { return record::version_of(tables, room, subject); });
}

EscalationCase RandomStory::look(const Course& course) {
    return partners.world.read(partners[course.ours],
        [&](const Reader& reader) { return the_escalation(reader, course.escalation).escalation; });
}

std::string RandomStory::name_of(const std::optional<Id<Person>>& person) {
    for (const auto& [name, viewer] : partners.people)
        if (person == viewer.person) return name;
    throw Refused(nothing_to_do_);
}

}  // namespace entente::app
