#pragma once
#include "foundation/record/entry.h"

#include <boost/describe.hpp>

#include <string>

namespace entente {

/// Written or written anew, in the room where it is at home.
struct NoteWritten {
    static constexpr record::Kind kind{"note.written"};
    std::string title;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(NoteWritten, (), (title, text))

/// In the joint room: a copy for all parties, a subject of its own there.
struct NotePublished {
    static constexpr record::Kind kind{"note.published"};
    std::string title;
    std::string text;
    std::string published_from;
};
BOOST_DESCRIBE_STRUCT(NotePublished, (), (title, text, published_from))

/// At home: that a copy went out.
struct NoteCopyPublished {
    static constexpr record::Kind kind{"note.copy-published"};
    std::string title;
};
BOOST_DESCRIBE_STRUCT(NoteCopyPublished, (), (title))

struct NoteWithdrawn {
    static constexpr record::Kind kind{"note.withdrawn"};
};
BOOST_DESCRIBE_STRUCT(NoteWithdrawn, (), ())

}  // namespace entente
