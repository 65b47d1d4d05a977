import { Link } from '@tanstack/react-router'
import { Timeline } from 'foundation/web/charts'
import { Card, dayInWords } from 'foundation/web/ui'
import { caseAddress, caseTitle } from './cases'
import { levelName } from 'capabilities/escalations/web/states'
import { codeName, twoDigits } from './codes'
import { EffectFigures, verdicts } from './EffectFigures'
import type { Seen } from './Patterns'
import { counted } from './sentences'

/// All cases over time, the leading root apart, and what changed with the answer to a strategic question.
export function Effect(seen: Seen) {
  const [effect] = seen.told.effects
  if (!effect)
    return (
      <Card>
        <Lines {...seen} />
      </Card>
    )
  return (
    <div className="grid c21 level">
      <Card>
        <Lines {...seen} />
      </Card>
      <Card title={verdicts[effect.effect.verdict]}>
        <div className="stack">
          <EffectFigures effect={effect} />
          <p>
            Answered on {dayInWords(effect.effect.changed)}:{' '}
            <Link to={`/a/${seen.slug}/joint/strategic-questions/${effect.question}`}>{effect.title}</Link>
          </p>
          <p className="small muted">
            Fewer is not better in itself: what counts is that the same question need not be argued again.
          </p>
        </div>
      </Card>
    </div>
  )
}

function Lines({ told, slug, looking }: Seen) {
  const { patterns, cases, curves } = told
  const leading = curves.find(curve => curve.root)?.root
  const name = leading ? codeName(leading) : 'All'
  const [effect] = told.effects
  const asOf = patterns.as_of
  return (
    <Timeline
      says={
        leading
          ? `${name} came up again and again, beside everything else`
          : 'When disagreements were raised, and how long they lasted'
      }
      source={counted(cases, asOf)}
      nothing="It is drawn from the first case on."
      groups={leading ? [name, 'Everything else'] : [name]}
      cases={cases.map(one => ({
        id: one.id,
        title: caseTitle(one),
        opened: one.raised,
        closed: one.closed ?? one.withdrawn,
        group: !leading || one.root === leading ? name : 'Everything else',
        level: levelName(one.level),
        to: caseAddress(slug, one),
      }))}
      today={asOf}
      last={looking.as_of ? dayInWords(asOf) : 'Today'}
      decision={
        effect && {
          on: effect.effect.changed,
          title: 'Strategic question answered',
          before: `${twoDigits(effect.effect.before.in_30_days)} in 30 days`,
          after: `${twoDigits(effect.effect.after.in_30_days)} in 30 days`,
        }
      }
    />
  )
}
