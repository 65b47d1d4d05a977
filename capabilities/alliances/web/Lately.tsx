import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useHouse } from 'foundation/web/screens'
import { Answered, Card, RelativeTime, Who } from 'foundation/web/ui'
import { latelyQuery, type Moved } from './alliance_queries'
import './lately.css'

/// The things of the joint room that moved last, each once and however long ago: this page is a joint one. The list over
/// all one's rooms has a page of its own.
export function Lately({ slug }: { slug: string }) {
  const activity = useQuery(latelyQuery(slug))
  return (
    <Card title="Lately in the joint room" aside={<Link to={`/a/${slug}/activity`}>All activity</Link>}>
      <Answered query={activity}>
        {things =>
          things.length === 0 ? (
            <p className="muted">
              Nothing yet. A seat that is filled, a committee, a published note or reason: what moves for all
              companies is told here.
            </p>
          ) : (
            <ul className="lately">
              {things.map(({ latest, times }) => (
                <Line key={latest.position} latest={latest} times={times} slug={slug} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}

function Line({ latest, times, slug }: Moved & { slug: string }) {
  const house = useHouse()
  const thing = { ...latest, room_kind: latest.room_kind as 'joint', alliance: slug }
  return (
    <li>
      <Who name={latest.author} ours={latest.ours} alone />
      <span>
        <Link to={house.addressOf(thing) ?? `/a/${slug}`}>{latest.title}</Link>
        <span className="muted small">
          {house.nameOf(latest.noun)},{' '}
          {times > 1 ? `${times} changes, last by ${latest.author}` : latest.author}{' '}
          <RelativeTime at={latest.at} />
        </span>
      </span>
    </li>
  )
}
