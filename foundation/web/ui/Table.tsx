import type { ReactNode } from 'react'
import './table.css'

export interface Column<Row> {
  title: string
  cell: (row: Row) => ReactNode
  /// Figures stand at the right, aligned.
  figure?: boolean
  width?: string
}

interface TableProps<Row> {
  /// What the table holds, for people who hear it.
  caption: string
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/// Plain rows and columns. The first column names its row; on a narrow screen each row becomes a short list.
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table className="t">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th
              key={column.title}
              scope="col"
              className={column.figure ? 'num' : undefined}
              style={{ width: column.width }}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Line key={rowKey(row)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

function Line<Row>({ row, columns }: { row: Row; columns: Column<Row>[] }) {
  const [first, ...rest] = columns
  return (
    <tr>
      <th scope="row">{first?.cell(row)}</th>
      {rest.map(column => (
        <td key={column.title} data-title={column.title} className={column.figure ? 'num' : undefined}>
          <div>{column.cell(row)}</div>
        </td>
      ))}
    </tr>
  )
}
