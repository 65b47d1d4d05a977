import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card } from 'foundation/web/ui'
import { EffectFigures } from './EffectFigures'
import { patternsAddress } from './looking'
import { patternsOf } from './pattern_queries'
import type { Asked } from './StrategicQuestion'

/// What has changed since its answer was published.
export function QuestionEffect({ question, slug }: Asked) {
  const patterns = useQuery(patternsOf(slug))
  const effect = patterns.data?.effects.find(one => one.question === question.id)
  if (!effect) return null
  return (
    <Card title="What has changed since" aside={<Link to={patternsAddress(slug)}>All patterns</Link>}>
      <EffectFigures effect={effect} />
    </Card>
  )
}
