import { Bars } from 'foundation/web/charts'
import { Card } from 'foundation/web/ui'
import type { Seen } from './Patterns'
import { asHeading, onIssues } from './sentences'

/// How issues and cases were handled. How many there were is no measure of anything.
export function HowHandled({ told }: Seen) {
  return (
    <Card title="How they were handled">
      <div className="stack">
        <p>{onIssues(told.issues)}</p>
        {told.solo_months.length ? (
          <Bars
            heading="h3"
            says={asHeading(told.findings.solo_starts)}
            source="How often somebody asked for a decision alone and began a joint write-up instead, by company and month"
            nothing="A month is counted once it is over."
            of="Month and company"
            counts="Times"
            bars={told.solo_months.map(one => ({
              label: `${monthName(one.month)}, ${one.company}`,
              value: one.starts,
            }))}
          />
        ) : (
          <p>{told.findings.solo_starts}</p>
        )}
        <p className="small muted">
          A low number is no aim: what is not said cannot be settled. Look at whether both companies were in
          it from the start, where it was settled, and whether the same thing came back.
        </p>
      </div>
    </Card>
  )
}

const monthName = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
