import { Ages, Funnel } from 'foundation/web/charts'
import { levelName } from 'capabilities/escalations/web/states'
import { Card } from 'foundation/web/ui'
import { HowHandled } from './HowHandled'
import type { Seen } from './Patterns'
import { asHeading, counted, plural } from './sentences'

/// How far up they went; beside it what is open, and how all of them were handled.
export function HowFar(seen: Seen) {
  const { patterns, findings, cases } = seen.told
  const ages = patterns.open_ages.map(one => one.cases)
  const open = ages.reduce((sum, count) => sum + count, 0)
  return (
    <div className="grid c2 level">
      <Card>
        <Funnel
          says={asHeading(findings.levels)}
          source={counted(cases, patterns.as_of)}
          nothing="It is drawn from the first case on."
          levels={patterns.levels.map(one => ({
            label: levelName(one.level),
            stopped: one.cases,
          }))}
          stopping="got no further"
        />
      </Card>
      <div className="stack wide">
        <Card>
          <Ages
            says={
              open === 0 ? 'None is open' : `${plural(open, 'disagreement is', 'disagreements are')} open`
            }
            source="Days since they were raised"
            nothing="Every case that was raised has ended."
            counts={ages as unknown as [number, number, number, number, number]}
          />
        </Card>
        <HowHandled {...seen} />
      </div>
    </div>
  )
}
