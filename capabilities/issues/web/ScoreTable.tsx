import { Card, Status, Table, type Column } from 'foundation/web/ui'
import type { IssueAnswer } from './issue_queries'
import { inWords, scored, type Scored } from './scores'
import type { SideHere } from './sides'
import { meetings } from './words'

/// Options against sides: those first that leave no side behind.
export function ScoreTable({ issue, sides }: { issue: IssueAnswer; sides: SideHere[] }) {
  if (!issue.options.some(option => option.ratings.length > 0)) return null
  const rows = scored(
    issue.options,
    sides.map(side => side.party),
  )
  const columns: Column<Scored>[] = [
    { title: 'Option', width: '34%', cell: ({ option }) => option.title },
    ...sides.map((side, place) => ({
      title: side.party_name,
      width: '15%',
      cell: ({ meets }: Scored) => <Meets meets={meets[place]} ours={side.ours} />,
    })),
    { title: 'Together', cell: row => <Together row={row} /> },
  ]
  return (
    <Card
      title="How far each option meets each side"
      aside={<span className="small">Sorted by the side that is served less</span>}
    >
      <Table
        caption="How far each option meets each side"
        rows={rows}
        rowKey={row => row.option.id}
        columns={columns}
      />
    </Card>
  )
}

/// Two marks, filled as far as it meets: round for ours, square for theirs.
function Meets({ meets, ours }: { meets: number | undefined; ours: boolean }) {
  if (meets === undefined) return <span className="muted">Not yet</span>
  return (
    <span className="meets">
      <span aria-hidden="true" className={ours ? 'marks' : 'marks theirs'}>
        {[1, 2].map(mark => (
          <i key={mark} className={mark <= meets ? 'full' : undefined} />
        ))}
      </span>
      {meetings[meets]}
    </span>
  )
}

function Together({ row }: { row: Scored }) {
  const words = inWords(row)
  return row.best ? <Status tone="ok">{words}</Status> : <span className="muted">{words}</span>
}
