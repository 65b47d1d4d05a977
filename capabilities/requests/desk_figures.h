#pragma once
#include "capabilities/requests/request.h"
#include "capabilities/requests/side_door.h"
#include "foundation/statistics/fraction.h"

/// How the desk is used: whether requests are answered in time, and what comes another way. Counts by company, month and
/// reason, never by person.
namespace entente {

struct DeclineCount {
    DeclineReason reason{};
    int requests = 0;
};
BOOST_DESCRIBE_STRUCT(DeclineCount, (), (reason, requests))

struct SideDoorCount {
    SideDoorReason reason{};
    int items = 0;
};
BOOST_DESCRIBE_STRUCT(SideDoorCount, (), (reason, items))

/// What came in one month, over the desk and another way.
struct DeskMonth {
    Day month;  ///< its first day
    int over_desk = 0;
    int another_way = 0;
};
BOOST_DESCRIBE_STRUCT(DeskMonth, (), (month, over_desk, another_way))

struct DeskFigures {
    int asked = 0;  ///< without those withdrawn before an answer
    int promised = 0;
    int declined = 0;
    int waiting = 0;                               ///< not answered yet, and not late
    int late = 0;                                  ///< not answered, and its day has passed
    std::optional<statistics::Fraction> answered;  ///< of those answered or late; absent under five of them
    std::optional<int> median_days;                ///< from the asking to the answer
    std::vector<DeclineCount> declines;            ///< most first
    int another_way = 0;
    std::optional<statistics::Fraction> bypass;  ///< what came another way, of everything; absent under five
    std::vector<SideDoorCount> side_doors;       ///< most first
    std::vector<DeskMonth> months;               ///< from the first to the last with anything, none left out
};
BOOST_DESCRIBE_STRUCT(DeskFigures, (),
    (asked, promised, declined, waiting, late, answered, median_days, declines, another_way, bypass, side_doors,
        months))

DeskFigures figures_of(const std::vector<RequestCase>& requests, const std::vector<SideDoor>& side_doors, Day today);

/// "29 of 32 requests were answered within five shared working days (91 %), half of them within 2 days."
std::string finding_on_answers(const DeskFigures& figures);
/// "13 of 50 came another way (26 %): 7 because it was quicker, 4 because the desk was not known, 2 for other reasons."
std::string finding_on_side_doors(const DeskFigures& figures);

}  // namespace entente
