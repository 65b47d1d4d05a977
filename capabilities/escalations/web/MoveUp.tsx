import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { allianceQuery } from 'foundation/web/room'
import { Act, faultOf, note, ProblemNote, Select, Textarea } from 'foundation/web/ui'
import { settle, type EscalationAnswer } from './escalation_queries'

/// What one counterpart tried and why they are stuck. It moves when all have written theirs.
export function MoveUp({ escalation, onClose }: { escalation: EscalationAnswer; onClose: () => void }) {
  const { slug } = useParams({ strict: false }) as { slug: string }
  const pairHolds = !escalation.held_by?.forum
  const alliance = useQuery({ ...allianceQuery(slug), enabled: pairHolds })
  const [words, setWords] = useState({ tried: '', stuck: '', forum: null as string | null })
  const sending = useMutation({
    mutationFn: () => settle(escalation.id).moveUp({ ...words, forum: words.forum ?? undefined }),
    onSuccess: answer => {
      note(
        answer.move_up.length === 0
          ? 'It moved up together.'
          : 'Written. It moves when your counterpart has written too.',
      )
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
      <ProblemNote
        problem={sending.error}
        labels={{ '/tried': 'What you tried', '/stuck': 'Why you are stuck' }}
      />
      <p className="muted">Nobody moves it up alone: it moves when all counterparts have written this.</p>
      {pairHolds && (
        <Select
          label="To which committee"
          data={(alliance.data?.forums ?? []).map(forum => ({ value: forum.id, label: forum.name }))}
          value={words.forum}
          onChange={forum => setWords({ ...words, forum })}
        />
      )}
      <Textarea
        label="What you tried together"
        autosize
        minRows={2}
        value={words.tried}
        onChange={event => setWords({ ...words, tried: event.currentTarget.value })}
        {...faultOf(sending.error, '/tried')}
      />
      <Textarea
        label="Why you are stuck"
        autosize
        minRows={2}
        value={words.stuck}
        onChange={event => setWords({ ...words, stuck: event.currentTarget.value })}
        {...faultOf(sending.error, '/stuck')}
      />
      <div className="row">
        <Act look="main" type="submit" pending={sending.isPending}>
          Put it forward
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
