import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useHouse } from 'foundation/web/screens'
import { Answered, Card, RelativeTime, Who } from 'foundation/web/ui'
import { activityQuery, type Happened } from './alliance_queries'
import './lately.css'

const most = 6

/// The things of the joint room that moved last, each once: this page is a joint one. The list over all one's rooms has
/// a page of its own.
export function Lately({ slug }: { slug: string }) {
  const activity = useInfiniteQuery(activityQuery(slug))
  return (
    <Card title="Lately in the joint room" aside={<Link to={`/a/${slug}/activity`}>All activity</Link>}>
      <Answered query={activity}>
        {({ pages }) => {
          const things = bySubject(pages.flatMap(page => page.items.filter(isJoint))).slice(0, most)
          if (things.length === 0) return <p className="muted">Nothing moved in the joint room lately.</p>
          return (
            <ul className="lately">
              {things.map(({ latest, times }) => (
                <Line key={latest.position} latest={latest} times={times} slug={slug} />
              ))}
            </ul>
          )
        }}
      </Answered>
    </Card>
  )
}

function Line({ latest, times, slug }: { latest: Happened; times: number; slug: string }) {
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

const isJoint = (line: Happened) => line.room_kind === 'joint'

// Twelve changes of one thing are one line: what moved matters here, each step is in its history.
function bySubject(lines: Happened[]) {
  const groups = new Map<string, { latest: Happened; times: number }>()
  for (const line of lines) {
    const group = groups.get(line.subject)
    if (group) group.times += 1
    else groups.set(line.subject, { latest: line, times: 1 })
  }
  return [...groups.values()]
}
