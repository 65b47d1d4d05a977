import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { useRoom } from 'foundation/web/room'
import {
  Act,
  Card,
  dayInWords,
  faultOf,
  note,
  ProblemNote,
  Select,
  Status,
  TextInput,
} from 'foundation/web/ui'
import { precedentsOf, sayHowItStands, type Precedent, type Standing } from './precedent_queries'
import { howItStands, use } from './standing'

/// On the page of a case that guides later ones: how long it does, as both alliance managers agree.
export default function PrecedentStanding({ escalation }: { escalation: string }) {
  const { alliance } = useRoom()
  const { data } = useQuery(precedentsOf(alliance?.slug ?? ''))
  const precedent = data?.items.find(one => one.id === escalation)
  return precedent ? <Shown precedent={precedent} all={data?.items ?? []} /> : null
}

interface Props {
  precedent: Precedent
  all: Precedent[]
}

function Shown({ precedent, all }: Props) {
  const today = useNow().toISOString().slice(0, 10)
  const [writing, setWriting] = useState(false)
  const { tone, words } = howItStands(precedent, today)
  const successor = all.find(one => one.id === precedent.standing.superseded_by)
  return (
    <Card title="It guides later cases of this kind" aside={<Status tone={tone}>{words}</Status>}>
      <div className="stack">
        {successor && <p>Its place was taken by: {successor.question}</p>}
        <p className="muted">{use(precedent)}.</p>
        {precedent.proposed.map(({ party, standing }) => (
          <p key={party}>
            <b>{precedent.sides.find(side => side.party === party)?.name}</b> proposes:{' '}
            {inWords(standing, all)} It counts once the other side says the same.
          </p>
        ))}
        {writing ? (
          <StandingForm precedent={precedent} all={all} onClose={() => setWriting(false)} />
        ) : (
          <p className="row">
            <Act obstacle={precedent.obstacles.say_how_it_stands} onClick={() => setWriting(true)}>
              Say how long it holds
            </Act>
          </p>
        )}
      </div>
    </Card>
  )
}

function inWords(standing: Standing, all: Precedent[]): string {
  const successor = all.find(one => one.id === standing.superseded_by)
  if (successor) return `its place is taken by “${successor.question}”.`
  return `it holds until ${dayInWords(standing.valid_until)}.`
}

function StandingForm({ precedent, all, onClose }: Props & { onClose: () => void }) {
  const asked = precedent.proposed.at(-1)?.standing ?? precedent.standing
  const [until, setUntil] = useState(asked.valid_until)
  const [successor, setSuccessor] = useState(asked.superseded_by ?? null)
  const later = all.filter(one => one.id !== precedent.id && one.published_on >= precedent.published_on)
  const sending = useMutation({
    mutationFn: () =>
      sayHowItStands(precedent.id, { valid_until: until, superseded_by: successor ?? undefined }),
    onSuccess: () => {
      note('Said for your side.')
      onClose()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <ProblemNote problem={sending.error} />
      <TextInput
        type="date"
        label="The last day on which it guides"
        required
        min={precedent.published_on}
        value={until}
        onChange={event => setUntil(event.currentTarget.value)}
        {...faultOf(sending.error, '/valid_until')}
      />
      <Select
        label="What took its place"
        description="Only if a later precedent says something else. This one stays readable, marked as superseded."
        placeholder="Nothing"
        clearable
        data={later.map(one => ({ value: one.id, label: one.question }))}
        value={successor}
        onChange={setSuccessor}
      />
      <div className="row">
        <Act look="main" type="submit" pending={sending.isPending}>
          Say so for our side
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
