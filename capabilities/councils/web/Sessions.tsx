import { useState } from 'react'
import { rootName } from 'capabilities/escalations/web/roots'
import { Act, Card, Day, Status } from 'foundation/web/ui'
import { ConcludeInsight } from './ConcludeInsight'
import { type InsightLine, type SessionLine } from './council_queries'
import { NoteInsight } from './NoteInsight'

/// What the council has made of it, session by session, latest first.
export function Sessions({ sessions, says }: { sessions: SessionLine[]; says: string }) {
  const [noting, setNoting] = useState<string | null>(null)
  const [concluding, setConcluding] = useState<InsightLine | null>(null)
  return (
    <Card title={says}>
      <NoteInsight session={noting} onClose={() => setNoting(null)} />
      <ConcludeInsight insight={concluding} onClose={() => setConcluding(null)} />
      {sessions.length === 0 && (
        <p className="muted">Meet over the figures above, then note the session and what follows from it.</p>
      )}
      {sessions.map(session => (
        <section key={session.id} className="council-session">
          <h3>
            Session of <Day on={session.meeting.held_on} />
          </h3>
          {session.meeting.roots.length > 0 && (
            <p className="muted">Looked at {session.meeting.roots.map(rootName).join(', ')}.</p>
          )}
          {session.meeting.notes && <p className="said">{session.meeting.notes}</p>}
          <ul className="council-insights stack">
            {session.insights.map(one => (
              <Line key={one.id} one={one} onConclude={() => setConcluding(one)} />
            ))}
          </ul>
          <Act onClick={() => setNoting(session.id)}>Add an insight</Act>
        </section>
      ))}
    </Card>
  )
}

function Line({ one, onConclude }: { one: InsightLine; onConclude: () => void }) {
  const { insight, outcome } = one
  return (
    <li className="council-insight">
      <p className="said">
        <b>{insight.text}</b>
      </p>
      <p className="said">{insight.action}</p>
      <p className="muted small">Told to: {insight.shared_with}</p>
      {outcome ? (
        <p className="said">
          <Status tone={outcome.adopted ? 'ok' : 'none'}>{outcome.adopted ? 'Adopted' : 'Left'}</Status>{' '}
          {outcome.words}
        </p>
      ) : (
        <Act onClick={onConclude}>Say what became of it</Act>
      )}
    </li>
  )
}
