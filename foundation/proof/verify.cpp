#include "foundation/proof/checks.h"
#include "foundation/proof/damage.h"
#include "foundation/proof/proof.h"

#include <sodium.h>

#include <stdexcept>

namespace entente::proof {

namespace {

/// A file that is whole, and the tree over its entries.
struct Whole {
    RecordFile file;
    VerifierKey key;
    Tree tree;
};

/// Throws the sentences of what is wrong.
struct Wrong {
    Sentences sentences;
};

Whole whole(std::string_view text);
void check_key(const Whole& file, std::string_view expected);
void check_earlier(const Whole& file, const Whole& earlier);
Whole whole_earlier(std::string_view text);
Verdict proven(const Whole& file);

}  // namespace

Verdict verify(std::string_view text, const Known& known) {
    if (sodium_init() < 0) return {.sentences = {"The cryptography library could not be started."}};
    try {
        const auto file = whole(text);
        auto verdict = proven(file);
        if (known.verifier_key.empty())
            verdict.sentences.push_back("The key is the one that the file itself names: compare " +
                                        file.key.fingerprint() + " with what the server's people told you.");
        else check_key(file, known.verifier_key);
        if (!known.earlier.empty()) {
            const auto earlier = whole_earlier(known.earlier);
            check_earlier(file, earlier);
            verdict.sentences.push_back(
                "It adds " + counted(file.tree.size() - earlier.tree.size(), "entry", "entries") + " to the " +
                std::to_string(earlier.tree.size()) + " of the earlier file and changes none.");
        }
        return verdict;
    } catch (const Wrong& wrong) {
        return {.sentences = wrong.sentences};
    }
}

namespace {

void check_whole(const Whole& whole, Sentences& wrong) {
    check_order(whole.file, wrong);
    check_openings(whole.file, wrong);
    if (wrong.empty()) check_erasures(whole.file, wrong);
    check_heads(whole.file, whole.key, whole.tree, wrong);
    // Every other fault breaks the seal as well, and says more.
    if (wrong.empty()) check_seal(whole.file, whole.key, wrong);
}

Whole whole(std::string_view text) {
    try {
        auto file = read_record_file(text);
        auto key = VerifierKey::from(file.key);
        if (!key) throw Damage{"The key in the first line is not a verifier key."};
        Whole whole{std::move(file), std::move(*key), {}};
        for (const auto& entry : whole.file.entries) whole.tree.add(view_of(entry.bytes));
        Sentences wrong;
        check_whole(whole, wrong);
        if (!wrong.empty()) throw Wrong{std::move(wrong)};
        return whole;
    } catch (const Damage& damage) {
        throw Wrong{{damage.what()}};
    }
}

Whole whole_earlier(std::string_view text) {
    try {
        return whole(text);
    } catch (Wrong& wrong) {
        for (auto& sentence : wrong.sentences) sentence = "In the earlier file: " + sentence;
        throw;
    }
}

void check_key(const Whole& file, std::string_view expected) {
    const auto key = VerifierKey::from(expected);
    if (!key) throw Wrong{{"The key to compare with is not a verifier key."}};
    if (file.file.key != expected)
        throw Wrong{{"The file is signed by " + file.key.fingerprint() + ", not by " + key->fingerprint() + "."}};
}

void check_earlier(const Whole& file, const Whole& earlier) {
    if (file.file.room != earlier.file.room) throw Wrong{{"The two files are of different rooms."}};
    if (file.file.key != earlier.file.key)
        throw Wrong{{"The earlier file was signed by " + earlier.key.fingerprint() + ", this one by " +
                     file.key.fingerprint() + ": ask the server's people why the key has changed."}};
    const auto shorter = std::min(file.tree.size(), earlier.tree.size());
    for (std::size_t place = 0; place < shorter; ++place) {
        if (file.tree.leaf(place) != earlier.tree.leaf(place))
            throw Wrong{{"Entry " + std::to_string(place) +
                         " is not the one of the earlier file: the record was rewritten from there on."}};
    }
    if (file.tree.size() < earlier.tree.size())
        throw Wrong{{"The earlier file holds " + counted(earlier.tree.size(), "entry", "entries") + ", this one only " +
                     std::to_string(file.tree.size()) + ": " +
                     counted(earlier.tree.size() - file.tree.size(), "entry was", "entries were") +
                     " dropped, or the files were exchanged."}};
}

Verdict proven(const Whole& whole) {
    const auto& [file, key, tree] = whole;
    Verdict verdict{.ok = true, .room = file.room, .verifier_key = file.key, .size = file.size};
    verdict.root = to_base64(tree.root(tree.size()));
    verdict.sentences = {
        "“" + file.name + "”: " + counted(tree.size(), "entry", "entries") + ", none missing, added, moved or changed.",
        counted(file.heads.size(), "head", "heads") + ", signed by " + key.fingerprint() + ", agree with them."};
    if (const auto erased = erased_in(file))
        verdict.sentences.push_back(
            counted(erased, "text was", "texts were") + " erased; for each an entry says by whom and why.");
    return verdict;
}

}  // namespace

}  // namespace entente::proof
