#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Proves offline that an exported record is whole. Written from the description of the form alone and sharing no code
/// with what writes it, so that a fault of the writer cannot hide itself. The form is told in record_file.h.
namespace entente::proof {

/// What the holder of a file brings along, each empty if they have none.
struct Known {
    std::string_view earlier;       ///< an earlier export of the same room: the file must only have added to it
    std::string_view verifier_key;  ///< the server's key as the holder learned it by another way
};

struct Verdict {
    bool ok = false;
    std::vector<std::string> sentences;  ///< what was proven; or what is wrong, and where
    std::string room;
    std::string verifier_key;
    std::int64_t size = 0;  ///< entries
    std::string root;       ///< base64, as in the signed head
};

/// Checks a whole export. Never throws for what is in it, and needs no network.
Verdict verify(std::string_view file, const Known& known = {});

}  // namespace entente::proof
