import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Checkbox, faultOf, note, ProblemNote, Radio, Textarea } from 'foundation/web/ui'
import type { LineProps } from './Guidance'
import { consult } from './precedent_queries'

/// What one side makes of a precedent in this issue.
export function VerdictForm({ issue, line, mine, onClose }: LineProps & { onClose: () => void }) {
  const before = line.sides.find(side => side.party === mine)?.verdict
  const [applies, setApplies] = useState(before?.applies)
  const [why, setWhy] = useState(before?.why ?? '')
  const [helped, setHelped] = useState(before?.helped ?? false)
  const sending = useMutation({
    mutationFn: () => consult(issue, line.precedent.id, { applies, why, helped }),
    onSuccess: () => {
      note('Noted for your side.')
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
      <Radio.Group
        label="For your side"
        value={applies === undefined ? '' : String(applies)}
        onChange={chosen => setApplies(chosen === 'true')}
      >
        <Radio value="true" label="It applies here" />
        <Radio value="false" label="It does not apply here" />
      </Radio.Group>
      <Textarea
        label="What is alike, or what is different this time"
        autosize
        minRows={2}
        value={why}
        onChange={event => setWhy(event.currentTarget.value)}
        {...faultOf(sending.error, '/why')}
      />
      <Checkbox
        label="It helped us to think, applied or not"
        checked={helped}
        onChange={event => setHelped(event.currentTarget.checked)}
      />
      <div className="row">
        <Act look="main" type="submit" pending={sending.isPending}>
          Note it for our side
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
