import { Key } from './Key'
import { scale, stepped, ticks, wide } from './scale'
import type { Curve } from './Survival'
import { labelPlaces } from './survival_labels'
import { useWidth } from './width'
import { percent } from './words'
import './lines.css'

const looks = ['solid', 'dashed', 'thin'] as const
const [left, top, bottom, line] = [46, 12, 212, 18]

/// A curve with its two lines of words.
interface NamedCurve extends Curve {
  words: [string, string]
}

/// The curves, each named at its side; above them where they leave no room for that.
export function SurvivalDrawing({ curves }: { curves: readonly NamedCurve[] }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const right = width - 12
  const longest = Math.max(...curves.map(curve => curve.steps.at(-1)?.day ?? 0))
  const days = ticks(longest, Math.floor((right - left) / 64))
  const x = scale([0, days.at(-1)!], [left, right])
  const y = scale([0, 1], [bottom, top])
  const falls = curves.map(curve => [
    { x: x(0), y: y(1) },
    ...curve.steps.map(step => ({ x: x(step.day), y: y(step.share) })),
  ])
  const words = curves.map(curve => curve.words)
  const places = labelPlaces(falls, {
    widths: words.map(lines => Math.max(...lines.map(wide))),
    height: 2 * line + 2,
    top,
    bottom: bottom - 4,
    right: width,
    near: y(0.5),
  })
  return (
    <div ref={box}>
      {places.includes(undefined) && (
        <Key items={words.map((lines, at) => ({ look: looks[at]!, name: lines.join(': ') }))} />
      )}
      <svg width={width} height={bottom + 28} viewBox={`0 0 ${width} ${bottom + 28}`}>
        {[0, 0.5, 1].map(share => (
          <g key={share}>
            <line
              className={share === 0.5 ? 'half' : share ? 'rule' : 'base'}
              x1={left}
              x2={right}
              y1={y(share)}
              y2={y(share)}
            />
            <text className="soft" x={left - 8} y={y(share) + 5} textAnchor="end">
              {percent(share)}
            </text>
          </g>
        ))}
        {days.map(day => (
          <text key={day} className="soft" x={x(day)} y={bottom + 20} textAnchor="middle">
            {day}
          </text>
        ))}
        {curves.toReversed().map(curve => (
          <Fallen
            key={curve.name}
            look={looks[curves.indexOf(curve)]!}
            path={stepped(falls[curves.indexOf(curve)]!)}
            half={curve.median === null ? undefined : { x: x(curve.median), y: y(0.5) }}
          />
        ))}
        {!places.includes(undefined) &&
          words.map(([name, when], at) => (
            <text key={name} x={places[at]!.x} y={places[at]!.y + 14} className="cut-out">
              <tspan className="curve-name">{name}</tspan>
              <tspan x={places[at]!.x} dy={line}>
                {when}
              </tspan>
            </text>
          ))}
      </svg>
      <p className="chart-foot">Share still open by days since raised; a dot marks the median.</p>
    </div>
  )
}

interface FallenProps {
  look: (typeof looks)[number]
  path: string
  half?: { x: number; y: number }
}

function Fallen({ look, path, half }: FallenProps) {
  return (
    <g className={`curve curve-${look}`}>
      <path d={path} />
      {half && <circle cx={half.x} cy={half.y} r={4.5} />}
    </g>
  )
}
