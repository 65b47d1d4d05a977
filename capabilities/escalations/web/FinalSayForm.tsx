import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { Act, faultOf, note, ProblemNote, Select, Textarea, TextInput } from 'foundation/web/ui'
import { settle, type EscalationAnswer } from './escalation_queries'

interface Props {
  escalation: EscalationAnswer
  onClose: () => void
}

/// Decides it alone where the agreement says so, once one can say what the other side said.
export function FinalSayForm({ escalation, onClose }: Props) {
  const today = useNow().toISOString().slice(0, 10)
  const right = escalation.final_say_right
  const [said, setSaid] = useState({ option: '', text: '', consulted: '', on: today })
  const sending = useMutation({
    mutationFn: () =>
      settle(escalation.id).sayFinally({
        proposed: { option: said.option || undefined, text: said.text },
        consulted: said.consulted,
        consulted_on: said.on,
      }),
    onSuccess: () => {
      note('Decided. Everybody in it is told, with the clause.')
      onClose()
    },
  })
  if (!right) return null
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <p>
        Clause {right.clause} gives {right.name} the last word here: {right.words} It is used after hearing
        the other side, and never instead of it.
      </p>
      <ProblemNote
        problem={sending.error}
        labels={{
          '/proposed/text': 'What is decided',
          '/consulted': 'What the other side said',
          '/consulted_on': 'When you heard them',
        }}
      />
      <Textarea
        label="What the other side said"
        description="So that they would recognise it."
        autosize
        minRows={3}
        value={said.consulted}
        onChange={event => setSaid({ ...said, consulted: event.currentTarget.value })}
        {...faultOf(sending.error, '/consulted')}
      />
      <TextInput
        type="date"
        label="When you heard them"
        max={today}
        value={said.on}
        onChange={event => setSaid({ ...said, on: event.currentTarget.value })}
        {...faultOf(sending.error, '/consulted_on')}
      />
      <Select
        label="Option"
        placeholder="Another way than those written up"
        clearable
        data={escalation.write_up.options.map(one => ({ value: one.id, label: one.title }))}
        value={said.option || null}
        onChange={option => setSaid({ ...said, option: option ?? '' })}
      />
      <Textarea
        label="What is decided"
        autosize
        minRows={3}
        value={said.text}
        onChange={event => setSaid({ ...said, text: event.currentTarget.value })}
        {...faultOf(sending.error, '/proposed/text')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          pending={sending.isPending}
          obstacle={said.consulted.trim() ? null : 'Say first what the other side said.'}
        >
          Decide it under clause {right.clause}
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
