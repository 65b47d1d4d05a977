#include "capabilities/escalations/escalation_chores_actions.h"
#include "capabilities/escalations/escalation_http.h"
#include "capabilities/escalations/escalation_notices.h"
#include "capabilities/escalations/escalation_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_escalations(House& house) {
    house.adds(escalation_migrations());
    tell_of_voided_signatures(house.facts);
    keep_escalation_views(house.facts);
    tell_of_escalations(house.facts);
    serve_escalations(house.router);
    house.chores.push_back({"escalations.ageing", hours(1), tell_of_ageing});
    house.chores.push_back({"escalations.reasons", hours(1), remind_of_reasons});
    house.chores.push_back({"escalations.close-read", hours(1), close_read_escalations});
}

}  // namespace entente
