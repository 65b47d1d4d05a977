import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { RoomTag } from 'foundation/web/room'
import { Act, Answered, Card, Day, Empty, PageHead, Status, Table } from 'foundation/web/ui'
import { complaintsOf, partyName, states, type ComplaintsAnswer } from './complaint_queries'
import { Share } from './Share'

const route = getRouteApi('/inside/a/$slug/complaints')

/// What one's own people complain about, passed on as information and not as a reproach.
export default function Complaints() {
  const { slug } = route.useParams()
  const [sharing, setSharing] = useState(false)
  const query = useQuery(complaintsOf(slug))
  return (
    <>
      <PageHead
        title="Shared complaints"
        subtitle="What our people say about the other side, passed on between alliance managers and sponsors: no attack, no defence."
        actions={
          <Act
            look="main"
            obstacle={
              query.data && !query.data.may_share
                ? 'Complaints are shared by alliance managers and sponsors. Tell yours what you heard.'
                : null
            }
            onClick={() => setSharing(true)}
          >
            Share a complaint
          </Act>
        }
      />
      <Share slug={slug} opened={sharing} onClose={() => setSharing(false)} />
      <Answered query={query}>{complaints => <Lines slug={slug} {...complaints} />}</Answered>
    </>
  )
}

function Lines({ slug, items, counts }: ComplaintsAnswer & { slug: string }) {
  if (items.length === 0)
    return (
      <Card>
        <Empty
          title="Nothing was shared with you"
          steps={[
            'Tell your counterpart what you hear at home, and in which function; never who said it.',
            'Weigh it together: look into it, watch it, or drop it with a reason.',
            'Find out what is behind it, agree on what you do, and tell your people what came of it.',
          ]}
        >
          A complaint that stays inside one company becomes an opinion about the other.
        </Empty>
      </Card>
    )
  return (
    <div className="stack wide">
      <Card title={inOneSentence(counts)}>
        <Table
          caption="Shared complaints"
          rows={items}
          rowKey={one => one.id}
          columns={[
            {
              title: 'What is said',
              width: '40%',
              cell: one => <Link to={`/a/${slug}/room/${one.room}/complaints/${one.id}`}>{one.gist}</Link>,
            },
            {
              title: 'Heard in',
              cell: one => (
                <>
                  {one.heard_in}
                  <br />
                  <span className="small muted">{partyName(one, one.party)}</span>
                </>
              ),
            },
            { title: 'Heard', width: '12%', cell: one => <Day on={one.heard_on} /> },
            {
              title: 'Where it stands',
              width: '20%',
              cell: one => <Status tone={states[one.state].tone}>{states[one.state].words}</Status>,
            },
            { title: 'Room', width: '10%', cell: () => <RoomTag kind="restricted" /> },
          ]}
        />
      </Card>
    </div>
  )
}

/// What became of them, and how soon they were passed on.
export function inOneSentence(counts: ComplaintsAnswer['counts']): string {
  const { shared, act, watch, drop, told_back, median_days_to_share } = counts
  const days = median_days_to_share ?? 0
  const soon = `passed on ${days} ${days === 1 ? 'day' : 'days'} after they were heard (median)`
  return `${shared} shared, ${soon}: ${act} acted on, ${told_back} of them told back; ${watch} watched, ${drop} dropped`
}
