import { Status } from 'foundation/web/ui'
import { Chart, type Finding } from './Chart'
import './ages.css'

const buckets = ['0–7', '8–14', '15–30', '31–60', 'over 60']
const firstOld = 3

interface AgesProps extends Finding {
  /// How many have been open for 0–7, 8–14, 15–30, 31–60 and over 60 days.
  counts: readonly [number, number, number, number, number]
}

/// How long the open ones have been open; those of more than a month are hatched and said in words.
export function Ages({ counts, ...finding }: AgesProps) {
  const most = Math.max(1, ...counts)
  const old = counts.slice(firstOld).reduce((sum, count) => sum + count, 0)
  return (
    <Chart
      {...finding}
      empty={counts.every(count => !count)}
      table={{
        columns: [{ title: 'Days open' }, { title: 'Open', figure: true }],
        rows: buckets.map((bucket, at) => [bucket, counts[at]]),
      }}
    >
      <ol className="ages">
        {buckets.map((bucket, at) => (
          <li key={bucket} className={!counts[at] ? 'none' : at >= firstOld ? 'old' : undefined}>
            <span className="ages-count">{counts[at]}</span>
            <span className="ages-column" style={{ '--tall': counts[at]! / most }} aria-hidden="true" />
            <span className="ages-bucket">
              {bucket}
              <span className="vh"> days</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="ages-feet">
        <span>Days open</span>
        <span className="ages-old">
          {old ? <Status tone="warn">{old} over a month</Status> : 'None over a month'}
        </span>
      </p>
    </Chart>
  )
}
