import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { IssueTables } from 'capabilities/issues/web/IssueTables'
import { OpenIssue } from 'capabilities/issues/web/OpenIssue'
import { themes } from 'capabilities/issues/web/themes'
import { RoomTag } from 'foundation/web/room'
import { Act, Answered, Card, Empty, PageHead, RelativeTime, Status, Table } from 'foundation/web/ui'
import { escalationsOf, type EscalationLine } from './escalation_queries'
import { isOver, levels, states } from './states'

const route = getRouteApi('/inside/a/$slug/disagreements')

/// Every issue and escalation of the alliance that this person may read. Each row says whose room it is in.
export default function Disagreements() {
  const { slug } = route.useParams()
  const { open: asked } = route.useSearch()
  const [opening, setOpening] = useState(asked === 'issue')
  const escalations = useQuery(escalationsOf(slug))
  const open = (
    <Act look="main" onClick={() => setOpening(true)}>
      Open an issue
    </Act>
  )
  return (
    <>
      <PageHead
        title="Disagreements"
        subtitle="Worked on by both sides, sent up only together, closed with a reason that everybody can read"
        actions={open}
      />
      <OpenIssue slug={slug} opened={opening} onClose={() => setOpening(false)} />
      <div className="stack wide">
        <IssueTables slug={slug} />
        <Answered query={escalations}>
          {({ items }) =>
            items.length === 0 ? (
              <Card>
                <Empty
                  title="No escalations yet"
                  steps={[
                    'Open an issue with your counterpart.',
                    'If talking does not settle it, write it up together: each side its own interests, at least two options.',
                    'Both sides sign one text. Counterparts receive it in the same moment and settle it together.',
                    'They publish the reason. It guides the next case.',
                  ]}
                >
                  A disagreement well handled is worth more than none. Nothing goes up for one side alone.
                </Empty>
              </Card>
            ) : (
              <>
                <Lines title="Going on" slug={slug} lines={items.filter(line => !isOver(line.state))} />
                <Lines title="Settled" slug={slug} lines={items.filter(line => isOver(line.state))} />
              </>
            )
          }
        </Answered>
      </div>
    </>
  )
}

function Lines({ title, slug, lines }: { title: string; slug: string; lines: EscalationLine[] }) {
  if (lines.length === 0) return null
  return (
    <Card title={title} aside={<span className="muted">{lines.length}</span>}>
      <Table
        caption={title}
        rows={lines}
        rowKey={line => line.id}
        columns={[
          {
            title: 'Question',
            width: '38%',
            cell: line => (
              <>
                <Link to={addressOf(slug, line)}>{line.question}</Link>
                <br />
                <span className="small muted">{themes[line.theme] ?? line.theme}</span>
              </>
            ),
          },
          { title: 'Where it stands', width: '17%', cell: line => <Standing line={line} /> },
          { title: 'Level', width: '9%', cell: line => levels[line.level] },
          {
            title: 'With',
            width: '15%',
            cell: line => line.receivers.join(' and ') || line.parties.join(' and '),
          },
          { title: 'Begun', width: '11%', cell: line => <RelativeTime at={line.drafted_at} /> },
          {
            title: 'Room',
            width: '10%',
            cell: line => <RoomTag kind={line.in_joint_room ? 'joint' : 'restricted'} />,
          },
        ]}
      />
    </Card>
  )
}

function Standing({ line }: { line: EscalationLine }) {
  const state = states[line.state]
  return (
    <>
      <Status tone={state.tone}>{state.words}</Status>
      {line.dwell?.ageing && (
        <>
          <br />
          <Status tone="warn">Ageing: {line.dwell.shared_days} working days</Status>
        </>
      )}
      {line.unsigned_parties.length > 0 && (
        <>
          <br />
          <span className="small muted">{line.unsigned_parties.join(' and ')} not yet</span>
        </>
      )}
    </>
  )
}

const addressOf = (slug: string, line: EscalationLine) =>
  line.in_joint_room
    ? `/a/${slug}/joint/escalations/${line.id}`
    : `/a/${slug}/room/${line.room}/escalations/${line.id}`
