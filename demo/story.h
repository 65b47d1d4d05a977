#pragma once
#include "foundation/base/chance.h"
#include "foundation/base/instant.h"
#include "foundation/house/house.h"
#include "foundation/record/record.h"
#include "foundation/store/store.h"

#include <span>
#include <string>
#include <string_view>

/// The demo story: invented companies, told through the same rules as everything else.
namespace entente::demo {

/// Somebody of the story as whom a visitor may sign in.
struct Persona {
    std::string_view mail;
    std::string_view says;  ///< "Ana Duarte, alliance manager at Meridian"
};

/// Where the story is told: an empty database whose migrations have run.
struct Stage {
    House& house;
    store::Store& store;
    record::Record& record;
    Chance& chance;
    Day today;               ///< day 548 of the story
    std::string public_url;  ///< of the server that it sets up
};

std::span<const Persona> personas();

/// Tells the whole story, each command at its own moment, the last of them on `today`.
void tell_demo_story(const Stage& stage);

}  // namespace entente::demo
