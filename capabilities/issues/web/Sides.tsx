import type { Answer } from 'foundation/web/api/shapes'
import { useRoom } from 'foundation/web/room'
import { Status, Table, Who } from 'foundation/web/ui'

type IssueAnswer = Answer<'/issues/{issue}', 'get'>

/// Each company's person in the issue, and whether they have joined.
export function Sides({ issue }: { issue: IssueAnswer }) {
  const { ours } = useRoom()
  return (
    <Table
      caption="Who is in this issue"
      rows={issue.sides}
      rowKey={side => side.party}
      columns={[
        {
          title: 'Person',
          cell: side => <Who name={side.name} ours={side.party_name === ours} note={side.party_name} />,
        },
        { title: 'Where they stand', cell: side => <Standing side={side} /> },
      ]}
    />
  )
}

function Standing({ side }: { side: IssueAnswer['sides'][number] }) {
  if (side.on_paper) return <Status tone="none">Takes part on paper</Status>
  if (side.withdraws) return <Status tone="none">Would withdraw it</Status>
  return side.is_in ? <Status tone="ok">Joined</Status> : <Status tone="warn">Asked to join</Status>
}
