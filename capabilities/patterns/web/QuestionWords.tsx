import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { allianceQuery } from 'foundation/web/room'
import { Act, Card, note, ProblemNote, Status, useInPlace } from 'foundation/web/ui'
import { take } from './pattern_queries'
import type { Asked } from './StrategicQuestion'
import { linesOf, WordsFields } from './WordsFields'

/// Its words, and which companies have agreed to them.
export function Wording(asked: Asked) {
  const { question } = asked
  const [changing, setChanging] = useState(false)
  const inPlace = useInPlace(changing)
  const draft = question.state === 'draft'
  return (
    <div ref={inPlace}>
      <Card
        title="Why it is asked"
        aside={
          draft &&
          !changing && (
            <Act obstacle={question.obstacles.word} onClick={() => setChanging(true)}>
              Word it anew
            </Act>
          )
        }
      >
        {changing ? (
          <WordsForm {...asked} onClose={() => setChanging(false)} />
        ) : (
          <div className="stack">
            <p className={draft ? 'said' : 'agreed said'}>{question.statement}</p>
            {question.evidence.length > 0 && (
              <>
                <h3>What else points the same way</h3>
                <ul className="behind">
                  {question.evidence.map(one => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </>
            )}
            <Agreed {...asked} />
          </div>
        )}
      </Card>
    </div>
  )
}

function Agreed({ question, slug }: Asked) {
  const alliance = useQuery(allianceQuery(slug))
  const agree = useMutation({
    mutationFn: take(question.id).agree,
    onSuccess: answer =>
      note(
        answer.state === 'draft'
          ? 'Agreed. The other side agrees to the same words.'
          : 'Agreed. Its owners have it now.',
      ),
  })
  return (
    <>
      <ProblemNote problem={agree.error} />
      <p className="row">
        {alliance.data?.parties.map(party => {
          const agrees = question.agreed_by.includes(party.party)
          return (
            <Status key={party.party} tone={agrees ? 'ok' : 'none'}>
              {agrees
                ? `${party.short_name} agreed to these words`
                : `${party.short_name} has not agreed yet`}
            </Status>
          )
        })}
      </p>
      {question.state === 'draft' && (
        <p className="row">
          <Act
            look="main"
            obstacle={question.obstacles.agree}
            pending={agree.isPending}
            onClick={() => agree.mutate()}
          >
            Agree to these words
          </Act>
        </p>
      )}
    </>
  )
}

function WordsForm({ question, version, onClose }: Asked & { onClose: () => void }) {
  const [words, setWords] = useState({
    title: question.title,
    statement: question.statement,
    evidence: question.evidence.join('\n'),
  })
  const saving = useMutation({
    mutationFn: () => take(question.id).word({ ...words, evidence: linesOf(words.evidence) }, version),
    onSuccess: () => {
      note('Saved. Whoever had agreed is asked again.')
      onClose()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate()
      }}
    >
      <ProblemNote
        problem={saving.error}
        labels={{ '/title': 'Question', '/statement': 'Why it is asked' }}
      />
      <WordsFields words={words} onChange={setWords} problem={saving.error} />
      <p className="muted">Other words are agreed to anew by all companies.</p>
      <div className="row">
        <Act look="main" type="submit" pending={saving.isPending}>
          Save
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
