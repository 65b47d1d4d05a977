import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { allianceQuery, useRoom } from 'foundation/web/room'
import { Act, Answered, Card, Empty, Icon, PageHead, Table } from 'foundation/web/ui'
import type { Alliance, Party, Seat } from './alliance_queries'
import { ClosedDays } from './ClosedDays'
import { MakeSeat } from './MakeSeat'
import { pairsOf, unpairedOf } from './pairs'
import { SeatCell } from './SeatCell'
import { roles } from './words'

/// Who faces whom: the seats of each partner beside ours, vacancies included.
export default function Seats() {
  const { alliance } = useRoom()
  const slug = alliance?.slug ?? ''
  const query = useQuery({ ...allianceQuery(slug), enabled: slug !== '' })
  return <Answered query={query}>{found => <Map alliance={found} />}</Answered>
}

function Map({ alliance }: { alliance: Alliance }) {
  const [making, setMaking] = useState(false)
  const vacant = alliance.seats.filter(seat => !seat.holder).length
  const pairs = pairsOf(alliance)
  return (
    <>
      <PageHead
        title="Seats and counterparts"
        subtitle={`${counted(alliance.seats.length, 'seat')}, ${vacant === 0 ? 'none vacant' : `${vacant} vacant`}. A seat is a role; people come and go.`}
        actions={
          <Act
            look="main"
            onClick={() => setMaking(true)}
            obstacle={alliance.obstacles.make_seat}
            icon={<Icon name="plus" size={16} />}
          >
            Make a seat
          </Act>
        }
      />
      <div className="stack wide">
        {alliance.seats.length === 0 && (
          <Card>
            <Empty title="No seats yet">
              A seat is a role in the alliance, such as its sponsor or its clinical lead. Each company fills
              its own, and counterparts face each other.
            </Empty>
          </Card>
        )}
        {pairs.map(({ left, right, seats }) => (
          <Card key={left.party + right.party} title={`${left.short_name} and ${right.short_name}`}>
            <Table
              caption={`Counterparts of ${left.short_name} and ${right.short_name}`}
              rows={seats}
              rowKey={([one]) => one.id}
              columns={[
                {
                  title: left.short_name,
                  cell: ([one]) => <SeatCell seat={one} party={left} alliance={alliance} />,
                },
                {
                  title: right.short_name,
                  cell: ([, other]) => <SeatCell seat={other} party={right} alliance={alliance} />,
                },
              ]}
            />
          </Card>
        ))}
        {unpairedOf(alliance).map(({ party, seats }) => (
          <Unpaired key={party.party} party={party} seats={seats} alliance={alliance} />
        ))}
        <ClosedDays alliance={alliance} />
      </div>
      <MakeSeat alliance={alliance} opened={making} onClose={() => setMaking(false)} />
    </>
  )
}

function Unpaired({ party, seats, alliance }: { party: Party; seats: Seat[]; alliance: Alliance }) {
  return (
    <Card title={`${party.short_name}, without a counterpart`}>
      <Table
        caption={`Seats of ${party.short_name} without a counterpart`}
        rows={seats}
        rowKey={seat => seat.id}
        columns={[
          { title: 'Seat', cell: seat => <SeatCell seat={seat} party={party} alliance={alliance} /> },
          { title: 'Role', cell: seat => roles[seat.role] },
        ]}
      />
    </Card>
  )
}

const counted = (count: number, noun: string) => (count === 1 ? `One ${noun}` : `${count} ${noun}s`)
