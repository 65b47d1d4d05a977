import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card } from 'foundation/web/ui'
import { waitingQuery } from './alliance_queries'

/// How much waits for me in this alliance. Only the number: what it is stands in other rooms, and this page is joint.
export function Waiting({ slug }: { slug: string }) {
  const waiting = useQuery(waitingQuery)
  const count = waiting.data?.items.filter(item => item.alliance === slug).length
  if (count === undefined) return null
  return (
    <Card title="Your work">
      <p>
        {count === 0 ? 'Nothing waits for you in this alliance.' : things(count)}{' '}
        <Link to="/">Open my work</Link>
      </p>
    </Card>
  )
}

const things = (count: number) => (count === 1 ? 'One thing waits for you.' : `${count} things wait for you.`)
