#include "app/server_tools.h"

#include "app/demo.h"
#include "app/greeting.h"
#include "app/premises.h"
#include "foundation/describe/json.h"

#include <fmt/format.h>

namespace entente::app {

void answer(const Call& call, const std::vector<std::pair<std::string_view, std::string>>& values) {
    std::string text;
    for (const auto& [name, value] : values) {
        if (!call.json) {
            text += fmt::format("{}{}\n", name.empty() ? "" : fmt::format("{:<13}", name), value);
            continue;
        }
        text += fmt::format("{}\"{}\":", text.empty() ? "{" : ",", name);
        describe::write_quoted(value, text);
    }
    call.out << text << (call.json ? "}\n" : "");
}

std::vector<std::filesystem::path> Call::files(std::string_view name) const {
    std::vector<std::filesystem::path> paths;
    if (has(name))
        for (const auto& file : said.find(name)->second) paths.push_back(from / file);
    return paths;
}

Ending setup_link(const Call& call, Premises& premises) {
    const auto link = make_setup_link(premises);
    if (call.json) answer(call, {{"link", link}});
    else call.out << link << "\n";
    return Ending::done;
}

Ending demo_links(const Call& call, Premises& premises) {
    tell_demo_once(premises);
    print_personas(premises, call.out);
    return Ending::done;
}

Ending rebuild(const Call& call, Premises& premises) {
    premises.store->write([&](store::Tables& tables) { premises.record.rebuild(tables); });
    answer(call, {{"rebuilt", fmt::format("{} views", premises.house.facts.views().size())}});
    return Ending::done;
}

Ending print_openapi(const Call& call) {
    call.out << http::openapi(whole_house().router, ENTENTE_VERSION) << "\n";
    return Ending::done;
}

Ending print_version(const Call& call) {
    answer(call, {{call.json ? "version" : "", ENTENTE_VERSION}});
    return Ending::done;
}

}  // namespace entente::app
