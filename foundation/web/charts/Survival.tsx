import { Chart, type Finding } from './Chart'
import { SurvivalDrawing } from './SurvivalDrawing'
import { counted, percent } from './words'

/// The share of a group that is still open after so many days, and the day by which half of it was closed.
export interface Curve {
  name: string
  /// How many cases it stands on.
  count: number
  /// Falling, from the first day on which one was closed.
  steps: readonly { day: number; share: number }[]
  /// Null while half of them are not closed yet.
  median: number | null
}

interface SurvivalProps extends Finding {
  /// At most three. The first is drawn solid, the second with dashes, the third thin.
  curves: readonly Curve[]
}

/// How long things stay open (Kaplan and Meier's estimate): the share still open by days, with the median marked.
export function Survival({ curves, ...finding }: SurvivalProps) {
  const shown = curves.filter(curve => curve.count > 0).slice(0, 3)
  return (
    <Chart
      {...finding}
      empty={!shown.some(curve => curve.steps.length)}
      picture={`Share still open, by days. ${shown.map(curve => `${curve.name}: ${median(curve)}`).join('; ')}.`}
      table={{
        columns: [
          { title: 'Group' },
          { title: 'After days', figure: true },
          { title: 'Still open', figure: true },
        ],
        rows: shown.flatMap(curve => curve.steps.map(step => [curve.name, step.day, percent(step.share)])),
      }}
    >
      <SurvivalDrawing
        curves={shown.map(curve => ({ ...curve, words: [`${curve.name}, ${curve.count}`, median(curve)] }))}
      />
    </Chart>
  )
}

const median = (curve: Curve) =>
  curve.median === null ? 'median not reached' : `median ${counted(curve.median, 'day', 'days')}`
