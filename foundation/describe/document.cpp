#include "foundation/describe/document.h"

#include "foundation/base/text.h"
#include "foundation/describe/json.h"

#include <boost/json/basic_parser_impl.hpp>

namespace entente::describe {
namespace {

namespace json = boost::json;

/// Builds the tree from the parser's events. The parser's own tree is not used: it keeps only the last of repeated
/// members, and readers that disagree about which one counts are a way to smuggle.
class Builder {
public:
    static constexpr std::size_t max_object_size = -1;
    static constexpr std::size_t max_array_size = -1;
    static constexpr std::size_t max_key_size = -1;
    static constexpr std::size_t max_string_size = -1;

    Node root;
    bool too_many = false;

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code& error) { return open(Node::Is::object, error); }
    bool on_object_end(std::size_t, json::error_code&) { return close(); }
    bool on_array_begin(json::error_code& error) { return open(Node::Is::list, error); }
    bool on_array_end(std::size_t, json::error_code&) { return close(); }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&) { return gather(part); }
    bool on_key(json::string_view part, std::size_t, json::error_code&) {
        gather(part);
        name_ = std::move(gathered_);
        gathered_.clear();
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code&) { return gather(part); }
    bool on_string(json::string_view part, std::size_t, json::error_code& error) {
        gather(part);
        auto* node = add(Node::Is::text, error);
        if (node) node->text = std::move(gathered_);
        gathered_.clear();
        return node;
    }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t number, json::string_view, json::error_code& error) {
        return add(Node::Is::integer, error, number);
    }
    bool on_uint64(std::uint64_t, json::string_view, json::error_code& error) {
        return add(Node::Is::other_number, error);
    }
    bool on_double(double, json::string_view, json::error_code& error) { return add(Node::Is::other_number, error); }
    bool on_bool(bool yes, json::error_code& error) { return add(Node::Is::boolean, error, yes); }
    bool on_null(json::error_code& error) { return add(Node::Is::null, error); }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

private:
    bool gather(json::string_view part) {
        gathered_.append(part.data(), part.size());
        return true;
    }

    Node* add(Node::Is is, json::error_code& error, std::int64_t number = 0) {
        if (++count_ > most_elements) {
            too_many = true;
            error = json::make_error_code(json::error::exception);
            return nullptr;
        }
        auto& place = open_.empty() ? root : open_.back()->items.emplace_back();
        place.is = is;
        place.number = number;
        place.name = std::move(name_);
        name_.clear();
        return &place;
    }

    // A list grows only while it is the innermost open one, so the pointers to those around it stay true.
    bool open(Node::Is is, json::error_code& error) {
        auto* node = add(is, error);
        if (node) open_.push_back(node);
        return node;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    std::vector<Node*> open_;
    std::string name_;
    std::string gathered_;
    std::size_t count_ = 0;
};

[[noreturn]] void refuse(std::string sentence) { throw Refused(not_as_described, {}, {{"", std::move(sentence)}}); }

}  // namespace

Node parse(std::string_view json) {
    if (!is_utf8(json)) refuse("is not valid UTF-8");
    boost::json::parse_options strict;
    strict.max_depth = deepest;
    boost::json::basic_parser<Builder> parser(strict);
    boost::json::error_code error;
    const auto read = parser.write_some(false, json.data(), json.size(), error);
    if (parser.handler().too_many) refuse("has more than " + std::to_string(most_elements) + " elements");
    if (error == boost::json::error::too_deep) refuse("is nested deeper than " + std::to_string(deepest) + " levels");
    if (error || read < json.size()) refuse("is not valid JSON near byte " + std::to_string(read));
    return std::move(parser.handler().root);
}

}  // namespace entente::describe
