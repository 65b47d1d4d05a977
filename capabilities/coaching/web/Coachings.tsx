import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { RoomTag } from 'foundation/web/room'
import { Act, Answered, Card, Empty, PageHead, RelativeTime, Status, Table } from 'foundation/web/ui'
import { AskAbove } from './AskAbove'
import { coachingsOf, type CoachingAnswer, type CoachingsAnswer } from './coaching_queries'
import { Concerns } from './Concerns'
import { standing } from './words'
import './coaching.css'

const route = getRouteApi('/inside/a/$slug/coaching')

/// Where one is stuck and asked a colleague, or was asked by one. Each is between two people.
export default function Coachings() {
  const { slug } = route.useParams()
  const { issue } = route.useSearch()
  const [asking, setAsking] = useState(issue !== undefined)
  return (
    <>
      <PageHead
        title="Coaching"
        subtitle="Stuck with the other side? A colleague gives you questions to go back with. Only the two of you can read it."
        actions={
          <Act look="main" onClick={() => setAsking(true)}>
            Ask a colleague
          </Act>
        }
      />
      <AskAbove slug={slug} issue={issue} opened={asking} onClose={() => setAsking(false)} />
      <Answered query={useQuery(coachingsOf(slug))}>
        {coachings => (
          <div className="stack wide">
            {coachings.items.length === 0 ? (
              <Card>
                <Empty
                  title="Nobody was asked yet"
                  steps={[
                    'Ask somebody of your own company, for help or for a decision.',
                    'For help they give you questions, not an answer. You write down what you do next, and how it went.',
                    'A decision is never given to one side alone. You and your counterpart write the matter up together instead.',
                  ]}
                >
                  Most of what is passed up could have been settled by the people who are in it.
                </Empty>
              </Card>
            ) : (
              <>
                <Lines title="I asked" slug={slug} lines={coachings.items.filter(one => !one.i_coach)} />
                <Lines title="I was asked" slug={slug} lines={coachings.items.filter(one => one.i_coach)} />
                <HowTheyWent counts={coachings.counts} />
              </>
            )}
            <Concerns slug={slug} />
          </div>
        )}
      </Answered>
    </>
  )
}

function Lines({ title, slug, lines }: { title: string; slug: string; lines: CoachingAnswer[] }) {
  if (lines.length === 0) return null
  return (
    <Card title={title} aside={<span className="muted">{lines.length}</span>}>
      <Table
        caption={title}
        rows={lines}
        rowKey={line => line.id}
        columns={[
          {
            title: 'About',
            width: '44%',
            cell: line => (
              <>
                <Link to={`/a/${slug}/room/${line.room}/coachings/${line.id}`}>
                  {line.question ?? `${line.coached_name} is at work on it`}
                </Link>
                <br />
                <span className="small muted">
                  {line.coached_name} asked {line.coach_name}
                </span>
              </>
            ),
          },
          {
            title: 'Where it stands',
            width: '28%',
            cell: line => <Status tone={standing(line).tone}>{standing(line).words}</Status>,
          },
          { title: 'Asked', width: '14%', cell: line => <RelativeTime at={line.asked_at} /> },
          { title: 'Room', width: '14%', cell: () => <RoomTag kind="restricted" /> },
        ]}
      />
    </Card>
  )
}

function HowTheyWent({ counts }: Pick<CoachingsAnswer, 'counts'>) {
  if (counts.ended === 0) return null
  return (
    <p className="muted">
      Of {counts.ended === 1 ? '1 that is closed' : `${counts.ended} that are closed`}, {counts.settled}{' '}
      settled by the people in it, {counts.joint_write_up} written up together, {counts.still_stuck} still
      stuck.
    </p>
  )
}
