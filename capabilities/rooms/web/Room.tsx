import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from 'foundation/web/api/session'
import { roomQuery } from 'foundation/web/room'
import { Act, Answered, Card, Moment, note, PageHead, ProblemNote, Status, Who } from 'foundation/web/ui'
import { CloseRoom } from './CloseRoom'
import { letOut, type RoomAnswer } from './room_actions'

const route = getRouteApi('/inside/a/$slug/room/$room/')

/// One restricted room: what it is for, and everybody who reads it.
export default function Room() {
  const { room } = route.useParams()
  return <Answered query={useQuery(roomQuery(room))}>{answer => <Shown room={answer} />}</Answered>
}

function Shown({ room }: { room: RoomAnswer }) {
  const { slug } = route.useParams()
  const [closing, setClosing] = useState(false)
  const byHand = room.purpose !== undefined && !room.closed_at
  return (
    <>
      <PageHead
        title={room.name}
        subtitle={
          <>
            Opened <Moment at={room.opened_at} />
            {room.closed_at && (
              <>
                , closed <Moment at={room.closed_at} />
              </>
            )}
          </>
        }
        actions={byHand && <Act onClick={() => setClosing(true)}>Close this room</Act>}
      />
      <CloseRoom room={room.id} opened={closing} onClose={() => setClosing(false)} />
      <div className="stack wide">
        {room.closed_at && <Status tone="none">Closed: it can be read but not changed</Status>}
        {room.purpose && (
          <Card title="What it is for">
            <p className="said">{room.purpose}</p>
          </Card>
        )}
        <Card title="Who reads it">
          <People room={room} byHand={byHand} />
        </Card>
        <p className="row">
          <Link className="btn" to={`/a/${slug}/room/${room.id}/notes`}>
            Notes in this room
          </Link>
          <Link className="btn" to={`/a/${slug}/room/${room.id}/record`}>
            Its record
          </Link>
        </p>
      </div>
    </>
  )
}

function People({ room, byHand }: { room: RoomAnswer; byHand: boolean }) {
  const me = useMe()
  const out = useMutation({
    mutationFn: (person: string) => letOut(room.id, person),
    onSuccess: () => note('Taken out of the room.'),
  })
  return (
    <div className="stack">
      <ProblemNote problem={out.error} />
      {room.readers.map(company => {
        const ours = company.organisation === me.organisation.name
        return (
          <section key={company.organisation} aria-label={company.organisation}>
            <h3>{company.organisation}</h3>
            <ul className="plain">
              {company.people.map((name, place) => (
                <li key={company.ids[place]} className="row between">
                  <Who name={name} ours={ours} />
                  {byHand && ours && (
                    <Act pending={out.isPending} onClick={() => out.mutate(company.ids[place] ?? '')}>
                      {company.ids[place] === me.person ? 'Leave the room' : 'Take out'}
                    </Act>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
