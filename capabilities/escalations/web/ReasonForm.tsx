import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Checkbox, faultOf, note, ProblemNote, Textarea } from 'foundation/web/ui'
import { settle, type EscalationAnswer, type RationaleText } from './escalation_queries'
import { reasons } from './words'

const empty: RationaleText = {
  decision: '',
  how_decided: '',
  assumptions: '',
  criteria: '',
  trade_offs: '',
  given_up: '',
  would_change_if: '',
  told: [],
  applies_to_future: false,
}

const parts = Object.keys(reasons) as (keyof typeof reasons)[]
const needed = new Set<string>(['decision', 'criteria', 'given_up', 'would_change_if'])

/// The reason in parts, so that a later reader can tell whether it still holds.
export function ReasonForm({ escalation, onClose }: { escalation: EscalationAnswer; onClose: () => void }) {
  const [text, setText] = useState<RationaleText>(
    escalation.rationale?.text ?? { ...empty, decision: escalation.resolution?.proposed.text ?? '' },
  )
  const [told, setTold] = useState(text.told.join('\n'))
  const sending = useMutation({
    mutationFn: () =>
      settle(escalation.id).draftRationale({
        ...text,
        told: told
          .split('\n')
          .map(one => one.trim())
          .filter(Boolean),
      }),
    onSuccess: () => {
      note('Saved. The other side accepts it, then everybody in the alliance reads it.')
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
      {parts.map(name => (
        <Textarea
          key={name}
          label={reasons[name]}
          description={needed.has(name) ? undefined : 'If it helps a later reader'}
          autosize
          minRows={2}
          value={text[name]}
          onChange={event => setText({ ...text, [name]: event.currentTarget.value })}
          {...faultOf(sending.error, `/${name}`)}
        />
      ))}
      <Textarea
        label="Who must hear it"
        description="One a line: a person, a team, a committee"
        autosize
        minRows={2}
        value={told}
        onChange={event => setTold(event.currentTarget.value)}
        {...faultOf(sending.error, '/told')}
      />
      <Checkbox
        label="It guides later cases of this kind"
        checked={text.applies_to_future}
        onChange={event => setText({ ...text, applies_to_future: event.currentTarget.checked })}
      />
      <div className="row">
        <Act look="main" type="submit" pending={sending.isPending}>
          Save the reason
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
