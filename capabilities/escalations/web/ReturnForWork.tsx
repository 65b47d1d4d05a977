import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { useRoom } from 'foundation/web/room'
import { Act, Checkbox, Dialog, faultOf, note, ProblemNote, Textarea, TextInput } from 'foundation/web/ui'
import { symptomOf, symptomsWith } from './coaching'
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

function Heard({ heard, onChange }: { heard: string[]; onChange: (heard: string[]) => void }) {
  const [sought, setSought] = useState('')
  const found = symptomsWith(sought)
  return (
    <div className="stack">
      <TextInput
        label="What do you hear?"
        description="Look by a word: boss, date, contract, time"
        value={sought}
        onChange={event => setSought(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
      />
      <div className="choices-box">
        <Checkbox.Group label={<span className="vh">What you hear</span>} value={heard} onChange={onChange}>
          {found.map(one => (
            <Checkbox key={one.code} value={one.code} label={`“${one.hear}”`} description={one.problem} />
          ))}
        </Checkbox.Group>
        {found.length === 0 && <p className="muted">Nothing like that in the catalogue. Try another word.</p>}
      </div>
    </div>
  )
}

interface QuestionsProps {
  heard: string[]
  asked: Record<string, string>
  onChange: (asked: Record<string, string>) => void
}

// A question that is taken along can be said in other words.
function Questions({ heard, asked, onChange }: QuestionsProps) {
  return heard.map(code => {
    const symptom = symptomOf(code)
    if (!symptom) return null
    return (
      <fieldset key={code} className="questions">
        <legend>
          <b>{symptom.problem}</b> <span className="muted">“{symptom.hear}”</span>
        </legend>
        {symptom.prompts.map(prompt => {
          const { [prompt]: words, ...others } = asked
          return (
            <div key={prompt}>
              <Checkbox
                label={prompt}
                checked={words !== undefined}
                onChange={event =>
                  onChange(event.currentTarget.checked ? { ...others, [prompt]: prompt } : others)
                }
              />
              {words !== undefined && (
                <Textarea
                  label={<span className="vh">In your words: {prompt}</span>}
                  autosize
                  minRows={1}
                  value={words}
                  onChange={event => onChange({ ...asked, [prompt]: event.currentTarget.value })}
                />
              )}
            </div>
          )
        })}
      </fieldset>
    )
  })
}
