import { Card, Day, Moment, Status } from 'foundation/web/ui'
import { symptomOf } from './coaching'
import type { EscalationAnswer } from './escalation_queries'

type Return = EscalationAnswer['returns'][number]

/// The questions with which a receiver gave it back; while it is being worked on they stand first on the page.
export function Returned({ escalation }: { escalation: EscalationAnswer }) {
  const { returns, state } = escalation
  const latest = returns.at(-1)
  if (!latest) return null
  const now = state === 'returned_for_work'
  return (
    <Card
      title={now ? 'Returned for work' : 'What it was returned with'}
      aside={
        now && (
          <Status tone="warn">
            <span>
              Back by <Day on={latest.back_by} />
            </span>
          </Status>
        )
      }
    >
      <div className="stack wide">
        {(now ? [latest] : returns).map(one => (
          <Questions key={one.at} one={one} />
        ))}
        {now && (
          <p className="muted">
            Write your answers into the text, say that it is ready and sign it again. It then goes back to the
            same receivers.
          </p>
        )}
      </div>
    </Card>
  )
}

function Questions({ one }: { one: Return }) {
  const problems = one.symptoms.map(code => symptomOf(code)?.problem ?? code)
  return (
    <section aria-label={`Questions of ${one.name}`}>
      <p className="small muted">
        {one.name}, <Moment at={one.at} />
        {problems.length > 0 && `. Likely problem: ${problems.join('; ')}`}
      </p>
      <ol className="asked-back">
        {one.prompts.map(prompt => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
      {one.request && <p className="said">{one.request}</p>}
    </section>
  )
}
