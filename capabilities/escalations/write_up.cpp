#include "capabilities/escalations/write_up.h"

#include "foundation/base/digest.h"
#include "foundation/base/text.h"
#include "foundation/describe/json.h"

#include <algorithm>

namespace entente {

static void need_texts(const WriteUp& write_up, std::vector<Fault>& missing);
static void need_sides(const WriteUp& write_up, const std::vector<SideName>& names, std::vector<Fault>& missing);
static void need_options(const WriteUp& write_up, const std::vector<SideName>& names, std::vector<Fault>& missing);
static void need_ends(const WriteUp& write_up, std::vector<Fault>& missing);

static bool blank(std::string_view text) { return trimmed(text).empty(); }

std::string& text_of(WriteUp& write_up, Block block) {
    switch (block) {
    case Block::question: return write_up.question;
    case Block::background: return write_up.background;
    case Block::criteria: return write_up.criteria;
    case Block::cost_of_waiting: return write_up.cost_of_waiting;
    case Block::why_no_more_attempts: break;
    }
    return write_up.why_no_more_attempts;
}

std::string content_hash(const WriteUp& write_up) { return sha256_hex(describe::to_json(write_up)); }

std::vector<Fault> missing_in(const WriteUp& write_up, const std::vector<SideName>& sides) {
    std::vector<Fault> missing;
    need_texts(write_up, missing);
    need_sides(write_up, sides, missing);
    need_options(write_up, sides, missing);
    need_ends(write_up, missing);
    return missing;
}

static void need_texts(const WriteUp& write_up, std::vector<Fault>& missing) {
    if (blank(write_up.question)) missing.push_back({"question", "Write the question in neutral words."});
    if (blank(write_up.background))
        missing.push_back({"background", "Write the facts that both sides agree on or dispute."});
    if (write_up.attempts.size() < 2 && blank(write_up.why_no_more_attempts))
        missing.push_back({"attempts", "Name two things that you tried, or say why there was no room for more."});
    if (blank(write_up.criteria)) missing.push_back({"criteria", "Say what a good answer has to satisfy."});
    if (blank(write_up.cost_of_waiting)) missing.push_back({"cost_of_waiting", "Say what waiting costs."});
}

static void need_sides(const WriteUp& write_up, const std::vector<SideName>& names, std::vector<Fault>& missing) {
    for (const auto& [party, name] : names) {
        const auto side = std::ranges::find(write_up.sides, party, &SideText::party);
        const bool there = side != write_up.sides.end();
        if (!there || blank(side->interests))
            missing.push_back({"interests:" + party.text(), name + " has not written its interests yet."});
        if (!there || blank(side->contribution))
            missing.push_back({"contribution:" + party.text(), name + " has not named its own contribution yet."});
    }
}

static void need_options(const WriteUp& write_up, const std::vector<SideName>& names, std::vector<Fault>& missing) {
    if (write_up.options.size() < 2)
        missing.push_back({"options", "A problem travels with options: write at least two."});
    for (const auto& option : write_up.options)
        for (const auto& [party, name] : names)
            if (std::ranges::find(option.weighed, party, &Weighing::party) == option.weighed.end())
                missing.push_back(
                    {"option:" + option.id.text(), name + " has not weighed “" + option.title + "” yet."});
}

static void need_ends(const WriteUp& write_up, std::vector<Fault>& missing) {
    if (!write_up.ask) missing.push_back({"ask", "Say what you ask for: a decision, resources or a rule."});
    if (!write_up.address) missing.push_back({"address", "Choose who receives it on all sides."});
    if (!write_up.schedule.needed_by) missing.push_back({"schedule", "Say by when an answer is needed."});
    if (write_up.schedule.slots.size() < 2)
        missing.push_back({"schedule", "Mark two times when all of you can answer questions."});
}

}  // namespace entente
