#pragma once
#include "demo/teller.h"

#include <span>
#include <string_view>

namespace entente::demo {

inline constexpr std::string_view server_administrator = "noor@norvane.example";

/// A company of the story. Its first administrator invites all the others.
struct Company {
    int founded;  ///< the day on which it is let onto the server
    std::string_view name;
    std::string_view short_name;
    std::string_view country;
    std::string_view time_zone;
    std::string_view domain;
    int opens;  ///< when its people begin to work, in UTC
};

/// Somebody of the story. Who comes first in a company is its administrator.
struct Player {
    std::string_view company;  ///< its short name
    std::string_view name;
    std::string_view mail;
    std::string_view function;
    int joins;                   ///< the day on which they sign in for the first time
    bool head = false;           ///< leads the company's alliances
    std::string_view week = "";  ///< working days where they are not Monday to Friday: "0123"
};

std::span<const Company> companies();
std::span<const Player> players();

/// The mail address of somebody of the story, by name.
std::string_view mail_of(std::string_view name);

/// The server is set up, the companies are let onto it, and their people join by their invitations.
void tell_of_companies(Teller& teller);

}  // namespace entente::demo
