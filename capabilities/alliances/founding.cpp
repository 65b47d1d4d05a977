#include "capabilities/alliances/founding.h"

#include "foundation/base/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace entente {

namespace {

std::string at(std::string_view list, std::size_t item, std::string_view field = {}) {
    auto pointer = "/" + std::string{list} + "/" + std::to_string(item);
    return field.empty() ? pointer : pointer + "/" + std::string{field};
}

/// Reads a description once and gathers what is wrong with it.
class Proof {
public:
    explicit Proof(const NewAlliance& alliance) : alliance_(alliance) {}
    std::vector<Fault> faults;

    void run();

private:
    void read_parties();
    void read_seats();
    void read_holder(std::size_t place, const NewSeat& seat, const NewParty& party);
    void read_counterparts();
    void read_forums();
    void read_forum(std::size_t place, const NewForum& forum);
    void read_forum_seats(std::size_t place, const NewForum& forum);
    void read_final_pair(std::size_t place, const NewForum& forum);

    const NewParty* party_of(std::string_view seat_key) const;
    void fault(std::string where, std::string sentence) { faults.push_back({std::move(where), std::move(sentence)}); }

    const NewAlliance& alliance_;
    std::map<std::string, const NewParty*, std::less<>> parties_;
    std::map<std::string, const NewSeat*, std::less<>> seats_;
    std::map<std::string, const NewForum*, std::less<>> forums_;
};

void Proof::run() {
    if (!is_alliance_type(alliance_.type)) fault("/type", "is no alliance type: the catalogue has AT01 to AT10");
    read_parties();
    read_seats();
    read_counterparts();
    read_forums();
}

void Proof::read_parties() {
    const auto& all = alliance_.parties;
    std::set<std::string> names;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!parties_.emplace(all[i].short_name, &all[i]).second)
            fault(at("parties", i, "short_name"), "names another party already");
        if (!names.insert(lower(all[i].name)).second)
            fault(at("parties", i, "name"), "is the name of another party already");
        if (all[i].standing == NewStanding::invited && !all[i].alliance_manager)
            fault(at("parties", i, "alliance_manager"), "is required: the invitation is made out to them");
    }
    const auto us = std::ranges::count(all, NewStanding::us, &NewParty::standing);
    if (us != 1) fault("/parties", us == 0 ? "must say which party is us" : "must have exactly one party that is us");
}

void Proof::read_seats() {
    const auto& all = alliance_.seats;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!seats_.emplace(all[i].key, &all[i]).second)
            fault(at("seats", i, "key"), "is the key of another seat already");
        const auto party = parties_.find(all[i].party);
        if (party == parties_.end()) fault(at("seats", i, "party"), "is the short name of no party here");
        else read_holder(i, all[i], *party->second);
    }
}

void Proof::read_holder(std::size_t place, const NewSeat& seat, const NewParty& party) {
    const bool ours = party.standing == NewStanding::us;
    if (ours && seat.name)
        fault(at("seats", place, "name"), "must be left out: our own people are named by their mail");
    if (ours && seat.function) fault(at("seats", place, "function"), "must be left out: it is known of our own people");
    if (!ours && seat.person_mail)
        fault(at("seats", place, "person_mail"), "must be left out: " + party.short_name + " seats its people itself");
    if (!ours && seat.function && !seat.name)
        fault(at("seats", place, "function"), "says where somebody works, and nobody is named");
}

void Proof::read_counterparts() {
    std::map<std::string_view, std::string_view> faced_by;
    const auto& all = alliance_.seats;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].counterpart_key) continue;
        const auto place = at("seats", i, "counterpart_key");
        const auto other = seats_.find(*all[i].counterpart_key);
        if (other == seats_.end()) {
            fault(place, "is the key of no seat here");
            continue;
        }
        const auto& back = other->second->counterpart_key;
        if (other->second->party == all[i].party) fault(place, "is a seat of the same party");
        else if (back && *back != all[i].key) fault(place, "is a seat that faces another one");
        else if (!faced_by.emplace(other->first, all[i].key).second) fault(place, "is a seat that faces another one");
    }
}

void Proof::read_forums() {
    const auto& all = alliance_.forums;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!forums_.emplace(all[i].key, &all[i]).second)
            fault(at("forums", i, "key"), "is the key of another forum already");
    bool has_final = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        read_forum(i, all[i]);
        if (all[i].level != ForumLevel::final_pair) continue;
        if (has_final)
            fault(at("forums", i, "level"), "is the level of another forum already: there is one final pair");
        has_final = true;
        read_final_pair(i, all[i]);
    }
}

void Proof::read_forum(std::size_t place, const NewForum& forum) {
    if (forum.parent_key) {
        const auto parent = forums_.find(*forum.parent_key);
        if (parent == forums_.end()) fault(at("forums", place, "parent_key"), "is the key of no forum here");
        else if (parent->second->level <= forum.level)
            fault(at("forums", place, "parent_key"), "must be a forum of a higher level");
    }
    read_forum_seats(place, forum);
}

void Proof::read_forum_seats(std::size_t place, const NewForum& forum) {
    std::set<std::string> seated, led;
    const auto read = [&](const std::vector<std::string>& keys, std::string_view list) {
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto where = at("forums", place, list) + "/" + std::to_string(i);
            const auto* party = party_of(keys[i]);
            if (!seats_.contains(keys[i])) fault(where, "is the key of no seat here");
            else if (!seen.insert(keys[i]).second) fault(where, "is there twice");
            if (party) seated.insert(party->short_name);
            if (party && (list == "co_chairs" || forum.level == ForumLevel::final_pair)) led.insert(party->short_name);
        }
    };
    read(forum.seats, "seats");
    read(forum.co_chairs, "co_chairs");
    for (const auto& party : seated)
        if (!led.contains(party))
            fault(at("forums", place, "co_chairs"),
                "must name a seat of " + party + " as well: each company in a forum has a co-chair there");
}

void Proof::read_final_pair(std::size_t place, const NewForum& forum) {
    std::set<std::string> keys{forum.seats.begin(), forum.seats.end()};
    keys.insert(forum.co_chairs.begin(), forum.co_chairs.end());
    std::set<std::string_view> parties;
    const auto managers = our_managers(alliance_);
    for (const auto& key : keys) {
        const auto seat = seats_.find(key);
        if (seat == seats_.end()) continue;
        if (!parties.insert(seat->second->party).second)
            fault(at("forums", place, "seats"), "must be one seat of each company and no more");
        const bool held_by_manager = seat->second->person_mail &&
                                     std::ranges::find(managers, lower(*seat->second->person_mail)) != managers.end();
        if (seat->second->role == Role::alliance_manager || held_by_manager)
            fault(at("forums", place, "seats"), "must not hold an alliance manager: " + key + " is one");
    }
}

const NewParty* Proof::party_of(std::string_view seat_key) const {
    const auto seat = seats_.find(seat_key);
    if (seat == seats_.end()) return nullptr;
    const auto party = parties_.find(seat->second->party);
    return party == parties_.end() ? nullptr : party->second;
}

}  // namespace

std::vector<Fault> faults_in(const NewAlliance& alliance) {
    Proof proof(alliance);
    proof.run();
    return std::move(proof.faults);
}

const NewParty& our_party(const NewAlliance& alliance) {
    return *std::ranges::find(alliance.parties, NewStanding::us, &NewParty::standing);
}

std::vector<std::string> our_managers(const NewAlliance& alliance) {
    std::vector<std::string> mails;
    const auto us = std::ranges::find(alliance.parties, NewStanding::us, &NewParty::standing);
    if (us == alliance.parties.end()) return mails;
    for (const auto& seat : alliance.seats)
        if (seat.party == us->short_name && seat.role == Role::alliance_manager && seat.person_mail)
            mails.push_back(lower(*seat.person_mail));
    if (mails.empty() && us->alliance_manager) mails.push_back(lower(us->alliance_manager->mail));
    return mails;
}

NewAlliance with_our_manager(NewAlliance alliance, const PersonRow& founder) {
    const auto us = std::ranges::find(alliance.parties, NewStanding::us, &NewParty::standing);
    if (us != alliance.parties.end() && our_managers(alliance).empty())
        us->alliance_manager = NewManager{founder.name, founder.mail};
    return alliance;
}

Obstacle obstacle_to_founding(const NewAlliance& alliance, const PersonRow& by, const OrganisationRow& organisation) {
    if (organisation.host) return host_is_no_party;
    if (by.head_of_alliances) return std::nullopt;
    const auto managers = our_managers(alliance);
    if (managers.empty() || std::ranges::find(managers, by.mail) != managers.end()) return std::nullopt;
    return may_not_found;
}

}  // namespace entente
