#include "capabilities/notes/note.h"

namespace entente {

Obstacle obstacle_to_changing(const NoteRow& note) {
    if (note.withdrawn_at) return note_is_withdrawn;
    if (note.published_from) return published_stays;
    return std::nullopt;
}

Obstacle obstacle_to_publishing(const NoteRow& note) {
    if (note.withdrawn_at) return note_is_withdrawn;
    if (note.published_from) return is_joint_already;
    return std::nullopt;
}

Obstacle obstacle_to_withdrawing(const NoteRow& note, const std::string& company) {
    if (note.withdrawn_at) return note_is_withdrawn;
    if (note.published_from && *note.published_from != company) return only_its_publisher;
    return std::nullopt;
}

}  // namespace entente
