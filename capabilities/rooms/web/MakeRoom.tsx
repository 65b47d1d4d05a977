import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from 'foundation/web/api/session'
import { allianceQuery, useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, MultiSelect, ProblemNote, Textarea, TextInput } from 'foundation/web/ui'
import { makeRoom } from './room_actions'

/// Makes a room for named people of one or more companies: a clean team, a deal team, counsel.
export function MakeRoom({ slug, opened, onClose }: { slug: string; opened: boolean; onClose: () => void }) {
  const go = useNavigate()
  const me = useMe()
  const here = useRoom()
  const alliance = useQuery({ ...allianceQuery(slug), enabled: opened })
  const [asked, setAsked] = useState({ name: '', purpose: '', people: [] as string[] })
  const make = useMutation({
    mutationFn: () => makeRoom(slug, asked),
    onSuccess: room => go({ to: `/a/${slug}/room/${room.id}` }),
  })
  const people = choices(alliance.data, me.person)
  const names = people.filter(one => asked.people.includes(one.value)).map(one => one.label)
  const readers = [{ organisation: '', people: ['you', ...names], ours: true }]
  return (
    <Dialog
      title="Make a restricted room"
      opened={opened}
      onClose={onClose}
      room={{ ...here, kind: 'restricted', readers, count: undefined }}
      thing="what is in this room"
      size="lg"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <ProblemNote
          problem={make.error}
          labels={{ '/name': 'Name', '/purpose': 'What it is for', '/people': 'People' }}
        />
        <TextInput
          label="Name"
          value={asked.name}
          onChange={event => setAsked({ ...asked, name: event.currentTarget.value })}
          {...faultOf(make.error, '/name')}
        />
        <Textarea
          label="What it is for"
          autosize
          minRows={2}
          value={asked.purpose}
          onChange={event => setAsked({ ...asked, purpose: event.currentTarget.value })}
          {...faultOf(make.error, '/purpose')}
        />
        <MultiSelect
          label="People"
          description="Everybody named here reads all of it. Nobody else learns that it exists."
          data={people}
          searchable
          value={asked.people}
          onChange={chosen => setAsked({ ...asked, people: chosen })}
          {...faultOf(make.error, '/people')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act look="main" type="submit" pending={make.isPending}>
            Make the room
          </Act>
        </div>
      </form>
    </Dialog>
  )
}

type Alliance = Awaited<ReturnType<NonNullable<ReturnType<typeof allianceQuery>['queryFn']>>>

function choices(alliance: Alliance | undefined, me: string) {
  const seen = new Map<string, string>()
  for (const seat of alliance?.seats ?? []) {
    if (!seat.holder?.person || seat.holder.person === me) continue
    const party = alliance?.parties.find(one => one.party === seat.party)
    seen.set(seat.holder.person, `${seat.holder.name}, ${party?.short_name}`)
  }
  return [...seen].map(([value, label]) => ({ value, label }))
}
