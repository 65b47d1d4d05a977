import { Chart, type Finding } from './Chart'
import { Key } from './Key'
import { linked } from './linked'
import { percent } from './words'
import './bars.css'

/// One bar.
export interface Bar {
  label: string
  value: number
  /// Of all, from 0 to 1.
  share?: number
  /// The same in the period before: drawn pale.
  before?: number
  stands_out?: boolean
  /// Where its cases are listed.
  to?: string
}

interface BarsProps extends Finding {
  bars: readonly Bar[]
  /// What is named at the left ("Theme") and what is counted ("Disagreements"), for the table.
  of: string
  counts: string
  /// What the pale bars are: "180 days before".
  before?: string
  /// What a bar of full length stands for, so that two charts side by side are drawn to one scale.
  most?: number
}

/// Horizontal bars in the order given, with their numbers written at their ends.
export function Bars({ bars, of, counts, before, most: full, ...finding }: BarsProps) {
  const most = Math.max(full ?? 1, ...bars.flatMap(bar => [bar.value, bar.before ?? 0]))
  return (
    <Chart
      {...finding}
      empty={!bars.length}
      table={{
        columns: [of, counts, 'Share', ...(before ? [before] : [])].map((title, at) => ({
          title,
          figure: at > 0,
        })),
        rows: bars.map(bar => [
          linked(bar.label, bar.to),
          bar.value,
          bar.share === undefined ? '–' : percent(bar.share),
          ...(before ? [bar.before ?? '–'] : []),
        ]),
      }}
    >
      {before && (
        <Key
          items={[
            { look: 'now', name: 'Now' },
            { look: 'before', name: before },
          ]}
        />
      )}
      <ul className={`bars${before ? ' both' : ''}${full ? ' to-scale' : ''}`}>
        {bars.map(bar => (
          <Row key={bar.label} bar={bar} most={most} before={before} />
        ))}
      </ul>
    </Chart>
  )
}

function Row({ bar, most, before }: { bar: Bar; most: number; before?: string }) {
  return (
    <li className={bar.stands_out ? 'bar-row out' : 'bar-row'}>
      <span className="bar-label">
        {linked(bar.label, bar.to)}
        {bar.stands_out && <span className="vh">, stands out</span>}
      </span>
      <span className="bar-track" style={{ '--long': bar.value / most }}>
        <span className="bar" aria-hidden="true" />
        <span className="bar-value">
          {bar.value}
          {bar.share !== undefined && <span className="bar-share"> · {percent(bar.share)}</span>}
        </span>
        {before && bar.before !== undefined && (
          <>
            <span className="bar pale" style={{ '--was': bar.before / most }} aria-hidden="true" />
            <span className="bar-before" style={{ '--was': bar.before / most }}>
              <span className="vh">, {before}: </span>
              {bar.before}
            </span>
          </>
        )}
      </span>
    </li>
  )
}
