import { useState } from 'react'
import { useNow } from 'foundation/web/api/clock'
import { Act, Day, Moment, SayWords, Status, useInPlace } from 'foundation/web/ui'
import { answer, askedBy, standing, type OpenQuestion } from './question_queries'

/// One question with its answer, or the place for one.
export function QuestionCard({ question }: { question: OpenQuestion }) {
  const today = useNow().toISOString().slice(0, 10)
  const { tone, words } = standing(question, today)
  return (
    <article className="stack close" aria-label={question.text}>
      <p>
        <b className="said">{question.text}</b>
        <br />
        <span className="small muted">
          {askedBy(question)} to {question.to.name}, <Moment at={question.asked_at} />
        </span>
      </p>
      {question.answered_at ? (
        <p>
          <span className="said">{question.answer}</span>
          <br />
          <span className="small muted">
            {question.answered_by}, <Moment at={question.answered_at} />
          </span>
        </p>
      ) : (
        <p className="row">
          <Status tone={tone}>{words}</Status>
          <span className="small muted">
            by <Day on={question.answer_by} />
          </span>
        </p>
      )}
      {!question.obstacles.answer && <Answering question={question} />}
    </article>
  )
}

function Answering({ question }: { question: OpenQuestion }) {
  const [writing, setWriting] = useState(false)
  const inPlace = useInPlace(writing)
  return (
    <div ref={inPlace}>
      {writing ? (
        <SayWords
          label="The answer, for somebody who knows nothing of it"
          verb="Answer it"
          send={words => answer(question.id, words)}
          done="Answered, and who asked is told."
          onClose={() => setWriting(false)}
        />
      ) : (
        <p className="row">
          <Act onClick={() => setWriting(true)}>Answer it</Act>
        </p>
      )}
    </div>
  )
}
