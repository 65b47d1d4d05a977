import { Card } from 'foundation/web/ui'
import { AddContribution } from './AddContribution'
import { Contribution } from './Contribution'
import type { Part } from './issue_queries'
import { useSides } from './sides'

/// What led here and was nobody's doing.
export function Circumstances({ part }: { part: Part }) {
  const sides = useSides(part.issue)
  const named = part.issue.contributions.filter(one => !one.of)
  if (named.length === 0 && part.issue.obstacles.work) return null
  return (
    <Card title="Circumstances that nobody chose">
      <div className="stack">
        {named.length === 0 && (
          <p className="muted">
            A storm, a rule of the authority, a market that turned: what was nobody’s doing.
          </p>
        )}
        <ul className="said-parts">
          {named.map(one => (
            <Contribution key={one.id} contribution={one} sides={sides} part={part} />
          ))}
        </ul>
        {!part.issue.obstacles.work && <AddContribution label="A circumstance" part={part} />}
      </div>
    </Card>
  )
}
