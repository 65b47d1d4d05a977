import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { RoomTag } from 'foundation/web/room'
import { useHouse } from 'foundation/web/screens'
import { Act, Answered, Card, Empty, Moment, PageHead, Table, Who } from 'foundation/web/ui'
import { activityOf } from './activity_queries'
import './history.css'
import { doneIn } from './words'

const route = getRouteApi('/inside/a/$slug/activity')

/// Everything that happened in the alliance, in the rooms that this person may read.
export default function Activity() {
  const { slug } = route.useParams()
  const query = useInfiniteQuery(activityOf(slug))
  const house = useHouse()
  return (
    <>
      <PageHead title="Activity" subtitle="What happened in this alliance, in the rooms that you may read" />
      <Card>
        <Answered query={query}>
          {({ pages }) => {
            const lines = pages.flatMap(page => page.items)
            if (lines.length === 0)
              return (
                <Empty title="Nothing has happened yet">
                  Every act of every side is told here, in order.
                </Empty>
              )
            return (
              <>
                <Table
                  caption="Activity"
                  rows={lines}
                  rowKey={line => String(line.position)}
                  columns={[
                    {
                      title: 'Who',
                      cell: line => <Who name={line.author} ours={line.ours} note={doneIn(line.kind)} />,
                    },
                    {
                      title: 'About',
                      cell: line => (
                        <span className="about">
                          <Link
                            to={
                              house.addressOf({
                                ...line,
                                room_kind: line.room_kind as 'joint',
                                alliance: slug,
                              }) ?? `/a/${slug}`
                            }
                          >
                            {line.title}
                          </Link>
                          <Link
                            className="small muted"
                            to={`/a/${slug}/history/${line.room}/${line.subject}`}
                          >
                            History
                          </Link>
                        </span>
                      ),
                    },
                    { title: 'When', cell: line => <Moment at={line.at} /> },
                    { title: 'Room', cell: line => <RoomTag kind={line.room_kind as 'joint'} /> },
                  ]}
                />
                {query.hasNextPage && (
                  <p className="row">
                    <Act pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                      Show earlier
                    </Act>
                  </p>
                )}
              </>
            )
          }}
        </Answered>
      </Card>
    </>
  )
}
