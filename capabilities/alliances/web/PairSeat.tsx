import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, note, ProblemNote, Select } from 'foundation/web/ui'
import type { Alliance, Seat } from './alliance_queries'
import { seatInWords } from './pairs'

interface PairSeatProps {
  seat: Seat
  alliance: Alliance
  onClose: () => void
}

/// Says whom a seat faces at another company.
export function PairSeat({ seat, alliance, onClose }: PairSeatProps) {
  const room = useRoom()
  const [counterpart, setCounterpart] = useState<string | null>(seat.counterpart ?? null)
  const pair = useMutation({
    mutationFn: () =>
      api.put('/seats/{seat}/counterpart', { seat: seat.id }, { counterpart: counterpart ?? undefined }),
    onSuccess: () => {
      note(counterpart ? 'They face each other now.' : 'This seat faces nobody now.')
      onClose()
    },
  })
  const others = alliance.seats.filter(one => one.party !== seat.party)
  return (
    <Dialog title={`Counterpart of ${seat.title}`} opened onClose={onClose} room={room} thing="this pair">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          pair.mutate()
        }}
      >
        <ProblemNote problem={pair.error} />
        <Select
          label="Counterpart"
          description="A seat of another company. Whoever faced either of the two before faces nobody then."
          data={others.map(one => ({ value: one.id, label: seatInWords(one, alliance) }))}
          value={counterpart}
          onChange={setCounterpart}
          clearable
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={pair.isPending}>
            {counterpart ? 'Let them face each other' : 'Part them'}
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
