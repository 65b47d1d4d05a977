import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, faultOf, NeutralTextarea, note, ProblemNote } from 'foundation/web/ui'
import type { Part } from './Complaint'
import { weigh } from './complaint_queries'

const nothing = { conclusion: '', action: '' }

/// Proposes a conclusion, or another one.
export function Conclude({ complaint }: Part) {
  const [text, setText] = useState(complaint.conclusion ?? nothing)
  const sending = useMutation({
    mutationFn: () => weigh(complaint.id).conclude(text),
    onSuccess: () => note('Proposed. It counts once the other side agrees.'),
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
      <NeutralTextarea
        label="What both sides take for true by now"
        minRows={2}
        value={text.conclusion}
        onChange={event => setText({ ...text, conclusion: event.currentTarget.value })}
        {...faultOf(sending.error, '/conclusion')}
      />
      <NeutralTextarea
        label="What you do about it together"
        minRows={2}
        value={text.action}
        onChange={event => setText({ ...text, action: event.currentTarget.value })}
        {...faultOf(sending.error, '/action')}
      />
      <div className="row">
        <Act
          type="submit"
          pending={sending.isPending}
          obstacle={
            text.conclusion.trim() && text.action.trim()
              ? null
              : 'Say what you take for true, and what you do about it.'
          }
        >
          {complaint.conclusion ? 'Propose it so instead' : 'Propose this conclusion'}
        </Act>
      </div>
    </form>
  )
}
