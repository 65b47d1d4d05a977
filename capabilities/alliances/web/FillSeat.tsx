import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from 'capabilities/people/web/people_queries'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Select, TextInput } from 'foundation/web/ui'
import type { Party, Seat } from './alliance_queries'

interface FillSeatProps {
  seat: Seat
  party: Party
  onClose: () => void
}

/// Seats somebody of our company; for a company that does not sign in, a name is typed.
export function FillSeat({ seat, party, onClose }: FillSeatProps) {
  const room = useRoom()
  const [asked, setAsked] = useState<{ person?: string; name?: string; function?: string }>({})
  const fill = useMutation({
    mutationFn: () => api.put('/seats/{seat}/holder', { seat: seat.id }, asked),
    onSuccess: () => {
      note(`${seat.title} is filled.`)
      onClose()
    },
  })
  return (
    <Dialog
      title={seat.holder ? `Hand over: ${seat.title}` : `Seat somebody: ${seat.title}`}
      opened
      onClose={onClose}
      room={room}
      thing="who holds this seat"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          fill.mutate()
        }}
      >
        {fill.error && fill.error.faults.length === 0 && <ProblemNote problem={fill.error} />}
        {party.standing === 'signed_in' ? (
          <Person value={asked.person} onChange={person => setAsked({ person })} />
        ) : (
          <>
            <TextInput
              label="Name"
              description={`As far as we know. ${party.short_name} seats its people itself once it has joined.`}
              value={asked.name ?? ''}
              onChange={event => setAsked({ ...asked, name: event.currentTarget.value })}
              required
              {...faultOf(fill.error, '/name')}
            />
            <TextInput
              label="Function"
              value={asked.function ?? ''}
              onChange={event => setAsked({ ...asked, function: event.currentTarget.value })}
              {...faultOf(fill.error, '/function')}
            />
          </>
        )}
        {seat.holder?.person && (
          <p className="small muted">
            {seat.holder.name} leaves this seat. Without another seat they read nothing of this alliance from
            then on.
          </p>
        )}
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={fill.isPending}>
            {seat.holder ? 'Hand over' : 'Seat them'}
          </Act>
        </div>
      </form>
    </Dialog>
  )
}

function Person({ value, onChange }: { value?: string; onChange: (person?: string) => void }) {
  const people = useQuery(peopleQuery)
  const choices = (people.data ?? []).map(person => ({
    value: person.id,
    label: [person.name, ...person.functions].join(', '),
  }))
  return (
    <Select
      label="Person"
      description="They read the joint room and our room from then on; the partner learns their name and function."
      data={choices}
      value={value ?? null}
      onChange={person => onChange(person ?? undefined)}
      searchable
      required
    />
  )
}
