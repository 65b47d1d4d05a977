import { Bars } from 'foundation/web/charts'
import { Card } from 'foundation/web/ui'
import { standsOut, valueOf } from './codes'
import type { Seen } from './Patterns'
import { onPairs, pairName, plural } from './sentences'

/// Which functions met. Those that met once are one line: a bar for each would be taken for a pattern.
export function Where({ told }: Seen) {
  const { pairs, records } = told.patterns
  const often = pairs.filter(one => one.cases > 1)
  const once = pairs.filter(one => one.cases === 1)
  return (
    <Card>
      <Bars
        says={onPairs(told.patterns, told.cases)}
        source={`The functions of the authors, in ${records} disagreements; ${plural(pairs.length, 'pair', 'pairs')}`}
        nothing="It is drawn once cases are written up by people with a function."
        of="Functions"
        counts="Disagreements"
        bars={often.map(one => ({
          label: pairName(one.functions),
          value: one.cases,
          share: one.share && valueOf(one.share),
          stands_out: standsOut(one.cases, one.share),
        }))}
      />
      {once.length > 0 && (
        <p className="small muted once">
          {plural(once.length, 'other pair', 'other pairs')} once each:{' '}
          {once.map(one => pairName(one.functions)).join('; ')}.
        </p>
      )}
    </Card>
  )
}
