import { Checkbox, MultiSelect } from 'foundation/web/ui'
import { cadences, levels } from '../words'
import { pairInWords, type Committee, type Draft } from './draft'
import type { StepProps } from './NewAlliance'
import './committee_choice.css'

/// Which committees meet, and which pairs sit in them.
export function Committees({ draft, change }: StepProps) {
  const put = (committee: Committee) =>
    change({ committees: draft.committees.map(one => (one.code === committee.code ? committee : one)) })
  return (
    <div className="stack wide">
      <p>
        What counterparts cannot settle goes to a committee, and from there to the next higher one. The last
        word is with the final pair: two executives, none of them an alliance manager. All of it can be
        changed later.
      </p>
      {draft.committees.map(committee => (
        <Choice key={committee.code} committee={committee} draft={draft} put={put} />
      ))}
    </div>
  )
}

interface ChoiceProps {
  committee: Committee
  draft: Draft
  put: (committee: Committee) => void
}

function Choice({ committee, draft, put }: ChoiceProps) {
  const isFinal = committee.level === 'final_pair'
  const pairs = draft.pairs
    .filter(pair => !isFinal || pair.role !== 'alliance_manager')
    .map(pair => ({ value: String(pair.id), label: pairInWords(pair, draft) }))
  return (
    <div className="committee-choice">
      <Checkbox
        label={committee.name}
        description={`${levels[committee.level]}, ${cadences[committee.cadence]}`}
        checked={committee.chosen}
        onChange={event => put({ ...committee, chosen: event.currentTarget.checked })}
      />
      {committee.chosen && pairs.length > 0 && (
        <div className="grid c2">
          <MultiSelect
            label={isFinal ? 'The pair' : 'Who sits in it'}
            data={pairs}
            value={committee.pairs}
            onChange={chosen => put({ ...committee, pairs: chosen, leads: leadsOf(committee, chosen) })}
          />
          {!isFinal && committee.pairs.length > 0 && (
            <MultiSelect
              label="Who leads it"
              data={pairs.filter(pair => committee.pairs.includes(pair.value))}
              value={committee.leads}
              onChange={leads => put({ ...committee, leads })}
            />
          )}
        </div>
      )}
    </div>
  )
}

// The first pair that is seated leads until somebody chooses; in the final pair everybody does.
function leadsOf(committee: Committee, pairs: string[]) {
  if (committee.level === 'final_pair') return pairs
  const left = committee.leads.filter(lead => pairs.includes(lead))
  return left.length > 0 ? left : pairs.slice(0, 1)
}
