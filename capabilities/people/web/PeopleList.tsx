import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { useMe } from 'foundation/web/api/session'
import { Act, Answered, Card, Day, Empty, Status, Table, TextInput, Who } from 'foundation/web/ui'
import type { MadeLink } from './LinkMade'
import { peopleQuery, type Organisation, type Person } from './people_queries'
import { mayDoSomething, PersonMenu } from './PersonMenu'

interface PeopleListProps {
  ours: Organisation
  onLink: (made: MadeLink) => void
  onInvite: () => void
}

/// Everybody of ours: first those whose invitation waits, then all others by name.
export function PeopleList({ ours, onLink, onInvite }: PeopleListProps) {
  const people = useQuery(peopleQuery)
  const [words, setWords] = useState('')
  return (
    <Answered query={people}>
      {all => (
        <Card
          title={all.length === 1 ? 'Only you so far' : `${all.length} people`}
          aside={all.length > 8 && <Find words={words} onChange={setWords} />}
        >
          <Rows rows={matching(words, all)} ours={ours} onLink={onLink} />
          {all.length === 1 && <Alone ours={ours} onInvite={onInvite} />}
        </Card>
      )}
    </Answered>
  )
}

function Find({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  return (
    <TextInput
      aria-label="Find by name, address or function"
      placeholder="Find"
      value={words}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}

function Rows({
  rows,
  ours,
  onLink,
}: {
  rows: Person[]
  ours: Organisation
  onLink: (made: MadeLink) => void
}) {
  const me = useMe()
  if (rows.length === 0)
    return <Empty title="Nobody of that name">Try a part of the name, address or function.</Empty>
  const menu = {
    title: 'Change',
    cell: (row: Person) => <PersonMenu person={row} ours={ours} onLink={onLink} />,
  }
  return (
    <Table
      caption="People of our organisation"
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          title: 'Name',
          cell: row => <Who name={row.name} ours note={row.id === me.person ? 'You' : undefined} />,
        },
        { title: 'Mail', cell: row => row.mail },
        { title: 'Functions', cell: row => row.functions.join(', ') },
        { title: 'Rights', cell: row => rights(row) },
        { title: 'State', cell: row => <State of={row} /> },
        ...(rows.some(mayDoSomething) ? [menu] : []),
      ]}
    />
  )
}

function State({ of }: { of: Person }) {
  const now = useNow()
  if (of.password_closed_at)
    return (
      <Status tone="warn">
        Password closed since <Day on={of.password_closed_at} />: too many wrong tries. Make a reset link.
      </Status>
    )
  if (of.state === 'joined') return <Status tone="ok">Joined</Status>
  const late = isOver(of.invited_until, now)
  return (
    <Status tone={late ? 'warn' : 'none'}>
      {late ? (
        'Link expired'
      ) : of.invited_until ? (
        <>
          Invited until <Day on={of.invited_until} />
        </>
      ) : (
        'Invited'
      )}
    </Status>
  )
}

const isOver = (until: string | undefined, now: Date) =>
  until !== undefined && Date.parse(until) < now.getTime()

function Alone({ ours, onInvite }: { ours: Organisation; onInvite: () => void }) {
  return (
    <Empty
      title="Invite the first colleagues"
      action={
        <Act onClick={onInvite} obstacle={ours.obstacles.invite}>
          Invite somebody
        </Act>
      }
    >
      {ours.host
        ? 'A second person who runs this server can help when you are away.'
        : 'Begin with your alliance managers: they set alliances up. Each person gets a link that you hand on yourself.'}
    </Empty>
  )
}

function rights(person: Person) {
  const held = [person.administrator && 'Administrator', person.head_of_alliances && 'Head of alliances']
  return held.filter(Boolean).join(', ')
}

function matching(words: string, people: Person[]) {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  const text = (person: Person) => [person.name, person.mail, ...person.functions].join(' ').toLowerCase()
  const waits = (person: Person) => (person.state === 'invited' ? 0 : 1)
  return people
    .filter(person => parts.every(part => text(person).includes(part)))
    .toSorted((one, other) => waits(one) - waits(other))
}
