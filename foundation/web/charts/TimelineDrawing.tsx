import { MonthLines } from './MonthAxis'
import type { Line, TimelinePlan } from './timeline_plan'

interface TimelineDrawingProps {
  plan: TimelinePlan
  width: number
  /// Where the line of the decision stands.
  decided?: number
  /// The case that is pointed at.
  pointed?: string
}

/// The lines themselves. What they say is said by the list that lies over them.
export function TimelineDrawing({ plan, width, decided, pointed }: TimelineDrawingProps) {
  const { bands, height, x, from, until, pitch } = plan
  const thin = pitch < 20
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={`timeline-drawing${thin ? ' thin' : ''}${pointed ? ' pointing' : ''}`}
    >
      <MonthLines from={from} until={until} x={x} top={0} bottom={height} />
      <line className="rule" x1={x(until)} x2={x(until)} y1={0} y2={height} />
      {decided !== undefined && <DecisionLine x={decided} height={height} />}
      {bands.map((band, place) => (
        <g key={band.name} className={place ? 'case-dashed' : 'case-solid'}>
          {band.lines.map(line => (
            <Case key={line.case.id} line={line} ring={place > 0} thin={thin} pointed={pointed} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function DecisionLine({ x, height }: { x: number; height: number }) {
  return (
    <g className="decision-line">
      <path d={`M${x - 5},0h10l-5,7z`} />
      <line x1={x} x2={x} y1={0} y2={height} />
    </g>
  )
}

interface CaseProps {
  line: Line
  ring: boolean
  thin: boolean
  pointed?: string
}

function Case({ line: { case: one, from, to, y }, ring, thin, pointed }: CaseProps) {
  const radius = thin ? 2.5 : ring ? 4 : 4.5
  return (
    <g className={one.id === pointed ? 'case pointed' : 'case'}>
      <line x1={ring ? from + radius : from} x2={to} y1={y} y2={y} />
      {!one.closed && <path className="case-arrow" d={`M${to - 3},${y - 5}l7,5l-7,5`} />}
      <circle cx={from} cy={y} r={radius} />
    </g>
  )
}
