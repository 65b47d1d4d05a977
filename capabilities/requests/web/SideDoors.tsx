import { Bars } from 'foundation/web/charts'
import { Card, Day, Table } from 'foundation/web/ui'
import { sideDoorReasons, type DeskAnswer } from './request_queries'

/// What came another way, by month and one by one. It asks what made the side door easier, and never who used it.
export function SideDoors({ desk }: { desk: DeskAnswer }) {
  const { figures, findings, side_doors } = desk
  if (side_doors.length === 0) return null
  return (
    <>
      <Card title="What came another way">
        <Bars
          says={findings.side_doors}
          source="Requests and what was noted beside them, by month"
          nothing="Nothing was noted that came another way."
          heading="h3"
          of="Month"
          counts="Came another way"
          bars={figures.months.map(monthBar)}
        />
      </Card>
      <Card title="What made the side door easier?">
        <Table
          caption="Noted as come another way"
          rows={side_doors}
          rowKey={one => one.note.on + one.note.what}
          columns={[
            { title: 'What', width: '40%', cell: one => one.note.what },
            { title: 'On', width: '16%', cell: one => <Day on={one.note.on} /> },
            {
              title: 'What made it easier',
              cell: one => (
                <>
                  {sideDoorReasons[one.note.reason]}
                  {one.note.words && (
                    <>
                      <br />
                      <span className="small muted said">{one.note.words}</span>
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      </Card>
    </>
  )
}

type Month = DeskAnswer['figures']['months'][number]

// Fewer than five in a month have no share.
const fewestForShare = 5

export function monthBar({ month, over_desk, another_way }: Month) {
  const all = over_desk + another_way
  return {
    label: inWords.format(new Date(`${month}T00:00:00Z`)),
    value: another_way,
    share: all < fewestForShare ? undefined : another_way / all,
  }
}

const inWords = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
