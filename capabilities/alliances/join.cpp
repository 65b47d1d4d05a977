#include "capabilities/alliances/alliance_http.h"
#include "capabilities/alliances/alliance_notices.h"
#include "capabilities/alliances/alliance_views.h"
#include "capabilities/alliances/forum_views.h"
#include "capabilities/alliances/paper_views.h"
#include "capabilities/alliances/party_calendar_views.h"
#include "capabilities/alliances/party_views.h"
#include "capabilities/alliances/seat_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_alliances(House& house) {
    house.adds(alliance_migrations());
    house.adds(party_migrations());
    house.adds(seat_migrations());
    house.adds(forum_migrations());
    house.adds(paper_migrations());
    house.adds(party_calendar_migrations());

    hear_alliances(house.facts);
    hear_parties(house.facts);
    hear_seats(house.facts);
    hear_forums(house.facts);
    hear_papers(house.facts);
    hear_party_calendars(house.facts);
    tell_of_alliances(house.facts);

    serve_alliances(house.router);
    serve_founding(house.router);
    serve_parties(house.router);
    serve_seats(house.router);
    serve_forums(house.router);
    serve_papers(house.router);
    serve_party_calendars(house.router);
}

}  // namespace entente
