#pragma once
#include "demo/disagreement.h"

#include <optional>

/// The disagreements of Trellis: two of its three companies at a time, and at one pace.
namespace entente::demo {

/// A side of it, by the title of the seat that it speaks from.
struct TrellisSide {
    std::string company;
    std::string seat;
    std::string author;  ///< mail address
    std::string interests;
    std::string contribution;
};

struct TrellisChoice {
    std::string title;
    std::string description;
    std::string first_pros, first_cons;
    std::string second_pros, second_cons;
};

struct TrellisCase {
    std::string code;  ///< of the story: "T1"
    int raised = 0;
    std::optional<int> closed;
    int level = 0;  ///< the highest it reached
    std::string theme;
    std::string root;
    std::string question;
    std::string about;
    std::string background;
    TrellisSide first, second;
    std::vector<std::string> attempts;
    std::vector<TrellisChoice> choices;
    std::string criteria;
    std::string cost_of_waiting;
    std::string ask;
    std::string tried, stuck;  ///< by both, for moving it up
    Rationale reason;
};

/// Every disagreement of the story's table of Trellis.
std::vector<TrellisCase> trellis_cases();

}  // namespace entente::demo
