import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { allianceRoomsQuery, peopleHaveAccess, RoomTag } from 'foundation/web/room'
import { Act, Answered, Card, PageHead, Status, Table } from 'foundation/web/ui'
import { MakeRoom } from './MakeRoom'
import type { RoomAnswer } from './room_actions'

const route = getRouteApi('/inside/a/$slug/rooms')

/// Every room of the alliance that this person may read, and who else may.
export default function Rooms() {
  const { slug } = route.useParams()
  const [making, setMaking] = useState(false)
  const rooms = useQuery(allianceRoomsQuery(slug))
  return (
    <>
      <PageHead
        title="Rooms and readers"
        subtitle="A room is an audience: whoever is in it reads all of it, nobody else reads any of it"
        actions={
          <Act look="main" onClick={() => setMaking(true)}>
            Make a restricted room
          </Act>
        }
      />
      <MakeRoom slug={slug} opened={making} onClose={() => setMaking(false)} />
      <Card>
        <Answered query={rooms}>
          {({ items }) => (
            <Table
              caption="Rooms"
              rows={items}
              rowKey={room => room.id}
              columns={[
                { title: 'Room', cell: room => <Link to={addressOf(slug, room)}>{room.name}</Link> },
                { title: 'Kind', cell: room => <RoomTag kind={room.kind} /> },
                { title: 'Who reads it', cell: room => <Readers room={room} /> },
                {
                  title: 'State',
                  cell: room =>
                    room.closed_at ? <Status tone="none">Closed</Status> : <Status tone="ok">Open</Status>,
                },
              ]}
            />
          )}
        </Answered>
      </Card>
    </>
  )
}

function Readers({ room }: { room: RoomAnswer }) {
  return (
    <>
      {peopleHaveAccess(room.count)}
      <br />
      <span className="small muted">
        {room.readers.map(company => `${company.organisation}: ${company.people.length}`).join(', ')}
      </span>
    </>
  )
}

function addressOf(slug: string, room: RoomAnswer) {
  if (room.kind === 'joint') return `/a/${slug}`
  if (room.kind === 'own') return `/a/${slug}/own/notes`
  return `/a/${slug}/room/${room.id}`
}
