import { Bars, Survival } from 'foundation/web/charts'
import { Card } from 'foundation/web/ui'
import { codeName } from './codes'
import { patternsAddress } from './looking'
import type { Seen } from './Patterns'
import { asHeading, counted } from './sentences'

/// How long it takes to settle them, and how many days of disagreement lie on each root.
export function HowLong({ told, slug, looking }: Seen) {
  const { patterns, findings, cases, curves } = told
  const most = Math.max(0, ...patterns.roots.map(one => one.disagreement_days))
  const all = patterns.disagreement_days
  return (
    <div className="grid c2 level">
      <Card>
        <Survival
          says={asHeading(findings.time)}
          source={`${counted(cases, patterns.as_of)}; what is open counts as not settled so far`}
          nothing="It is drawn once a case has ended."
          curves={rootFirst(curves).map(curve => ({
            name: curve.root ? codeName(curve.root) : curve.others ? 'Other roots' : 'All',
            count: curve.cases,
            median: curve.median_days ?? null,
            steps: curve.steps.map(step => ({ day: step.days, share: step.open_in_10000 / 10_000 })),
          }))}
        />
      </Card>
      <Card>
        <Bars
          says={asHeading(findings.days)}
          source="Days for which the cases of each root were open, added up: what it costs"
          nothing="It is drawn once cases are coded."
          of="Root"
          counts="Days"
          bars={(patterns.with_root >= 5 ? patterns.roots : [])
            .toSorted((one, other) => other.disagreement_days - one.disagreement_days)
            .map(one => ({
              label: codeName(one.root),
              value: one.disagreement_days,
              share: all > 0 ? one.disagreement_days / all : undefined,
              stands_out: one.disagreement_days === most && 2 * most > all,
              to: `${patternsAddress(slug, { ...looking, code: one.root })}#cases`,
            }))}
        />
      </Card>
    </div>
  )
}

// The leading root is drawn solid, as in the timeline; all cases together are the thin line behind.
const rootFirst = ([all, ...parts]: Seen['told']['curves']) => (all ? [...parts, all] : [])
