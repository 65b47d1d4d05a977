#include "capabilities/alliances/founding_actions.h"

#include "capabilities/alliances/alliance_facts.h"
#include "capabilities/alliances/alliance_views.h"
#include "capabilities/alliances/forum_actions.h"
#include "capabilities/alliances/forum_facts.h"
#include "capabilities/alliances/party_facts.h"
#include "capabilities/alliances/seat_facts.h"
#include "capabilities/alliances/seating_actions.h"
#include "capabilities/people/person_actions.h"
#include "foundation/access/rooms.h"

#include <algorithm>
#include <map>

namespace entente {

namespace {

/// One founding on its way: what is new gets its id once, and everything after refers to it.
class Founding {
public:
    Founding(access::Command& command, NewAlliance asked)
        : command_(command),
          asked_(std::move(asked)),
          founder_(myself(command.reader())),
          organisation_(my_organisation(command.reader())) {}

    AllianceRow run();

private:
    void open_rooms();
    void name_parties();
    void make_seats();
    void fill_seat_of(const NewSeat& seat, const Id<Seat>& id);
    void seat_our_manager();
    void pair_seats();
    void make_forums();

    access::Command& command_;
    const NewAlliance asked_;
    const PersonRow founder_;
    const OrganisationRow organisation_;
    Home home_;
    std::map<std::string, Id<Party>, std::less<>> parties_;
    std::map<std::string, Id<Seat>, std::less<>> seats_;
    std::map<std::string, Id<Forum>, std::less<>> forums_;
};

AllianceRow Founding::run() {
    open_rooms();
    name_parties();
    make_seats();
    seat_our_manager();
    seat_heads(command_, home_, parties_.at(our_party(asked_).short_name));
    pair_seats();
    make_forums();
    return the_alliance(command_.reader(), home_.alliance);
}

// The founder comes first: whoever else is admitted is admitted by somebody inside.
void Founding::open_rooms() {
    using access::RoomKind;
    home_.alliance = command_.fresh<Alliance>();
    const access::RoomAdmitted first{founder_.id, founder_.organisation, "founded the alliance"};
    home_.joint = access::open_room(command_, {RoomKind::joint, asked_.name, home_.alliance, {}}, {first});
    home_.own = access::open_room(command_, {RoomKind::own, asked_.name, home_.alliance, organisation_.id}, {first});
    const auto slug = asked_.slug.value_or(slug_from(asked_.name));
    command_.append(home_.joint, home_.alliance,
        AllianceFounded{free_slug(slug, slugs_like(command_.reader(), slug)), asked_.name, asked_.type, asked_.tier,
            asked_.phase, asked_.effective_date, asked_.north_star});
}

void Founding::name_parties() {
    for (const auto& party : asked_.parties) {
        const auto id = command_.fresh<Party>();
        parties_.emplace(party.short_name, id);
        PartyNamed named{.alliance = home_.alliance, .name = party.name, .short_name = party.short_name};
        named.standing = party.standing == NewStanding::paper ? Standing::paper : Standing::invited;
        if (party.standing == NewStanding::us) {
            named.standing = Standing::signed_in;
            named.organisation = organisation_.id;
        } else if (party.alliance_manager) {
            named.manager_name = party.alliance_manager->name;
            named.manager_mail = party.alliance_manager->mail;
        }
        command_.append(home_.joint, id, named);
    }
}

void Founding::make_seats() {
    for (const auto& seat : asked_.seats) {
        const auto id = add_seat(command_, home_, parties_.at(seat.party), seat.role, seat.title);
        seats_.emplace(seat.key, id);
        fill_seat_of(seat, id);
    }
}

void Founding::fill_seat_of(const NewSeat& seat, const Id<Seat>& id) {
    if (seat.person_mail)
        give_seat(command_, home_, id, seat.title, *find_person_by_mail(command_.reader(), *seat.person_mail));
    else if (seat.name) command_.append(home_.joint, id, SeatNamed{*seat.name, seat.function.value_or("")});
}

// A description need not have a seat for our own alliance manager: it is made for who is named as such.
void Founding::seat_our_manager() {
    const auto& us = our_party(asked_);
    const auto is_seat_of_manager = [&](const NewSeat& seat) {
        return seat.party == us.short_name && seat.role == Role::alliance_manager && seat.person_mail;
    };
    if (std::ranges::any_of(asked_.seats, is_seat_of_manager)) return;
    const auto& reader = command_.reader();
    const auto manager = find_person_by_mail(reader, us.alliance_manager->mail).value();
    const auto vacant = std::ranges::find_if(asked_.seats,
        [&](const NewSeat& seat) { return seat.party == us.short_name && seat.role == Role::alliance_manager; });
    const std::string title = vacant == asked_.seats.end() ? "Alliance manager" : vacant->title;
    const auto seat = vacant == asked_.seats.end()
                          ? add_seat(command_, home_, parties_.at(us.short_name), Role::alliance_manager, title)
                          : seats_.at(vacant->key);
    give_seat(command_, home_, seat, title, manager);
}

void Founding::pair_seats() {
    for (const auto& seat : asked_.seats) {
        if (!seat.counterpart_key) continue;
        const auto id = seats_.at(seat.key);
        const auto other = seats_.at(*seat.counterpart_key);
        if (the_seat(command_.reader(), id).counterpart != other) command_.append(home_.joint, id, SeatPaired{other});
    }
}

void Founding::make_forums() {
    auto all = asked_.forums;
    std::ranges::stable_sort(all, std::ranges::greater{}, &NewForum::level);  // parents before those under them
    for (const auto& forum : all) {
        const auto id = command_.fresh<Forum>();
        forums_.emplace(forum.key, id);
        const auto parent = forum.parent_key ? std::optional(forums_.at(*forum.parent_key)) : std::nullopt;
        command_.append(home_.joint, id, ForumMade{home_.alliance, forum.name, forum.level, parent, forum.cadence});
        ForumSeating seating;
        for (const auto& key : forum.seats) seating.seats.push_back(seats_.at(key));
        for (const auto& key : forum.co_chairs) seating.co_chairs.push_back(seats_.at(key));
        seating = completed(forum.level, seating);
        for (const auto& seat : seating.seats)
            command_.append(home_.joint, id,
                ForumSeated{seat, std::ranges::find(seating.co_chairs, seat) != seating.co_chairs.end()});
        seat_chairs_above(command_, id);
    }
}

AllianceFileCheck failed(const std::vector<Fault>& faults) {
    AllianceFileCheck check;
    for (const auto& fault : faults) check.faults.push_back({fault.at, fault.sentence});
    return check;
}

void add_unknown_people(const access::Reader& reader, const NewAlliance& alliance, std::vector<Fault>& faults) {
    const auto company = my_organisation(reader).short_name;
    const auto check = [&](const std::string& mail, std::string where) {
        if (!find_person_by_mail(reader, mail))
            faults.push_back(
                {std::move(where), "is nobody of " + company + ": invite them into your organisation first"});
    };
    for (std::size_t i = 0; i < alliance.seats.size(); ++i)
        if (alliance.seats[i].person_mail)
            check(*alliance.seats[i].person_mail, "/seats/" + std::to_string(i) + "/person_mail");
    for (std::size_t i = 0; i < alliance.parties.size(); ++i) {
        const auto& party = alliance.parties[i];
        if (party.standing == NewStanding::us && party.alliance_manager)
            check(party.alliance_manager->mail, "/parties/" + std::to_string(i) + "/alliance_manager/mail");
    }
}

}  // namespace

std::vector<Fault> faults_here(const access::Reader& reader, const NewAlliance& asked) {
    const auto alliance = with_our_manager(asked, myself(reader));
    auto faults = faults_in(alliance);
    add_unknown_people(reader, alliance, faults);
    return faults;
}

AllianceRow found_alliance(access::Command& command, const NewAlliance& alliance) {
    const auto& reader = command.reader();
    refuse_if(obstacle_to_founding(alliance, myself(reader), my_organisation(reader)));
    if (auto faults = faults_here(reader, alliance); !faults.empty())
        throw Refused(alliance_is_not_whole, {}, std::move(faults));
    return Founding(command, with_our_manager(alliance, myself(reader))).run();
}

AllianceFileCheck check_alliance_file(const access::Reader& reader, std::string_view yaml) {
    auto file = read_alliance_file(yaml);
    if (file.faults.empty()) file.add_faults(faults_here(reader, file.alliance));
    if (!file.faults.empty()) return failed(file.faults);
    refuse_if(obstacle_to_founding(file.alliance, myself(reader), my_organisation(reader)));
    return {.ok = true, .would_create = counts_of(file.alliance)};
}

AllianceRow import_alliance(access::Command& command, std::string_view yaml) {
    auto file = read_alliance_file(yaml);
    if (file.faults.empty()) file.add_faults(faults_here(command.reader(), file.alliance));
    if (!file.faults.empty()) throw Refused(alliance_file_has_faults, {}, std::move(file.faults));
    return found_alliance(command, file.alliance);
}

}  // namespace entente
