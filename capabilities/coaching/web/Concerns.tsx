import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Act, Card, Moment } from 'foundation/web/ui'
import { concernsOf, topics } from './concern_queries'
import { SpeakUp } from './SpeakUp'

/// What is never a matter for two companies to settle: told in confidence, to whom one chooses.
export function Concerns({ slug }: { slug: string }) {
  const [opened, setOpened] = useState(false)
  const { data } = useQuery(concernsOf(slug))
  return (
    <Card title="In confidence" aside={<Act onClick={() => setOpened(true)}>Speak up</Act>}>
      <SpeakUp slug={slug} opened={opened} onClose={() => setOpened(false)} />
      <p className="muted">
        Safety, law, ethics and harassment are no disagreements. You tell colleagues whom you choose; nobody
        else reads it, and it is in no count and no pattern.
      </p>
      {data && data.items.length > 0 && (
        <ul className="to-go-back-with">
          {data.items.map(one => (
            <li key={one.id}>
              <Link to={`/a/${slug}/room/${one.room}/concerns/${one.id}`}>{topics[one.topic]}</Link>{' '}
              <span className="muted">
                {one.raised_by.name} told {one.told.map(reader => reader.name).join(' and ')} on{' '}
                <Moment at={one.raised_at} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
