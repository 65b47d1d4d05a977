import { months } from './days'
import { wide } from './scale'

interface MonthsProps {
  /// Numbers of days.
  from: number
  until: number
  x: (day: number) => number
}

const marks = ({ from, until, x }: MonthsProps) => months(from, until, x(until) - x(from))

/// Months below a line at `y`, as many as have room, the year where it begins, and what the last day is called.
export function MonthAxis({ y, last, ...stretch }: MonthsProps & { y: number; last?: string }) {
  const { from, until, x } = stretch
  const shown = marks(stretch)
  const lastYear = x(shown.findLast(mark => mark.year)?.day ?? from)
  return (
    <g>
      <line className="base" x1={x(from)} x2={x(until)} y1={y} y2={y} />
      {shown.map(({ day, month, year }) => (
        <g key={day}>
          <line className="base" x1={x(day)} x2={x(day)} y1={y} y2={y + 5} />
          <text className="soft" x={x(day)} y={y + 20}>
            {month || year}
          </text>
          {month && year && (
            <text x={x(day)} y={y + 38}>
              {year}
            </text>
          )}
        </g>
      ))}
      {last && x(until) - lastYear > wide(`2026  ${last}`) && (
        <text x={x(until)} y={y + 38} textAnchor="end">
          {last}
        </text>
      )}
    </g>
  )
}

/// Faint lines that carry the months up through a drawing.
export function MonthLines({ top, bottom, ...stretch }: MonthsProps & { top: number; bottom: number }) {
  return marks(stretch).map(({ day }) => (
    <line key={day} className="rule" x1={stretch.x(day)} x2={stretch.x(day)} y1={top} y2={bottom} />
  ))
}

/// The height of a month axis.
export const axisHeight = 44
