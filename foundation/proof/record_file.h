#pragma once
#include "foundation/base/text.h"
#include "foundation/proof/tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// An exported record: JSON lines, each ended by a line feed, without blanks, members in this order.
///
///     {"format":"entente-record/1","room":R,"kind":K,"name":N,"at":T,"key":V,"size":S}
///     {"entry":E,"fields":[[name,salt,value] or [name,null,null],…]}         S times, in the order of seq
///     {"head":C,"proof":[H,…]}                                            one or more, sizes rising, the last S
///     {"seal":C}
///
/// V: the server's verifier key (C2SP signed-note). E: base64 of the entry's bytes, themselves JSON:
///     {"v":1,"room":R,"seq":n,"at":microseconds,"author":A,"organisation":O,"kind":"issue.opened","kind_version":n,
///      "subject":I,"seen":n,"fields":[[name,commitment],…]}
/// salt and commitment: 32 bytes in hex; value: canonical JSON, as a text; both null when the value was erased.
/// commitment = SHA-256("entente.commit.v1" ‖ salt ‖ len‖R ‖ len‖seq ‖ len‖name ‖ len‖value), each len the number of
/// bytes as eight bytes, big-endian; seq in decimal digits.
/// C: a signed note. A head's text is "<server>/room/R", size and root (base64), a line each (C2SP checkpoint), its
/// proof the hashes (base64) that show the last head to extend it (RFC 9162). The seal's text is "entente-record/1",
/// R, S and the base64 SHA-256 of every byte before the seal's line.
namespace entente::proof {

struct Commitment {
    std::string name;
    Hash hash;
};

/// What an entry's bytes say.
struct EntryText {
    std::string room;
    std::int64_t seq = 0;
    std::int64_t at = 0;
    std::string kind;
    std::vector<Commitment> fields;
};

/// A value with its salt; nothing when it was erased.
struct Opening {
    Hash salt;
    std::string value;
};

struct OpenedField {
    std::string name;
    std::optional<Opening> opening;
};

struct EntryLine {
    Bytes bytes;
    EntryText entry;
    std::vector<OpenedField> fields;
};

struct HeadLine {
    std::string note;
    std::vector<Hash> proof;
};

struct RecordFile {
    std::string room, kind, name, at, key;
    std::int64_t size = 0;
    std::vector<EntryLine> entries;
    std::vector<HeadLine> heads;
    std::string_view sealed;  ///< every byte before the seal's line
    std::string seal;
};

/// Reads the form and nothing more; throws Damage.
RecordFile read_record_file(std::string_view file);

}  // namespace entente::proof
