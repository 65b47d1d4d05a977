import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Answered, Card, Day, note, ProblemNote, TextInput, useInPlace } from 'foundation/web/ui'
import { calendarsQuery, setClosedDays, type Alliance, type Closed, type Party } from './alliance_queries'
import './closed_days.css'

/// When each company's office is closed: such days count neither as silence nor as delay.
export function ClosedDays({ alliance }: { alliance: Alliance }) {
  const query = useQuery(calendarsQuery(alliance.slug))
  return (
    <Card title="When each office is closed">
      <p className="muted">
        Besides weekends. Days on which one side is closed do not count when something waits for it.
      </p>
      <Answered query={query}>
        {page => (
          <div className="grid c2">
            {alliance.parties.map(party => (
              <OfParty
                key={party.party}
                alliance={alliance}
                party={party}
                closed={page.items.find(one => one.party === party.party)?.closed ?? []}
              />
            ))}
          </div>
        )}
      </Answered>
    </Card>
  )
}

interface OfPartyProps {
  alliance: Alliance
  party: Party
  closed: Closed[]
}

function OfParty({ alliance, party, closed }: OfPartyProps) {
  const [changing, setChanging] = useState(false)
  const inPlace = useInPlace(changing)
  const mayChange = !alliance.obstacles.make_seat && (party.ours || party.standing !== 'signed_in')
  return (
    <section ref={inPlace} aria-label={`Closed days of ${party.short_name}`}>
      <div className="row between">
        <h3>{party.short_name}</h3>
        {mayChange && !changing && <Act onClick={() => setChanging(true)}>Change</Act>}
      </div>
      {changing ? (
        <Form alliance={alliance} party={party} closed={closed} onClose={() => setChanging(false)} />
      ) : (
        <Listed closed={closed} />
      )}
    </section>
  )
}

function Listed({ closed }: { closed: Closed[] }) {
  if (closed.length === 0) return <p className="muted">No closed days named yet.</p>
  return (
    <ul className="closed-days">
      {closed.map(days => (
        <li key={days.first + days.name}>
          <b>{days.name}</b>{' '}
          <span className="muted num">
            <Day on={days.first} />
            {days.last !== days.first && (
              <>
                {' to '}
                <Day on={days.last} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Form({ alliance, party, closed, onClose }: OfPartyProps & { onClose: () => void }) {
  const [rows, setRows] = useState(closed.length > 0 ? closed : [blank])
  const save = useMutation({
    mutationFn: () => setClosedDays(alliance.slug, party.party, rows.filter(isWritten).map(whole)),
    onSuccess: () => {
      note(`Saved: the closed days of ${party.short_name}.`)
      onClose()
    },
  })
  const change = (place: number, part: Partial<Closed>) =>
    setRows(rows.map((row, at) => (at === place ? { ...row, ...part } : row)))
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <ProblemNote problem={save.error} />
      {rows.map((row, place) => (
        <fieldset key={place} className="closed-row">
          <legend className="vh">Closed days {place + 1}</legend>
          <TextInput
            label="What for"
            value={row.name}
            onChange={event => change(place, { name: event.currentTarget.value })}
          />
          <TextInput
            label="First day"
            type="date"
            value={row.first}
            onChange={event => change(place, { first: event.currentTarget.value })}
          />
          <TextInput
            label="Last day"
            type="date"
            value={row.last}
            onChange={event => change(place, { last: event.currentTarget.value })}
          />
          <Act onClick={() => setRows(rows.filter((_, at) => at !== place))}>Remove</Act>
        </fieldset>
      ))}
      <div className="row">
        <Act onClick={() => setRows([...rows, blank])}>Add closed days</Act>
        <Act look="main" type="submit" pending={save.isPending}>
          Save
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}

const blank: Closed = { name: '', first: '', last: '' }
const isWritten = (row: Closed) => row.name !== '' || row.first !== ''
// One day needs no last day.
const whole = (row: Closed): Closed => ({ ...row, last: row.last || row.first })
