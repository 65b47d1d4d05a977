import type { Answer } from 'foundation/web/api/shapes'
import { useRoom } from 'foundation/web/room'
import { Status, Table, Who } from 'foundation/web/ui'
import { HandOver } from './HandOver'
import { handOverIssue } from './issue_queries'

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
        {
          title: 'Where they stand',
          cell: side => (
            <span className="row">
              <Standing side={side} />
              {issue.may_hand_over.includes(side.party) && (
                <HandOver
                  party={side.party}
                  partyName={side.party_name}
                  speaker={side.person}
                  send={seat => handOverIssue(issue.id, side.party, seat)}
                />
              )}
            </span>
          ),
        },
      ]}
    />
  )
}

function Standing({ side }: { side: IssueAnswer['sides'][number] }) {
  if (side.on_paper) return <Status tone="none">Takes part on paper</Status>
  if (side.withdraws) return <Status tone="none">Would withdraw it</Status>
  return side.is_in ? <Status tone="ok">Joined</Status> : <Status tone="warn">Asked to join</Status>
}
