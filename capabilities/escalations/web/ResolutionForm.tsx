import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, faultOf, note, ProblemNote, Select, Textarea } from 'foundation/web/ui'
import { settle, type EscalationAnswer } from './escalation_queries'

/// What one counterpart proposes and signs; the other signs the same text.
export function ResolutionForm({
  escalation,
  onClose,
}: {
  escalation: EscalationAnswer
  onClose: () => void
}) {
  const [option, setOption] = useState<string | null>(null)
  const [text, setText] = useState('')
  const sending = useMutation({
    mutationFn: () => settle(escalation.id).propose({ option: option ?? undefined, text }),
    onSuccess: () => {
      note('Proposed and signed. Your counterpart has been asked to sign.')
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
      <ProblemNote problem={sending.error} labels={{ '/text': 'What is decided' }} />
      <Select
        label="Option"
        placeholder="Another way than those written up"
        clearable
        data={escalation.write_up.options.map(one => ({ value: one.id, label: one.title }))}
        value={option}
        onChange={setOption}
      />
      <Textarea
        label="What is decided"
        autosize
        minRows={3}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        {...faultOf(sending.error, '/text')}
      />
      <div className="row">
        <Act look="main" type="submit" pending={sending.isPending}>
          Propose and sign
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
