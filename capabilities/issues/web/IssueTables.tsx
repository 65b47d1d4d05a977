import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RoomTag } from 'foundation/web/room'
import { Card, Day, RelativeTime, Status, Table } from 'foundation/web/ui'
import { issuesOf, type IssueAnswer } from './issue_queries'
import { isOver, issueStates } from './states'
import { steps } from './steps'

/// The issues of an alliance: those that are open or rest, and those that ended where they arose.
export function IssueTables({ slug }: { slug: string }) {
  const issues = useQuery(issuesOf(slug)).data?.items ?? []
  // What was written up stands among the escalations.
  const ended = issues.filter(issue => isOver(issue) && issue.state !== 'escalated')
  return (
    <>
      <IssueTable
        title="Issues at the point where they arose"
        caption="Open issues"
        slug={slug}
        issues={issues.filter(issue => !isOver(issue))}
      />
      <IssueTable title="Ended where they arose" caption="Ended issues" slug={slug} issues={ended} />
    </>
  )
}

interface IssueTableProps {
  title: string
  caption: string
  slug: string
  issues: IssueAnswer[]
}

function IssueTable({ title, caption, slug, issues }: IssueTableProps) {
  if (issues.length === 0) return null
  return (
    <Card title={title} aside={<span className="muted">{issues.length}</span>}>
      <Table
        caption={caption}
        rows={issues}
        rowKey={issue => issue.id}
        columns={[
          {
            title: 'Question',
            width: '38%',
            cell: issue => (
              <Link to={`/a/${slug}/room/${issue.room}/issues/${issue.id}`}>{issue.question}</Link>
            ),
          },
          { title: 'With', width: '20%', cell: issue => issue.sides.map(side => side.name).join(', ') },
          { title: 'Where it stands', cell: issue => <Standing issue={issue} /> },
          { title: 'Opened', width: '11%', cell: issue => <RelativeTime at={issue.opened_at} /> },
          { title: 'Room', width: '10%', cell: () => <RoomTag kind="restricted" /> },
        ]}
      />
    </Card>
  )
}

function Standing({ issue }: { issue: IssueAnswer }) {
  const state = issueStates[issue.state]
  const forMe = issue.state === 'waiting_for_counterpart' && !issue.obstacles.accept
  const at = issue.steps.at(-1)?.step
  return (
    <>
      <Status tone={state.tone}>{forMe ? 'Waiting for you' : state.words}</Status>
      {issue.state === 'both_in' && at && <div className="small muted">at {steps[at].name}</div>}
      {issue.state === 'parked' && issue.parking && (
        <div className="small muted">
          until <Day on={issue.parking.until} />
        </div>
      )}
    </>
  )
}
