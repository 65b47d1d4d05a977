import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useRoom } from 'foundation/web/room'
import { Act, Checkbox, Dialog, dayInWords, ProblemNote, Select } from 'foundation/web/ui'
import { caseTitle } from './cases'
import { firstStatement, firstTitle } from './first_words'
import { proposedOwners, type Alliance } from './owners'
import { askQuestion, type AlertLine, type CaseLine } from './pattern_queries'
import { carries } from './sentences'
import { linesOf, WordsFields } from './WordsFields'

interface AskQuestionProps {
  slug: string
  alert: AlertLine
  cases: readonly CaseLine[]
  alliance: Alliance
  onClose: () => void
}

/// Asks once, at the top, what many cases were about. It begins with what is known.
export function AskQuestion({ slug, alert, cases, alliance, onClose }: AskQuestionProps) {
  const room = useRoom()
  const go = useNavigate()
  const [words, setWords] = useState({
    title: firstTitle(alert.code),
    statement: firstStatement(alert, cases),
    evidence: '',
  })
  const [behind, setBehind] = useState(alert.behind)
  const [owners, setOwners] = useState(() => proposedOwners(alliance))
  const sending = useMutation({
    mutationFn: () =>
      askQuestion(slug, {
        ...words,
        evidence: linesOf(words.evidence),
        code: alert.code,
        cases: behind,
        owners: Object.values(owners).filter(Boolean),
      }),
    onSuccess: question => go({ to: `/a/${slug}/joint/strategic-questions/${question.id}` }),
  })
  return (
    <Dialog
      title="Ask the strategic question"
      opened
      onClose={onClose}
      room={room}
      thing="this question"
      size="lg"
    >
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          sending.mutate()
        }}
      >
        <ProblemNote
          problem={sending.error}
          labels={{ '/title': 'Question', '/statement': 'Why it is asked', '/owners': 'Who takes it up' }}
        />
        <WordsFields words={words} onChange={setWords} problem={sending.error} />
        <Checkbox.Group label="The cases behind it" value={behind} onChange={setBehind}>
          {cases
            .filter(one => carries(one, alert.code) || alert.behind.includes(one.id))
            .toReversed()
            .map(one => (
              <Checkbox
                key={one.id}
                value={one.id}
                label={caseTitle(one)}
                description={`Raised ${dayInWords(one.raised)}`}
              />
            ))}
        </Checkbox.Group>
        <Owners alliance={alliance} owners={owners} onChange={setOwners} />
        <p className="muted">
          The alliance managers of all companies agree to the words first. Then its owners have it, all in the
          same moment.
        </p>
        <div className="dialog-end">
          <Act onClick={onClose}>Cancel</Act>
          <Act
            look="main"
            type="submit"
            obstacle={
              words.statement.includes('…') ? 'Say what each side prefers, where the dots stand.' : null
            }
            pending={sending.isPending}
          >
            Ask it
          </Act>
        </div>
      </form>
    </Dialog>
  )
}

interface OwnersProps {
  alliance: Alliance
  owners: Record<string, string>
  onChange: (owners: Record<string, string>) => void
}

function Owners({ alliance, owners, onChange }: OwnersProps) {
  return (
    <div className="grid c2">
      {alliance.parties.map(party => (
        <Select
          key={party.party}
          label={`Who takes it up at ${party.short_name}`}
          required
          data={alliance.seats
            .filter(seat => seat.party === party.party && seat.holder)
            .map(seat => ({ value: seat.id, label: `${seat.holder?.name}, ${seat.title}` }))}
          value={owners[party.party] || null}
          onChange={seat => onChange({ ...owners, [party.party]: seat ?? '' })}
        />
      ))}
    </div>
  )
}
