import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, ProblemNote, TextInput } from 'foundation/web/ui'
import { Block } from './Block'
import type { Part } from './Escalation'
import { write } from './escalation_queries'
import { blocks } from './words'

/// What was tried already: two things, or why there was no room for more.
export function Attempts({ escalation, version }: Part) {
  const [text, setText] = useState('')
  const verbs = write(escalation.id, version)
  const add = useMutation({ mutationFn: () => verbs.attempt(text), onSuccess: () => setText('') })
  const remove = useMutation({ mutationFn: (attempt: string) => verbs.removeAttempt(attempt) })
  const mayEdit = !escalation.obstacles.edit
  const { attempts, why_no_more_attempts } = escalation.write_up
  return (
    <section className="block" id="attempts" aria-label="What we tried">
      <h3>What we tried</h3>
      <ProblemNote problem={add.error ?? remove.error} labels={{ '/text': 'What you tried' }} />
      {attempts.length === 0 && (
        <p className="muted">Name two things that you tried to settle it yourselves.</p>
      )}
      <ol className="tried">
        {attempts.map(attempt => (
          <li key={attempt.id}>
            <span className="row between">
              <span className="said">{attempt.text}</span>
              {mayEdit && <Act onClick={() => remove.mutate(attempt.id)}>Remove</Act>}
            </span>
          </li>
        ))}
      </ol>
      {mayEdit && (
        <form
          className="row"
          onSubmit={event => {
            event.preventDefault()
            add.mutate()
          }}
        >
          <TextInput
            aria-label="Something that you tried"
            placeholder="Something that you tried"
            className="grow"
            value={text}
            onChange={event => setText(event.currentTarget.value)}
          />
          <Act
            type="submit"
            pending={add.isPending}
            obstacle={text.trim() ? undefined : 'Write what you tried first.'}
          >
            Add
          </Act>
        </form>
      )}
      {(attempts.length < 2 || why_no_more_attempts) && (
        <Block
          place="why_no_more_attempts"
          title={blocks.why_no_more_attempts}
          hint="Only needed if you tried fewer than two things."
          text={why_no_more_attempts}
          obstacle={escalation.obstacles.edit}
          save={words => verbs.text('why_no_more_attempts', words)}
        />
      )}
    </section>
  )
}
