#include "app/demo.h"

#include "app/complaint.h"
#include "app/demo_clock.h"
#include "demo/story.h"
#include "foundation/access/credentials.h"

#include <fmt/format.h>

namespace entente::app {
namespace {

std::string sign_in_link(Premises& premises, store::Tables& tables, const access::Viewer& person) {
    const auto secret = access::make_link(tables, premises.chance,
        {.kind = access::LinkKind::demo, .about = person.person.text(), .expires_at = premises.clock->now() + days(7)});
    return url_with_secret(premises.address(), "join", secret);
}

}  // namespace

void tell_demo_once(Premises& premises) {
    if (is_demo(premises.folder)) return;
    if (premises.port != 0)
        throw Complaint(
            Ending::refused, "A server is running on this folder. Stop it and start it with `serve --demo`.");
    if (premises.is_set_up())
        throw Complaint(Ending::refused,
            fmt::format("{} holds a server's own data. The demo story wants a folder of its own: name one with --data.",
                premises.folder.place().string()));
    const auto today = demo::present_on(utc_day(premises.machine_clock.now()));
    demo::tell_demo_story({*premises.store, premises.record, premises.chance, today, premises.address()});
    mark_as_demo(premises.folder, today);
    premises.clock = clock_of(premises.folder, premises.machine_clock, *premises.store);
}

void print_personas(Premises& premises, std::ostream& out) {
    out << "\nSign in as (each link works once; `entente demo` makes new ones):\n";
    premises.store->write([&](store::Tables& tables) {
        for (const auto& persona : demo::personas())
            if (const auto person = access::find_by_mail(tables, persona.mail))
                out << fmt::format("  {:<58} {}\n", persona.says, sign_in_link(premises, tables, *person));
    });
}

}  // namespace entente::app
