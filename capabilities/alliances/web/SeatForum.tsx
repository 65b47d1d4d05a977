import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, note, ProblemNote } from 'foundation/web/ui'
import type { Alliance, Forum } from './alliance_queries'
import { ForumSeats } from './ForumSeats'

interface SeatForumProps {
  forum: Forum
  alliance: Alliance
  onClose: () => void
}

/// Moves our own seats in a committee; those of the others are theirs to move.
export function SeatForum({ forum, alliance, onClose }: SeatForumProps) {
  const room = useRoom()
  const [asked, setAsked] = useState({ seats: forum.seats, co_chairs: forum.co_chairs })
  const save = useMutation({
    mutationFn: () =>
      api.put('/forums/{forum}/seats', { forum: forum.id }, asked, { version: forum.version }),
    onSuccess: () => {
      note(`The seats of ${forum.name} are changed.`)
      onClose()
    },
  })
  return (
    <Dialog
      title={`Seats of ${forum.name}`}
      opened
      onClose={onClose}
      room={room}
      thing="this seating"
      size="lg"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <ProblemNote problem={save.error} />
        <p className="muted">Each company that signs in moves its own seats.</p>
        <ForumSeats
          alliance={alliance}
          level={forum.level}
          seats={asked.seats}
          coChairs={asked.co_chairs}
          onChange={(seats, co_chairs) => setAsked({ seats, co_chairs })}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={save.isPending}>
            Change the seats
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
