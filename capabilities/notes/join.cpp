#include "capabilities/notes/note_http.h"
#include "capabilities/notes/note_views.h"
#include "foundation/house/house.h"

namespace entente {

void join_notes(House& house) {
    house.adds(note_migrations());
    keep_note_views(house.facts);
    serve_notes(house.router);
}

}  // namespace entente
