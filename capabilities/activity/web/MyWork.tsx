import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { alliancesQuery, RoomTag } from 'foundation/web/room'
import { useMe } from 'foundation/web/api/session'
import { useHouse } from 'foundation/web/screens'
import { Answered, Card, Empty, PageHead, RelativeTime, Table, Who } from 'foundation/web/ui'
import { myWork, type WaitingLine } from './activity_queries'

/// What waits for the signed-in person over all alliances, the longest waiting first.
export default function MyWork() {
  const me = useMe()
  const waiting = useQuery(myWork)
  return (
    <>
      <PageHead
        title="My work"
        subtitle={`What waits for you, ${me.name}, in every alliance, the longest waiting first`}
      />
      <div className="stack wide">
        <Card>
          <Answered query={waiting}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title="Nothing waits for you">
                  What others ask of you comes here: a write-up to sign, an escalation to take up, a reason to
                  acknowledge.
                </Empty>
              ) : (
                <Waiting lines={items} />
              )
            }
          </Answered>
        </Card>
        <Alliances />
      </div>
    </>
  )
}

function Waiting({ lines }: { lines: WaitingLine[] }) {
  const house = useHouse()
  return (
    <Table
      caption="What waits for you"
      rows={lines}
      rowKey={line => `${line.position}-${line.reason}`}
      columns={[
        {
          title: 'What',
          cell: line => (
            <>
              <Link to={house.addressOf({ ...line, alliance: line.alliance ?? undefined }) ?? '/'}>
                {line.title}
              </Link>
              <br />
              <span className="small muted">{house.nameOf(line.noun)}</span>
            </>
          ),
        },
        {
          title: 'Why',
          cell: line => <Who name={line.author} ours={line.ours} note={house.noticeOf(line.reason)} />,
        },
        { title: 'Alliance', cell: line => line.alliance_name ?? '' },
        { title: 'Since', cell: line => <RelativeTime at={line.at} /> },
        { title: 'Room', cell: line => <RoomTag kind={line.room_kind as 'joint'} /> },
      ]}
    />
  )
}

function Alliances() {
  const alliances = useQuery(alliancesQuery)
  const items = alliances.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Card title="Your alliances">
      <Table
        caption="Your alliances"
        rows={items}
        rowKey={alliance => alliance.slug}
        columns={[
          { title: 'Alliance', cell: alliance => <Link to={`/a/${alliance.slug}`}>{alliance.name}</Link> },
          {
            title: 'With',
            cell: alliance =>
              alliance.parties
                .filter(party => !party.ours)
                .map(party => party.short_name)
                .join(', '),
          },
          { title: 'Waiting for you', figure: true, cell: alliance => alliance.waiting_for_me || '' },
        ]}
      />
    </Card>
  )
}
