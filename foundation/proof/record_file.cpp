#include "foundation/proof/record_file.h"

#include "foundation/proof/damage.h"
#include "foundation/proof/scanner.h"

#include <algorithm>

namespace entente::proof {

namespace {

/// The lines of a file, one after the other; every one must be ended by its line feed.
class Lines {
public:
    explicit Lines(std::string_view file) : file_(file) {}

    bool at_end() const { return at_ == file_.size(); }
    std::string_view before() const { return file_.substr(0, at_); }
    bool next_is(std::string_view literal) const { return file_.substr(at_).starts_with(literal); }

    Scanner next() {
        const auto number = std::to_string(++number_);
        const auto end = file_.find('\n', at_);
        if (at_end()) throw Damage{"The file ends before its seal: line " + number + " is missing."};
        if (end == file_.npos) throw Damage{"The file was cut off within line " + number + "."};
        const auto line = file_.substr(at_, end - at_);
        at_ = end + 1;
        return {line, "Line " + number};
    }

private:
    std::string_view file_;
    std::size_t at_ = 0;
    std::size_t number_ = 0;
};

/// `read` for each of a list in brackets.
template <class Read>
void read_list(Scanner& scanner, Read read) {
    scanner.expect("[");
    for (bool first = true; !scanner.next_is("]"); first = false) {
        if (!first) scanner.expect(",");
        read();
    }
    scanner.expect("]");
}

void read_header(Scanner line, RecordFile& file) {
    line.expect(R"({"format":"entente-record/1","room":)");
    file.room = line.text();
    line.expect(R"(,"kind":)");
    file.kind = line.text();
    line.expect(R"(,"name":)");
    file.name = line.text();
    line.expect(R"(,"at":)");
    file.at = line.text();
    line.expect(R"(,"key":)");
    file.key = line.text();
    line.expect(R"(,"size":)");
    file.size = line.number();
    line.expect("}");
    line.end();
}

EntryText read_entry_text(const Bytes& bytes, std::size_t place) {
    EntryText entry;
    Scanner text{view_of(bytes), "Entry " + std::to_string(place)};
    text.expect(R"({"v":1,"room":)");
    entry.room = text.text();
    text.expect(R"(,"seq":)");
    entry.seq = text.number();
    text.expect(R"(,"at":)");
    entry.at = text.number();
    text.expect(R"(,"author":)");
    text.text();
    text.expect(R"(,"organisation":)");
    text.text();
    text.expect(R"(,"kind":)");
    entry.kind = text.text();
    text.expect(R"(,"kind_version":)");
    text.number();
    text.expect(R"(,"subject":)");
    text.text();
    text.expect(R"(,"seen":)");
    text.number();
    text.expect(R"(,"fields":)");
    read_list(text, [&] {
        text.expect("[");
        auto name = text.text();
        text.expect(",");
        if (std::ranges::find(entry.fields, name, &Commitment::name) != entry.fields.end()) text.fail();
        entry.fields.push_back({std::move(name), text.hex_hash()});
        text.expect("]");
    });
    text.expect("}");
    text.end();
    return entry;
}

OpenedField read_field(Scanner& line) {
    OpenedField field;
    line.expect("[");
    field.name = line.text();
    line.expect(",");
    if (line.next_is("null")) {
        line.expect("null,null");
    } else {
        const auto salt = line.hex_hash();
        line.expect(",");
        field.opening = {salt, line.text()};
    }
    line.expect("]");
    return field;
}

EntryLine read_entry(Scanner line, std::size_t place) {
    EntryLine entry;
    line.expect(R"({"entry":)");
    entry.bytes = line.base64();
    entry.entry = read_entry_text(entry.bytes, place);
    line.expect(R"(,"fields":)");
    read_list(line, [&] { entry.fields.push_back(read_field(line)); });
    line.expect("}");
    line.end();
    return entry;
}

HeadLine read_head(Scanner line) {
    HeadLine head;
    line.expect(R"({"head":)");
    head.note = line.text();
    line.expect(R"(,"proof":)");
    read_list(line, [&] { head.proof.push_back(line.base64_hash()); });
    line.expect("}");
    line.end();
    return head;
}

void read_seal(Scanner line, RecordFile& file) {
    line.expect(R"({"seal":)");
    file.seal = line.text();
    line.expect("}");
    line.end();
}

}  // namespace

RecordFile read_record_file(std::string_view text) {
    RecordFile file;
    Lines lines{text};
    read_header(lines.next(), file);
    while (lines.next_is(R"({"entry":)")) file.entries.push_back(read_entry(lines.next(), file.entries.size()));
    while (lines.next_is(R"({"head":)")) file.heads.push_back(read_head(lines.next()));
    file.sealed = lines.before();
    read_seal(lines.next(), file);
    if (!lines.at_end()) throw Damage{"Something was added after the seal."};
    return file;
}

}  // namespace entente::proof
