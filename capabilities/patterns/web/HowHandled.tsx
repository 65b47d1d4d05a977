import { Card } from 'foundation/web/ui'
import { valueOf } from './codes'
import type { Seen } from './Patterns'
import { onIssues } from './sentences'

/// How issues and cases were handled. How many there were is no measure of anything.
export function HowHandled({ told }: Seen) {
  const { solo_starts } = told.patterns
  return (
    <Card title="How they were handled">
      <div className="stack">
        <p>{onIssues(told.issues)}</p>
        {solo_starts && solo_starts.part > 0 && (
          <p>
            {solo_starts.part} of {solo_starts.whole} ({Math.round(valueOf(solo_starts) * 100)} %) were first
            tried by one company alone, and became joint.
          </p>
        )}
        <p className="small muted">
          A low number is no aim: what is not said cannot be settled. Look at whether both companies were in
          it from the start, where it was settled, and whether the same thing came back.
        </p>
      </div>
    </Card>
  )
}
