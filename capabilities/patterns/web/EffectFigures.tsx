import type { PatternsAnswer } from './pattern_queries'
import { twoDigits } from './codes'
import { chanceInWords, plural } from './sentences'

export type EffectLine = PatternsAnswer['effects'][number]

export const verdicts: Record<EffectLine['effect']['verdict'], string> = {
  fewer: 'Fewer since the answer',
  fewer_not_yet_certain: 'Fewer since the answer, not yet certain',
  no_clear_change: 'No clear change since the answer',
  more_not_yet_certain: 'More since the answer, not yet certain',
  more: 'More since the answer',
}

/// How often disagreements arose before and since an answer, and how much to make of the difference.
export function EffectFigures({ effect: { effect, finding } }: { effect: EffectLine }) {
  return (
    <div className="stack">
      <p>{finding}</p>
      <dl className="rates">
        <Rate when="Before" rate={effect.before} />
        <Rate when="Since" rate={effect.after} />
      </dl>
      <p className="small muted">{chanceInWords(effect.chance_in_10000)}</p>
    </div>
  )
}

function Rate({ when, rate }: { when: string; rate: EffectLine['effect']['before'] }) {
  return (
    <div>
      <dt>{when}</dt>
      <dd>
        <b>{twoDigits(rate.in_30_days)}</b> in 30 days
        <span className="small muted">
          {rate.raised} in {plural(rate.days, 'day', 'days')}
        </span>
      </dd>
    </div>
  )
}
