import { useId, type ReactNode } from 'react'
import { TableBehind, type Numbers } from './TableBehind'
import './chart.css'

/// What every chart says besides its numbers.
export interface Finding {
  /// The finding in a plain sentence: "The launch order is behind 11 of 25 disagreements".
  says: string
  /// What was counted and when: "25 disagreements, 1 Jan 2025 to 2 Jul 2026".
  source: string
  /// Why there may be nothing to show, and what would change it.
  nothing: string
  /// The level of the finding on its page: the second, or the third within a card that has a title.
  heading?: 'h2' | 'h3'
}

interface ChartProps extends Finding {
  empty?: boolean
  /// The drawing in words, where it is a picture. Left out where the drawing consists of readable words itself.
  picture?: string
  /// The numbers that were drawn. Left out by a drawing that is a table.
  table?: Numbers
  children: ReactNode
}

/// The frame of all charts: the finding, its source, the drawing, and the table behind it.
export function Chart({
  says,
  source,
  nothing,
  heading: Heading = 'h2',
  empty,
  picture,
  table,
  children,
}: ChartProps) {
  const finding = useId()
  return (
    <figure className="chart" aria-labelledby={finding}>
      <figcaption>
        <Heading id={finding}>{says}</Heading>
        {!empty && <p>{source}</p>}
      </figcaption>
      {empty ? (
        <p className="chart-nothing">
          <strong>Nothing to show yet.</strong> {nothing}
        </p>
      ) : (
        <>
          {picture ? (
            <div role="img" aria-label={picture}>
              {children}
            </div>
          ) : (
            children
          )}
          {table && <TableBehind caption={says} finding={finding} {...table} />}
        </>
      )}
    </figure>
  )
}
