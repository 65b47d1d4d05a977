#include "capabilities/people/organisation_http.h"
#include "capabilities/people/organisation_views.h"
#include "capabilities/people/person_http.h"
#include "capabilities/people/person_views.h"
#include "capabilities/people/server_http.h"
#include "capabilities/people/server_views.h"
#include "capabilities/people/sign_in_http.h"
#include "foundation/house/house.h"

namespace entente {

void join_people(House& house) {
    house.adds(server_migrations());
    house.adds(organisation_migrations());
    house.adds(person_migrations());

    hear_server(house.facts);
    hear_organisations(house.facts);
    hear_people(house.facts);

    serve_server(house.router);
    serve_organisations(house.router);
    serve_people(house.router);
    serve_sign_in(house.router);
    serve_links(house.router);
    serve_tokens(house.router);
}

}  // namespace entente
