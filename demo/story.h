#pragma once
#include "foundation/base/chance.h"
#include "foundation/base/instant.h"
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

/// The day of the story that is its present, counted from Meridian's effective date. A Wednesday.
inline constexpr int present = 548;

/// The Wednesday that the story takes for its present: the latest that is not after `day`.
Day present_on(Day day);

/// Where the story is told: an empty database whose migrations have run.
struct Stage {
    store::Store& store;
    record::Record& record;
    Chance& chance;
    Day today;               ///< day 548 of the story, a Wednesday
    std::string public_url;  ///< of the server that it sets up
};

std::span<const Persona> personas();

/// Tells the whole story, each command at its own moment, the last of them on the evening before `today`.
void tell_demo_story(const Stage& stage);

}  // namespace entente::demo
