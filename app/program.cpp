#include "app/program.h"

#include "app/command_line.h"
#include "app/log.h"
#include "foundation/base/refusal.h"
#include "foundation/describe/json.h"

#include <fmt/format.h>
#include <unistd.h>

#include <functional>
#include <iostream>
#include <sstream>

namespace entente::app {
namespace {

Answered do_it(const std::vector<std::string>& words);
Answered do_inside(Settings settings, const std::vector<std::string>& words);
Answered with_sentence(const std::function<Answered()>& work);
void print(const Answered& answered, bool json);

}  // namespace

Ending run(const std::vector<std::string>& words) {
    const auto answered = with_sentence([&] { return do_it(words); });
    print(answered, std::find(words.begin(), words.end(), "--json") != words.end());
    return answered.ending;
}

Answered work_inside(Premises& premises, const std::vector<std::string>& words, const std::string& from) {
    return with_sentence([&]() -> Answered {
        const auto spoken = understand(words);
        if (!spoken.tool || !spoken.tool->inside)
            throw Complaint(Ending::misused, "A running server cannot be asked that.");
        std::ostringstream out;
        const auto ending = spoken.tool->inside({premises.settings, spoken.said, from, spoken.json, out}, premises);
        return {ending, out.str(), {}};
    });
}

namespace {

Answered do_it(const std::vector<std::string>& words) {
    const auto spoken = understand(words);
    if (!spoken.help.empty()) return {Ending::done, spoken.help, {}};
    auto settings = read_settings(spoken.settings, ::environ);
    begin_log(settings.log);
    if (!spoken.tool->alone) return do_inside(std::move(settings), words);
    return {
        spoken.tool->alone({std::move(settings), spoken.said, std::filesystem::current_path(), spoken.json, std::cout}),
        {}, {}};
}

/// Within the server that holds the folder, or here when none does.
Answered do_inside(Settings settings, const std::vector<std::string>& words) {
    const auto place = settings.data;
    if (auto folder = DataFolder::take(place)) {
        Premises premises(std::move(settings), std::move(*folder));
        return work_inside(premises, words, std::filesystem::current_path().string());
    }
    if (auto answered = ask_running_server(place, words)) return *answered;
    throw Complaint(
        Ending::unusable, fmt::format("Another command is working on {}. Try again when it is done.", place));
}

/// Turns what was thrown into an ending and a sentence.
Answered with_sentence(const std::function<Answered()>& work) {
    try {
        return work();
    } catch (const Complaint& complaint) {
        return {complaint.ending, {}, complaint.what()};
    } catch (const Refused& refused) {
        std::string sentence = refused.sentence();
        for (const auto& fault : refused.faults()) sentence += fmt::format("\n  {}: {}", fault.at, fault.sentence);
        return {Ending::refused, {}, sentence};
    } catch (const std::exception& error) {
        return {Ending::unusable, {}, error.what()};
    }
}

void print(const Answered& answered, bool json) {
    std::cout << answered.out;
    if (!answered.complaint.empty() && json) {
        std::string quoted;
        describe::write_quoted(answered.complaint, quoted);
        std::cout << "{\"complaint\":" << quoted << "}\n";
    } else if (!answered.complaint.empty()) {
        std::cerr << answered.complaint << '\n';
    }
    std::cout << std::flush;
}

}  // namespace
}  // namespace entente::app
