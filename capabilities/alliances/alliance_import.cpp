#include "capabilities/alliances/alliance_import.h"

#include "foundation/base/text.h"
#include "foundation/describe/json.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace entente {

namespace {

using Place = AllianceFile::Place;

constexpr std::size_t deepest = 8;
constexpr int most_values = 9'000;

Place place_of(const YAML::Mark& mark) { return mark.is_null() ? Place{} : Place{mark.line + 1, mark.column + 1}; }

std::string escaped(std::string_view name) {
    std::string text;
    for (const char c : name) text += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return text;
}

/// What cannot be read further.
struct Unreadable {
    Place place;
    std::string sentence;
};

/// Turns a document into the JSON of the same content and remembers the place of everything in it. All scalars
/// become texts: what they mean is said by the description of the alliance.
class Transcript final : public YAML::EventHandler {
public:
    explicit Transcript(AllianceFile& file) : file_(file) {}
    const std::string& json() const { return json_; }
    /// From here on another document is refused.
    void end() { ended_ = true; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (ended_) refuse(mark, "a second document begins: a file describes one alliance");
    }
    void OnDocumentEnd() override {}
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        refuse(mark, "aliases are not read here: write it out");
    }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        begin_value(mark, anchor);
        json_ += "null";
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, const std::string& value) override;
    void OnSequenceStart(
        const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(mark, anchor, '[');
    }
    void OnSequenceEnd() override { close(']'); }
    void OnMapStart(
        const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(mark, anchor, '{');
    }
    void OnMapEnd() override { close('}'); }

private:
    struct Level {
        bool is_map = false;
        bool expects_key = false;
        std::size_t count = 0;
        std::size_t pointer_length = 0;  ///< of the whole level, without its members
    };

    [[noreturn]] static void refuse(const YAML::Mark& mark, std::string sentence) {
        throw Unreadable{::entente::place_of(mark), std::move(sentence)};
    }
    void begin_value(const YAML::Mark& mark, YAML::anchor_t anchor);
    void begin_key(const YAML::Mark& mark, const std::string& key);
    void open(const YAML::Mark& mark, YAML::anchor_t anchor, char bracket);
    void close(char bracket);

    AllianceFile& file_;
    std::string json_;
    std::string pointer_;
    std::vector<Level> levels_;
    int values_ = 0;
    bool ended_ = false;
};

void Transcript::OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, const std::string& value) {
    if (!is_utf8(value)) refuse(mark, "this text is not UTF-8");
    if (!levels_.empty() && levels_.back().is_map && levels_.back().expects_key) return begin_key(mark, value);
    begin_value(mark, anchor);
    describe::write_quoted(value, json_);
}

void Transcript::begin_key(const YAML::Mark& mark, const std::string& key) {
    auto& level = levels_.back();
    if (level.count++ > 0) json_ += ',';
    describe::write_quoted(key, json_);
    json_ += ':';
    level.expects_key = false;
    pointer_.resize(level.pointer_length);
    pointer_.append("/").append(escaped(key));
    file_.places[pointer_] = ::entente::place_of(mark);
}

void Transcript::begin_value(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) refuse(mark, "anchors are not read here: write it out");
    if (++values_ > most_values) refuse(mark, "there is more here than an alliance holds");
    if (levels_.empty()) {
        file_.places[""] = ::entente::place_of(mark);
        return;
    }
    auto& level = levels_.back();
    if (level.is_map) {
        if (level.expects_key) refuse(mark, "a key is a text");
        level.expects_key = true;
        return;
    }
    if (level.count > 0) json_ += ',';
    pointer_.resize(level.pointer_length);
    pointer_.append("/").append(std::to_string(level.count++));
    file_.places[pointer_] = ::entente::place_of(mark);
}

void Transcript::open(const YAML::Mark& mark, YAML::anchor_t anchor, char bracket) {
    begin_value(mark, anchor);
    if (levels_.size() == deepest) refuse(mark, "this is nested deeper than an alliance is");
    json_ += bracket;
    levels_.push_back({.is_map = bracket == '{', .expects_key = bracket == '{', .pointer_length = pointer_.size()});
}

void Transcript::close(char bracket) {
    json_ += bracket;
    levels_.pop_back();
}

void transcribe(std::string_view yaml, Transcript& transcript) {
    std::istringstream stream{std::string{yaml}};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(transcript)) throw Unreadable{{}, "the file is empty"};
    transcript.end();
    parser.HandleNextDocument(transcript);
}

// The reader of YAML quotes what it stumbled over, which may be half a character.
std::string words_of(const YAML::Exception& exception) {
    const bool is_text = is_utf8(exception.msg) && !has_control_characters(exception.msg);
    return is_text ? exception.msg : "a character does not belong here";
}

// The last name of a pointer, as a person would call the place: "title", "seats, item 3".
std::string called(std::string_view pointer) {
    if (pointer.empty()) return "the file";
    const auto parent = pointer.substr(0, pointer.rfind('/'));
    const auto name = std::string{pointer.substr(pointer.rfind('/') + 1)};
    const bool is_item = !name.empty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    if (!is_item || parent.empty()) return name;
    return called(parent) + ", item " + std::to_string(std::stoul(name.substr(0, 9)) + 1);
}

}  // namespace

void AllianceFile::add_fault(Place place, std::string sentence) {
    const auto after = std::ranges::upper_bound(order_, place) - order_.begin();
    order_.insert(order_.begin() + after, place);
    faults.insert(faults.begin() + after,
        {"line " + std::to_string(place.line) + ", column " + std::to_string(place.column), std::move(sentence)});
}

void AllianceFile::add_faults(const std::vector<Fault>& at_pointers) {
    for (const auto& fault : at_pointers) add_fault(place_of(fault.at), called(fault.at) + " " + fault.sentence);
}

// What is missing has no place of its own: it belongs where what it is missing from begins.
AllianceFile::Place AllianceFile::place_of(std::string_view pointer) const {
    for (;;) {
        if (const auto found = places.find(pointer); found != places.end()) return found->second;
        if (pointer.empty()) return {};
        pointer = pointer.substr(0, pointer.rfind('/'));
    }
}

AllianceFile read_alliance_file(std::string_view yaml) {
    AllianceFile file;
    if (yaml.size() > largest_alliance_file) {
        file.add_fault({}, "the file is larger than 1 MiB");
        return file;
    }
    Transcript transcript(file);
    try {
        transcribe(yaml, transcript);
        file.alliance = describe::from_json<NewAlliance>(transcript.json());
    } catch (const Unreadable& unreadable) {
        file.add_fault(unreadable.place, unreadable.sentence);
    } catch (const YAML::Exception& exception) {
        file.add_fault(place_of(exception.mark), "this is not YAML: " + words_of(exception));
    } catch (const Refused& refused) {
        file.add_faults(refused.faults());
    }
    return file;
}

AllianceCounts counts_of(const NewAlliance& alliance) {
    const auto count = [](const auto& all, auto holds) { return static_cast<int>(std::ranges::count_if(all, holds)); };
    const auto is_vacant = [](const NewSeat& seat) { return !seat.person_mail && !seat.name; };
    const auto facing = [&](const NewSeat& seat) {
        if (!seat.counterpart_key) return false;
        const auto other = std::ranges::find(alliance.seats, *seat.counterpart_key, &NewSeat::key);
        return !other->counterpart_key || seat.key < other->key;  // a pair that both name counts once
    };
    return {.parties = static_cast<int>(alliance.parties.size()),
        .seats = static_cast<int>(alliance.seats.size()),
        .vacant_seats = count(alliance.seats, is_vacant),
        .counterpart_pairs = count(alliance.seats, facing),
        .forums = static_cast<int>(alliance.forums.size())};
}

}  // namespace entente
