import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { useRoom } from 'foundation/web/room'
import { Act, Dialog, faultOf, note, ProblemNote, Textarea, TextInput } from 'foundation/web/ui'
import { symptomOf } from './coaching'
import { Heard, Questions } from './CoachingPrompts'
import { settle, type EscalationAnswer } from './escalation_queries'

const aWeek = 7 * 86_400_000

/// Coaching before deciding: what is heard, the likely problem, the questions to go back with. Bosses who quickly fix
/// disputes teach people to pass everything up.
export function ReturnForWork({
  escalation,
  onClose,
}: {
  escalation: EscalationAnswer
  onClose: () => void
}) {
  const room = useRoom()
  const now = useNow()
  const [heard, setHeard] = useState<string[]>([])
  // By the words that the catalogue has, the words that are sent.
  const [asked, setAsked] = useState<Record<string, string>>({})
  const [request, setRequest] = useState('')
  const [backBy, setBackBy] = useState(() => new Date(now.getTime() + aWeek).toISOString().slice(0, 10))
  const offered = heard.flatMap(code => symptomOf(code)?.prompts ?? [])
  const prompts = offered.map(prompt => asked[prompt]?.trim() ?? '').filter(Boolean)
  const sending = useMutation({
    mutationFn: () =>
      settle(escalation.id).returnForWork({ symptoms: heard, prompts, request, back_by: backBy }),
    onSuccess: () => {
      note('Returned to its authors, with your questions.')
      onClose()
    },
  })
  return (
    <Dialog title="Return it for work" opened onClose={onClose} room={room} thing="your questions" size="lg">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote
          problem={sending.error}
          labels={{ '/prompts': 'Questions', '/request': 'What you ask for', '/back_by': 'Back by' }}
        />
        <p className="muted">
          Its authors work on it and sign again; then it comes back to the same receivers. Nobody decides it
          until then.
        </p>
        <Heard heard={heard} onChange={setHeard} />
        {heard.length > 0 && <Questions heard={heard} asked={asked} onChange={setAsked} />}
        <Textarea
          label="What you ask them to work on"
          description="In your own words"
          autosize
          minRows={2}
          value={request}
          onChange={event => setRequest(event.currentTarget.value)}
          {...faultOf(sending.error, '/request')}
        />
        <TextInput
          type="date"
          label="Back by"
          required
          value={backBy}
          onChange={event => setBackBy(event.currentTarget.value)}
          {...faultOf(sending.error, '/back_by')}
        />
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            obstacle={prompts.length === 0 ? 'Choose at least one question to go back with.' : null}
            pending={sending.isPending}
          >
            Return it with {prompts.length === 1 ? '1 question' : `${prompts.length} questions`}
          </Act>
        </div>
      </form>
    </Dialog>
  )
}
