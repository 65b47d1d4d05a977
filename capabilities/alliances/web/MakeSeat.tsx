import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Select, TextInput } from 'foundation/web/ui'
import type { Alliance, Seat } from './alliance_queries'
import { choicesOf, roles } from './words'

interface MakeSeatProps {
  alliance: Alliance
  opened: boolean
  onClose: () => void
}

/// A new seat of one of the companies whose seats we keep.
export function MakeSeat({ alliance, opened, onClose }: MakeSeatProps) {
  const room = useRoom()
  const kept = alliance.parties.filter(party => !party.obstacles.seat)
  const [asked, setAsked] = useState({ party: '', role: 'team_member' as Seat['role'], title: '' })
  const party = asked.party || kept.find(one => one.ours)?.party || kept[0]?.party || ''
  const make = useMutation({
    mutationFn: () =>
      api.post('/alliances/{alliance}/seats', { alliance: alliance.slug }, { ...asked, party }),
    onSuccess: () => {
      note(`${asked.title} is there, vacant for now.`)
      setAsked({ ...asked, title: '' })
      onClose()
    },
  })
  return (
    <Dialog title="Make a seat" opened={opened} onClose={onClose} room={room} thing="this seat">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          make.mutate()
        }}
      >
        {make.error && make.error.faults.length === 0 && <ProblemNote problem={make.error} />}
        <TextInput
          label="Title"
          description="What who sits there is called: Clinical lead"
          value={asked.title}
          onChange={event => setAsked({ ...asked, title: event.currentTarget.value })}
          required
          {...faultOf(make.error, '/title')}
        />
        <Select
          label="Role"
          data={choicesOf(roles)}
          value={asked.role}
          onChange={role => setAsked({ ...asked, role: role as Seat['role'] })}
        />
        <Select
          label="Company"
          description="Each company that signs in keeps its own seats."
          data={kept.map(one => ({ value: one.party, label: one.name }))}
          value={party}
          onChange={chosen => setAsked({ ...asked, party: chosen ?? '' })}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={make.isPending}>
            Make the seat
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
