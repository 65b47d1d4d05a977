import { useState } from 'react'
import { Act, Moment, SayWords } from 'foundation/web/ui'
import { tell, type QuestionBack } from './cascade_queries'
import { sideOf, type Part } from './TellingOn'

/// What people asked when they heard of it, each with its answer or the place for one.
export function QuestionsBack({ cascade }: Part) {
  if (cascade.questions.length === 0) return null
  return (
    <section className="stack">
      <h3>Questions that came back</h3>
      {cascade.questions.map(question => (
        <Question key={question.id} cascade={cascade} question={question} />
      ))}
    </section>
  )
}

function Question({ cascade, question }: Part & { question: QuestionBack }) {
  const [writing, setWriting] = useState(false)
  const { answered_at } = question
  return (
    <article className="stack close" aria-label={question.text}>
      <p>
        <b>{question.text}</b>
        <br />
        <span className="small muted">
          From {sideOf(cascade, question.party)}, by way of {question.asker_name},{' '}
          <Moment at={question.asked_at} />
        </span>
      </p>
      {answered_at ? (
        <p>
          <span className="said">{question.answer}</span>
          <br />
          <span className="small muted">
            {question.answered_by}, <Moment at={answered_at} />
          </span>
        </p>
      ) : writing ? (
        <SayWords
          label="The answer, as their people can be told it"
          verb="Answer it"
          send={words => tell(cascade.id).answer(question.id, words)}
          done="Answered, and who asked is told."
          onClose={() => setWriting(false)}
        />
      ) : cascade.obstacles.answer ? (
        <p className="muted">No answer yet.</p>
      ) : (
        <p className="row">
          <Act onClick={() => setWriting(true)}>Answer it</Act>
        </p>
      )}
    </article>
  )
}
