#pragma once
#include "capabilities/patterns/alerts.h"
#include "capabilities/patterns/change.h"
#include "capabilities/patterns/pattern.h"
#include "capabilities/patterns/pattern_views.h"
#include "capabilities/patterns/solo_month.h"

namespace entente {

/// An alert on a code that repeats, and which cases of the register it counted.
struct AlertTold {
    Alert alert;
    bool on_theme = false;
    std::vector<Id<Subject>> cases;
};

/// An alliance's disagreements as they were known at the end of a day.
struct PatternsTold {
    Patterns patterns;
    IssueCounts issues;
    std::vector<RegisteredCase> cases;
    std::vector<SoloMonth> solo_months;  ///< those that are over and had any, by month
    std::vector<AlertTold> alerts;       ///< the latest first; those on roots before those on themes of the same day
};

/// `day` defaults to the viewer's today; a later day is that too.
PatternsTold patterns_of(const access::Reader& reader, const Id<Alliance>& alliance, Day day, RootsKnown known);

}  // namespace entente
