import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Card, note, ProblemNote, useInPlace } from 'foundation/web/ui'
import { AnswerForm } from './AnswerForm'
import { answerParts, missingIn } from './answer'
import { take } from './pattern_queries'
import type { Asked } from './StrategicQuestion'

/// The answer with its reason, proposed by one owner, agreed by all of them, published to everybody.
export function Answering(asked: Asked) {
  const { question } = asked
  const [writing, setWriting] = useState(false)
  const inPlace = useInPlace(writing)
  const published = question.state === 'published'
  return (
    <div ref={inPlace}>
      <Card
        title={published ? 'The answer' : question.answer ? 'The proposed answer' : 'The answer'}
        aside={
          !published &&
          !writing && (
            <Act
              look={question.answer ? 'plain' : 'main'}
              obstacle={question.obstacles.answer}
              onClick={() => setWriting(true)}
            >
              {question.answer ? 'Propose another' : 'Propose an answer'}
            </Act>
          )
        }
      >
        {writing ? (
          <AnswerForm {...asked} onClose={() => setWriting(false)} />
        ) : question.answer ? (
          <div className="stack">
            <AnswerText {...asked} />
            {!published && <Verbs {...asked} />}
          </div>
        ) : (
          <p className="muted">
            Its owners answer it together: what was chosen, by which criteria, what was given up, and what
            would change the answer.
          </p>
        )}
      </Card>
    </div>
  )
}

function AnswerText({ question }: Asked) {
  const answer = question.answer
  if (!answer) return null
  return (
    <dl className="answer-parts">
      {answerParts.map(({ name, label }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd className={name === 'chosen' && question.state === 'published' ? 'agreed said' : 'said'}>
            {answer[name] || <span className="muted">Not written yet</span>}
          </dd>
        </div>
      ))}
      <div>
        <dt>Who hears it</dt>
        <dd>{answer.told.join(', ') || <span className="muted">Nobody named yet</span>}</dd>
      </div>
    </dl>
  )
}

function Verbs({ question }: Asked) {
  const verbs = take(question.id)
  const agree = useMutation({ mutationFn: verbs.agreeToAnswer, onSuccess: () => note('Agreed.') })
  const publish = useMutation({
    mutationFn: verbs.publish,
    onSuccess: () => note('Published to everybody in the alliance. Its effect is watched from today.'),
  })
  const missing = question.answer ? missingIn(question.answer) : []
  return (
    <>
      <ProblemNote problem={agree.error ?? publish.error} />
      {missing.length > 0 && (
        <div className="lacks">
          <b>Before it can be published</b>
          <ul>
            {missing.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="row">
        {question.state === 'with_owners' && (
          <Act
            look="main"
            obstacle={question.obstacles.agree_to_answer}
            pending={agree.isPending}
            onClick={() => agree.mutate()}
          >
            Agree to this answer
          </Act>
        )}
        <Act
          look={question.state === 'answered' ? 'main' : 'plain'}
          obstacle={question.obstacles.publish}
          pending={publish.isPending}
          onClick={() => publish.mutate()}
        >
          Publish to the alliance
        </Act>
      </p>
    </>
  )
}
