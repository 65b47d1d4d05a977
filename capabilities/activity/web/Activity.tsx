import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useNow } from 'foundation/web/api/clock'
import { Act, Answered, Card, Empty, PageHead } from 'foundation/web/ui'
import { activityOf } from './activity_queries'
import { HappenedOn } from './Happened'
import { byDay } from './runs'

const route = getRouteApi('/inside/a/$slug/activity')

/// Everything that happened in the alliance, in the rooms that this person may read, day by day.
export default function Activity() {
  const { slug } = route.useParams()
  const query = useInfiniteQuery(activityOf(slug))
  const now = useNow()
  return (
    <>
      <PageHead title="Activity" subtitle="What happened in this alliance, in the rooms that you may read" />
      <Card>
        <Answered query={query}>
          {({ pages }) => {
            const days = byDay(pages.flatMap(page => page.items))
            if (days.length === 0)
              return (
                <Empty title="Nothing has happened yet">
                  Every act of every side is told here, in order.
                </Empty>
              )
            return days.map(day => <HappenedOn key={day.at} day={day} now={now} slug={slug} />)
          }}
        </Answered>
        {query.hasNextPage && (
          <p className="row">
            <Act pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              Show earlier
            </Act>
          </p>
        )}
      </Card>
    </>
  )
}
