#pragma once
#include "foundation/proof/note.h"
#include "foundation/proof/record_file.h"

#include <string>
#include <vector>

/// What must hold of a file that is in the right form. Each adds a sentence for everything that does not.
namespace entente::proof {

using Sentences = std::vector<std::string>;

/// As many entries as the file says, each at its place, of this room, and none before the time of the last.
void check_order(const RecordFile& file, Sentences& wrong);

/// Every value that is there is the one to which its entry is committed, and stands in its place.
void check_openings(const RecordFile& file, Sentences& wrong);

/// What is erased and what entries say was erased are the same.
void check_erasures(const RecordFile& file, Sentences& wrong);

/// Every head is signed by the key and is that of the entries, the last of all of them, and its proof shows so.
void check_heads(const RecordFile& file, const VerifierKey& key, const Tree& tree, Sentences& wrong);

/// Every byte of the file is as it was when the key sealed it.
void check_seal(const RecordFile& file, const VerifierKey& key, Sentences& wrong);

/// How many values are erased.
std::size_t erased_in(const RecordFile& file);

/// "1 entry", "12 entries".
std::string counted(std::size_t count, const std::string& one, const std::string& many);

}  // namespace entente::proof
