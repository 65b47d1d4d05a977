import { useId, useState, type ReactNode } from 'react'
import { ScrollBox } from './ScrollBox'
import './table_behind.css'

/// The numbers of a drawing. The first cell names its row.
export interface Numbers {
  columns: { title: string; figure?: boolean }[]
  rows: ReactNode[][]
}

interface TableBehindProps extends Numbers {
  caption: string
  /// The id of the finding, which tells one toggle of a page from another.
  finding: string
}

/// The table behind a drawing, shown on demand. Paper cannot be pressed: there it always follows the drawing.
export function TableBehind({ caption, finding, columns, rows }: TableBehindProps) {
  const [shown, setShown] = useState(false)
  const id = useId()
  const look = (place: number) => (columns[place]?.figure ? 'num' : undefined)
  return (
    <div className="chart-behind">
      <button
        type="button"
        className="chart-toggle no-print"
        aria-expanded={shown}
        aria-controls={id}
        aria-describedby={finding}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide the table' : 'Show as a table'}
      </button>
      <div id={id} hidden={!shown}>
        <ScrollBox label={caption}>
          <table className="chart-table">
            <caption>
              <span>{caption}</span>
            </caption>
            <thead>
              <tr>
                {columns.map((column, place) => (
                  <th key={column.title} scope="col" className={look(place)}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...rest], line) => (
                <tr key={line}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, place) => (
                    <td key={place} className={look(place + 1)}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </div>
    </div>
  )
}
