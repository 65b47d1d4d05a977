#pragma once
#include "capabilities/precedents/consultation.h"
#include "demo/disagreement.h"

#include <span>
#include <string_view>

/// The escalations of Meridian lie in files, one each: what both sides wrote, and when.
namespace entente::demo {

/// A level on the way up, and what its counterparts wrote if they moved it further.
struct Held {
    Level level;
    std::optional<MovingUp> moved_up;
};

/// A precedent that the people in the issue looked at, before they wrote it up.
struct LookedUp {
    std::string code;  ///< of the case that set it, "E04"
    bool by_norvane = false;
    PrecedentVerdict verdict;
};

/// An escalation of the story from its raising to its end.
struct ToldCase {
    Disagreement disagreement;
    std::vector<LookedUp> looked_up;
    Writing written;
    std::optional<Sending> sent;  ///< nobody received it: its authors found the answer while they were drafting
    std::vector<Held> levels;
    std::optional<Settling> settled;  ///< if it is not still open
};

struct CaseFile {
    std::string_view name;
    std::string_view yaml;
};

/// Every file of an escalation, by its name.
std::span<const CaseFile> case_files();

/// What a file tells. One that is incomplete, or has a key that nobody reads, is refused by its name and line.
ToldCase read_case(const CaseFile& file);

}  // namespace entente::demo
