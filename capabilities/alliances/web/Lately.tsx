import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useHouse } from 'foundation/web/screens'
import { Answered, Card, RelativeTime, Who } from 'foundation/web/ui'
import { activityQuery } from './alliance_queries'
import './lately.css'

const most = 6

/// The last things that happened; the whole list has a page of its own.
export function Lately({ slug }: { slug: string }) {
  const activity = useInfiniteQuery(activityQuery(slug))
  const house = useHouse()
  return (
    <Card title="Lately" aside={<Link to={`/a/${slug}/activity`}>All activity</Link>}>
      <Answered query={activity}>
        {({ pages }) => (
          <ul className="lately">
            {pages
              .flatMap(page => page.items)
              .slice(0, most)
              .map(line => (
                <li key={line.position}>
                  <Who name={line.author} ours={line.ours} alone />
                  <span>
                    {line.author}:{' '}
                    <Link
                      to={
                        house.addressOf({ ...line, room_kind: line.room_kind as 'joint', alliance: slug }) ??
                        `/a/${slug}`
                      }
                    >
                      {line.title}
                    </Link>{' '}
                    <span className="muted small">
                      <RelativeTime at={line.at} />
                    </span>
                  </span>
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </Card>
  )
}
