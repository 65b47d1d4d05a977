import { Chart, type Finding } from './Chart'
import { linked } from './linked'
import { ScrollBox } from './ScrollBox'
import { wide } from './scale'
import { shade } from './shade'
import './heat.css'

/// A number with, if there is one, a note below it ("lift 1.36"), or the reason why it is not shown ("Too few").
export type Cell = { value: number; note?: string; to?: string } | { hidden: string }

interface HeatTableProps extends Finding {
  /// What the rows and the columns are: "Theme", "Root cause".
  down: string
  across: string
  rows: readonly string[]
  columns: readonly string[]
  cell: (row: number, column: number) => Cell
}

/// A table of numbers, the larger the darker.
export function HeatTable({ down, across, rows, columns, cell, ...finding }: HeatTableProps) {
  const cells = rows.map((_, row) => columns.map((_, column) => cell(row, column)))
  const most = Math.max(0, ...cells.flat().map(one => ('value' in one ? one.value : 0)))
  return (
    <Chart {...finding} empty={!rows.length || !columns.length}>
      <ScrollBox label={finding.says}>
        <table
          className="heat"
          style={{ minWidth: wordsWidth(rows, ' ') + columns.length * wordsWidth(columns, ' ') }}
        >
          <caption className="vh">{finding.says}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className="heat-down" style={{ width: headWidth(rows) }}>
                {down}
              </th>
              <th scope="colgroup" colSpan={columns.length} className="heat-across">
                {across}
              </th>
            </tr>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells[at]!.map((one, column) => (
                  <Shaded key={columns[column]} cell={one} most={most} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Chart>
  )
}

// As wide as the longest head where there is room, and never so narrow that a word is broken; so the columns.
const headWidth = (rows: readonly string[]) =>
  `max(${wordsWidth(rows, ' ')}px, min(${wordsWidth(rows)}px, 26cqi))`

function wordsWidth(rows: readonly string[], apart = '\n'): number {
  return 20 + Math.max(64, ...rows.flatMap(row => row.split(apart).map(wide)))
}

function Shaded({ cell, most }: { cell: Cell; most: number }) {
  if ('hidden' in cell) return <td className="heat-hidden">{cell.hidden}</td>
  return (
    <td className={`shade-${shade(cell.value, most)}`}>
      {linked(cell.value, cell.to)}
      {cell.note && <small>{cell.note}</small>}
    </td>
  )
}
