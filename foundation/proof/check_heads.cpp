#include "foundation/proof/checks.h"

namespace entente::proof {

namespace {

/// The size in the second line of a checkpoint; nothing if it is not one of a tree of up to `most` leaves.
std::optional<std::size_t> size_in(std::string_view note, std::size_t most) {
    const auto first = note.find('\n');
    if (first == note.npos) return std::nullopt;
    const auto digits = note.substr(first + 1, note.find('\n', first + 1) - first - 1);
    if (digits.empty() || digits.size() > 16) return std::nullopt;
    std::size_t size = 0;
    for (const auto digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        size = size * 10 + static_cast<std::size_t>(digit - '0');
    }
    return size <= most ? std::optional{size} : std::nullopt;
}

/// What a head says if the entries are those that were signed. The note is compared with it whole, so that nothing is
/// read from a head but its size.
std::string checkpoint(const RecordFile& file, const VerifierKey& key, const Head& head) {
    return key.name() + "/room/" + file.room + "\n" + std::to_string(head.size) + "\n" + to_base64(head.root) + "\n";
}

std::string head_of(std::size_t size) { return "The head of " + counted(size, "entry", "entries"); }

}  // namespace

void check_heads(const RecordFile& file, const VerifierKey& key, const Tree& tree, Sentences& wrong) {
    const Head whole{tree.size(), tree.root(tree.size())};
    std::optional<std::size_t> last;
    for (const auto& line : file.heads) {
        const auto size = size_in(line.note, tree.size());
        if (!size || (last && *size <= *last))
            return wrong.push_back("The heads are not in order, or one is of more entries than there are.");
        last = size;
        const Head head{*size, tree.root(*size)};
        // What comes after the first wrong head is wrong for the same reason.
        if (!key.signed_note(line.note, checkpoint(file, key, head)))
            return wrong.push_back(head_of(*size) + " is not one that " + key.name() +
                                   " signed for these entries: one of them, or the head, was changed.");
        if (!is_consistent(head, whole, line.proof))
            return wrong.push_back(head_of(*size) + " comes with a proof that does not hold.");
    }
    if (last != tree.size()) wrong.push_back("The head of all entries is missing.");
}

void check_seal(const RecordFile& file, const VerifierKey& key, Sentences& wrong) {
    const auto text = "entente-record/1\n" + file.room + "\n" + std::to_string(file.size) + "\n" +
                      to_base64(sha256({file.sealed})) + "\n";
    if (!key.signed_note(file.seal, text))
        wrong.push_back("The file is not as " + key.name() + " sealed it: a byte of it was changed afterwards.");
}

}  // namespace entente::proof
