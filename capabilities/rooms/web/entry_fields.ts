import type { EntryFields } from 'foundation/web/screens'
import { roomKinds } from 'foundation/web/room'

/// How the entries of a room are told.
export const fields: EntryFields = {
  'room.room_kind': { label: 'Kind', words: roomKinds },
  'room.person': { label: 'Who' },
}
