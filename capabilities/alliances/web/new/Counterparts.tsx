import { useQuery } from '@tanstack/react-query'
import { peopleQuery } from 'capabilities/people/web/people_queries'
import { Act, Icon, Select, TextInput } from 'foundation/web/ui'
import { choicesOf, roles } from '../words'
import type { Draft, Pair } from './draft'
import type { StepProps } from './NewAlliance'
import './counterparts.css'

/// Who faces whom: each row is a seat of ours and the seat that it faces.
export function Counterparts({ draft, change }: StepProps) {
  const put = (pair: Pair) => change({ pairs: draft.pairs.map(one => (one.id === pair.id ? pair : one)) })
  const drop = (pair: Pair) => change({ pairs: draft.pairs.filter(one => one.id !== pair.id) })
  const add = () => change({ pairs: [...draft.pairs, freshPair(draft)] })
  return (
    <div className="stack wide">
      <p>
        Each row makes two seats that face each other. A seat can stay vacant. The partner seats its people
        itself; a name that you write there is only whom you expect.
      </p>
      {draft.pairs.map((pair, place) => (
        <Row key={pair.id} pair={pair} place={place} draft={draft} put={put} onDrop={() => drop(pair)} />
      ))}
      <div className="row">
        <Act onClick={add} icon={<Icon name="plus" size={16} />}>
          Add a pair
        </Act>
      </div>
    </div>
  )
}

interface RowProps {
  pair: Pair
  place: number
  draft: Draft
  put: (pair: Pair) => void
  onDrop: () => void
}

function Row({ pair, place, draft, put, onDrop }: RowProps) {
  const people = useQuery(peopleQuery)
  const partner = draft.partners.find(one => one.id === pair.partner)
  return (
    <fieldset className="pair-row">
      <legend className="vh">Pair {place + 1}</legend>
      <TextInput
        label="Title"
        value={pair.title}
        onChange={event => put({ ...pair, title: event.currentTarget.value })}
        maxLength={120}
        required
      />
      <Select
        label="Role"
        data={choicesOf(roles)}
        value={pair.role}
        onChange={role => put({ ...pair, role: role as Pair['role'] })}
      />
      <Select
        label={`At ${draft.us.short_name}`}
        data={(people.data ?? []).map(person => ({ value: person.mail, label: person.name }))}
        value={pair.person_mail || null}
        onChange={mail => put({ ...pair, person_mail: mail ?? '' })}
        placeholder="Vacant"
        clearable
      />
      {draft.partners.length > 1 && (
        <Select
          label="Faces"
          data={draft.partners.map(one => ({ value: String(one.id), label: one.short_name }))}
          value={String(pair.partner)}
          onChange={id => put({ ...pair, partner: Number(id) })}
        />
      )}
      <TextInput
        label={`Expected at ${partner?.short_name || 'the partner'}`}
        value={pair.their_name}
        onChange={event => put({ ...pair, their_name: event.currentTarget.value })}
        maxLength={120}
      />
      <Act onClick={onDrop} icon={<Icon name="delete" size={16} />}>
        <span className="vh">Leave out {pair.title}</span>
      </Act>
    </fieldset>
  )
}

const freshPair = (draft: Draft): Pair => ({
  id: Math.max(0, ...draft.pairs.map(pair => pair.id)) + 1,
  partner: draft.partners[0]?.id ?? 1,
  role: 'committee_member',
  title: '',
  person_mail: '',
  their_name: '',
})
