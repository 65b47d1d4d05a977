import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from 'foundation/web/api/shapes'
import { allianceQuery } from 'foundation/web/room'
import { Act, note, ProblemNote, Radio, Select, useInPlace } from 'foundation/web/ui'
import type { Part } from './Escalation'
import { write } from './escalation_queries'
import { levels } from './states'

type Alliance = Answer<'/alliances/{alliance}', 'get'>

/// Who receives it on all sides: the co-chairs of a committee, or a pair of counterparts.
export function Address({ escalation, version }: Part) {
  const { slug } = useParams({ strict: false }) as { slug: string }
  const alliance = useQuery(allianceQuery(slug))
  const [changing, setChanging] = useState(false)
  const address = escalation.write_up.address
  const inPlace = useInPlace(changing)
  return (
    <section className="block" id="address" aria-label="Who receives it" ref={inPlace}>
      <div className="row between">
        <h3>Who receives it</h3>
        {!changing && !escalation.obstacles.address && (
          <Act onClick={() => setChanging(true)}>{address ? 'Change' : 'Choose'}</Act>
        )}
      </div>
      {changing && alliance.data ? (
        <AddressForm
          escalation={escalation}
          version={version}
          alliance={alliance.data}
          onClose={() => setChanging(false)}
        />
      ) : address ? (
        <p>
          {address.forum_name ?? levels[1]}: {alliance.data && seatNames(alliance.data, address.seats)}
        </p>
      ) : (
        <p className="muted">
          Counterparts of all companies get it in the same moment; nobody gets it alone.
        </p>
      )}
    </section>
  )
}

const seatNames = (alliance: Alliance, ids: string[]) =>
  ids.map(id => alliance.seats.find(seat => seat.id === id)?.holder?.name ?? 'a vacant seat').join(' and ')

function AddressForm({
  escalation,
  version,
  alliance,
  onClose,
}: Part & { alliance: Alliance; onClose: () => void }) {
  const [to, setTo] = useState<'forum' | 'pair'>(alliance.forums.length > 0 ? 'forum' : 'pair')
  const [forum, setForum] = useState<string | null>(null)
  const [seats, setSeats] = useState<Record<string, string>>({})
  const saving = useMutation({
    mutationFn: () =>
      write(escalation.id, version).address(
        to === 'forum' && forum ? { forum, seats: [] } : { seats: Object.values(seats).filter(Boolean) },
      ),
    onSuccess: () => {
      note('Saved: who receives it.')
      onClose()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate()
      }}
    >
      <ProblemNote problem={saving.error} />
      <Radio.Group label="Goes to" value={to} onChange={value => setTo(value as typeof to)}>
        <div className="row">
          <Radio value="forum" label="The co-chairs of a committee" />
          <Radio value="pair" label="A pair of counterparts" />
        </div>
      </Radio.Group>
      {to === 'forum' ? (
        <Select
          label="Committee"
          data={alliance.forums.map(one => ({
            value: one.id,
            label: `${one.name}: ${seatNames(alliance, one.co_chairs)}`,
          }))}
          value={forum}
          onChange={setForum}
        />
      ) : (
        escalation.sides.map(side => (
          <Select
            key={side.party}
            label={`At ${side.name}`}
            searchable
            data={alliance.seats
              .filter(seat => seat.party === side.party && seat.holder && seat.holder.person !== side.person)
              .map(seat => ({ value: seat.id, label: `${seat.holder?.name}, ${seat.title}` }))}
            value={seats[side.party] ?? null}
            onChange={seat => setSeats({ ...seats, [side.party]: seat ?? '' })}
          />
        ))
      )}
      <div className="row">
        <Act look="main" type="submit" pending={saving.isPending}>
          Save
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
