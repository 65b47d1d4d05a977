import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RoomTag } from 'foundation/web/room'
import { useHouse } from 'foundation/web/screens'
import { Answered, Card, Icon, RelativeTime, Table } from 'foundation/web/ui'
import { waitingQuery } from './alliance_queries'

/// What waits for me in this alliance. It is read from all my rooms, so each row says whose it is.
export function Waiting({ slug }: { slug: string }) {
  const waiting = useQuery(waitingQuery)
  const house = useHouse()
  return (
    <Card title="Waits for you here" aside={<OnlyYou />}>
      <Answered query={waiting}>
        {({ items }) => {
          const here = items.filter(item => item.alliance === slug)
          if (here.length === 0) return <p className="muted">Nothing waits for you in this alliance.</p>
          return (
            <Table
              caption="What waits for you in this alliance"
              rows={here}
              rowKey={item => `${item.position}-${item.reason}`}
              columns={[
                {
                  title: 'What',
                  cell: item => (
                    <>
                      <Link
                        to={
                          house.addressOf({
                            ...item,
                            room_kind: item.room_kind as 'joint',
                            alliance: slug,
                          }) ?? '/'
                        }
                      >
                        {item.title}
                      </Link>
                      <span className="note">
                        {item.author} {house.noticeOf(item.reason)}
                      </span>
                    </>
                  ),
                },
                { title: 'Since', cell: item => <RelativeTime at={item.at} /> },
                { title: 'Room', cell: item => <RoomTag kind={item.room_kind as 'joint'} /> },
              ]}
            />
          )
        }}
      </Answered>
    </Card>
  )
}

function OnlyYou() {
  return (
    <>
      <Icon name="lock" size={14} /> Only you see this list. <Link to="/">All my work</Link>
    </>
  )
}
