import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, faultOf, note, ProblemNote, Textarea } from 'foundation/web/ui'
import { answerParts } from './answer'
import { take } from './pattern_queries'
import type { Asked } from './StrategicQuestion'
import { linesOf } from './WordsFields'

const empty = { chosen: '', criteria: '', given_up: '', would_change_if: '', told: [] as string[] }

/// An answer in parts, so that a later reader can tell whether it still holds.
export function AnswerForm({ question, onClose }: Asked & { onClose: () => void }) {
  const [answer, setAnswer] = useState({ ...empty, ...question.answer })
  const [told, setTold] = useState(answer.told.join('\n'))
  const sending = useMutation({
    mutationFn: () => take(question.id).answer({ ...answer, told: linesOf(told) }),
    onSuccess: () => {
      note('Proposed. The other owners agree to it or propose another.')
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
      {answerParts.map(({ name, label }) => (
        <Textarea
          key={name}
          label={label}
          autosize
          minRows={2}
          value={answer[name]}
          onChange={event => setAnswer({ ...answer, [name]: event.currentTarget.value })}
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
      <div className="row">
        <Act look="main" type="submit" pending={sending.isPending}>
          Propose this answer
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
