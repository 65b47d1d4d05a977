import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Confirm, note, TextInput } from 'foundation/web/ui'
import type { Seat } from './alliance_queries'

/// Takes a seat from who holds it. The seat stays, vacant and visible.
export function VacateSeat({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const room = useRoom()
  const [reason, setReason] = useState('')
  const vacate = useMutation({
    mutationFn: () => api.delete('/seats/{seat}/holder', { seat: seat.id, reason: reason || undefined }),
    onSuccess: () => {
      note(`${seat.title} is vacant.`)
      onClose()
    },
  })
  return (
    <Confirm
      title={`Vacate: ${seat.title}`}
      opened
      onClose={onClose}
      verb="Vacate"
      danger
      onConfirm={() => vacate.mutate()}
      pending={vacate.isPending}
      problem={vacate.error}
      room={room}
      thing="this vacancy"
    >
      <div className="stack">
        <p>
          {seat.holder?.name} leaves this seat. Without another seat they read nothing of this alliance from
          then on: neither the joint room, nor our room, nor any room of named people.
        </p>
        <TextInput
          label="Reason"
          description="Everybody in the alliance can read it."
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          maxLength={500}
        />
      </div>
    </Confirm>
  )
}
