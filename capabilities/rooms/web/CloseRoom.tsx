import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Textarea } from 'foundation/web/ui'
import { closeRoom } from './room_actions'

/// Closes a room for good: its people may still read it, nobody adds to it.
export function CloseRoom({ room, opened, onClose }: { room: string; opened: boolean; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const close = useMutation({
    mutationFn: () => closeRoom(room, reason),
    onSuccess: () => {
      note('The room is closed.')
      onClose()
    },
  })
  return (
    <Dialog title="Close this room" opened={opened} onClose={onClose} room={useRoom()} thing="the reason">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          close.mutate()
        }}
      >
        <ProblemNote problem={close.error} labels={{ '/reason': 'Reason' }} />
        <p className="muted">Its people may still read it. Nobody can add to it or open it again.</p>
        <Textarea
          label="Why it is closed"
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          {...faultOf(close.error, '/reason')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="danger" type="submit" pending={close.isPending}>
            Close it for good
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
