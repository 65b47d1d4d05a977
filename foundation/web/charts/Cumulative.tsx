import { dayInWords } from 'foundation/web/ui'
import { Chart, type Finding } from './Chart'
import { cumulated } from './cumulated'
import { dayNumber } from './days'
import { Key } from './Key'
import { axisHeight, MonthAxis } from './MonthAxis'
import { apart, scale, stepped, ticks, wide } from './scale'
import { useWidth } from './width'
import './lines.css'

/// A company and the days on which it did what is counted.
export interface Side {
  name: string
  days: readonly string[]
}

interface CumulativeProps extends Finding {
  ours: Side
  theirs: Side
  from: string
  until: string
  /// What is counted: "Solo starts".
  counts: string
}

/// What each side has done up to each day, counted up: ours a solid line, theirs a dashed one.
export function Cumulative({ ours, theirs, from, until, counts, ...finding }: CumulativeProps) {
  const sides = [ours, theirs]
  const days = [...new Set(sides.flatMap(side => side.days.map(day => day.slice(0, 10))))].toSorted()
  const upTo = (side: Side, day: string) => side.days.filter(one => one.slice(0, 10) <= day).length
  const last = days.at(-1)
  return (
    <Chart
      {...finding}
      empty={!last}
      picture={`${counts} up to ${dayInWords(until)}: ${sides.map(side => `${side.name} ${side.days.length}`).join(', ')}. ${last ? `The last was on ${dayInWords(last)}.` : ''}`}
      table={{
        columns: [{ title: 'Up to' }, ...sides.map(side => ({ title: side.name, figure: true }))],
        rows: days.map(day => [dayInWords(day), ...sides.map(side => upTo(side, day))]),
      }}
    >
      <Drawn sides={sides} from={dayNumber(from)} until={dayNumber(until)} />
    </Chart>
  )
}

const height = 150

function Drawn({ sides, from, until }: { sides: Side[]; from: number; until: number }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const lines = sides.map(side => cumulated(side.days.map(dayNumber), from, until))
  const counts = lines.map(line => line.at(-1)!.count)
  const levels = ticks(Math.max(...counts), 4)
  const left = Math.max(24, wide(`${levels.at(-1)}`) + 10)
  const names = sides.map((side, at) => `${side.name} ${counts[at]}`)
  const named = Math.max(...names.map(wide)) < width * 0.34
  const right = width - (named ? Math.max(...names.map(wide)) : 24) - 10
  const x = scale([from, until], [left, right])
  const y = scale([0, levels.at(-1)!], [height, 10])
  const labels = apart(
    counts.map(count => y(count) + 5),
    18,
    height + 2,
  )
  return (
    <>
      {!named && <Key items={sides.map((side, at) => ({ look: at ? 'theirs' : 'ours', name: side.name }))} />}
      <div ref={box}>
        <svg width={width} height={height + axisHeight} viewBox={`0 0 ${width} ${height + axisHeight}`}>
          <MonthAxis from={from} until={until} x={x} y={height} />
          {levels.map(level => (
            <g key={level}>
              {level > 0 && <line className="rule" x1={left} x2={right} y1={y(level)} y2={y(level)} />}
              <text className="soft" x={left - 8} y={y(level) + 5} textAnchor="end">
                {level}
              </text>
            </g>
          ))}
          {lines.map((line, at) => (
            <g key={sides[at]!.name} className={at ? 'line-theirs' : 'line-ours'}>
              <path d={stepped(line.map(({ day, count }) => ({ x: x(day), y: y(count) })))} />
              <circle cx={right} cy={y(counts[at]!)} r={4} />
              <text x={right + 10} y={labels[at]}>
                {named ? names[at] : counts[at] === counts[at - 1] ? '' : counts[at]}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </>
  )
}
