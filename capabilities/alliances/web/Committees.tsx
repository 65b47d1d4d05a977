import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { allianceQuery, useRoom } from 'foundation/web/room'
import { Act, Answered, Card, Empty, Icon, PageHead, Who } from 'foundation/web/ui'
import type { Alliance, Forum, Seat } from './alliance_queries'
import { DescribeForum } from './DescribeForum'
import { MakeForum } from './MakeForum'
import { SeatForum } from './SeatForum'
import { cadences, levels } from './words'
import './committees.css'

/// The places where people of all companies settle what is brought to them, highest first.
export default function Committees() {
  const { alliance } = useRoom()
  const slug = alliance?.slug ?? ''
  const query = useQuery({ ...allianceQuery(slug), enabled: slug !== '' })
  return <Answered query={query}>{found => <Tree alliance={found} />}</Answered>
}

function Tree({ alliance }: { alliance: Alliance }) {
  const [making, setMaking] = useState(false)
  const [changing, setChanging] = useState<{ forum: Forum; what: Change }>()
  const tops = alliance.forums.filter(forum => !forum.parent)
  const make = () => setMaking(true)
  return (
    <>
      <PageHead
        title="Committees"
        subtitle="What one of them cannot settle goes to the one above, carried by people of all its companies"
        actions={
          <Act
            look="main"
            onClick={make}
            obstacle={alliance.obstacles.make_forum}
            icon={<Icon name="plus" size={16} />}
          >
            Set up a committee
          </Act>
        }
      />
      {tops.length === 0 ? (
        <Card>
          <Empty
            title="No committees yet"
            steps={[
              'The final pair: two executives, one of each company, who have the last word together.',
              'A steering committee below it, and what the work needs below that.',
              'Each company in a committee has a co-chair there.',
            ]}
            action={
              <Act look="main" onClick={make} obstacle={alliance.obstacles.make_forum}>
                Set up a committee
              </Act>
            }
          >
            Disagreements that counterparts cannot settle come here, written up by both sides.
          </Empty>
        </Card>
      ) : (
        <Branch forums={tops} alliance={alliance} onChange={(forum, what) => setChanging({ forum, what })} />
      )}
      <MakeForum alliance={alliance} opened={making} onClose={() => setMaking(false)} />
      {changing?.what === 'seats' && (
        <SeatForum forum={changing.forum} alliance={alliance} onClose={() => setChanging(undefined)} />
      )}
      {changing?.what === 'description' && (
        <DescribeForum forum={changing.forum} alliance={alliance} onClose={() => setChanging(undefined)} />
      )}
    </>
  )
}

type Change = 'seats' | 'description'

interface BranchProps {
  forums: Forum[]
  alliance: Alliance
  onChange: (forum: Forum, what: Change) => void
}

function Branch({ forums, alliance, onChange }: BranchProps) {
  return (
    <ul className="committees">
      {forums.map(forum => {
        const below = alliance.forums.filter(one => one.parent === forum.id)
        return (
          <li key={forum.id}>
            <One forum={forum} alliance={alliance} onChange={what => onChange(forum, what)} />
            {below.length > 0 && <Branch forums={below} alliance={alliance} onChange={onChange} />}
          </li>
        )
      })}
    </ul>
  )
}

interface OneProps {
  forum: Forum
  alliance: Alliance
  onChange: (what: Change) => void
}

function One({ forum, alliance, onChange }: OneProps) {
  const seats = (ids: string[]) => alliance.seats.filter(seat => ids.includes(seat.id))
  const members = seats(forum.seats.filter(seat => !forum.co_chairs.includes(seat)))
  return (
    <Card
      title={forum.name}
      aside={
        <>
          <span>
            {levels[forum.level]}, {cadences[forum.cadence]}
          </span>
          <Act onClick={() => onChange('description')} obstacle={forum.obstacles.describe}>
            Change
          </Act>
          <Act onClick={() => onChange('seats')} obstacle={forum.obstacles.seat}>
            Change seats
          </Act>
        </>
      }
    >
      <dl className="pairs">
        <dt>{forum.level === 'final_pair' ? 'The pair' : 'Co-chairs'}</dt>
        <dd>
          <People seats={seats(forum.co_chairs)} alliance={alliance} />
        </dd>
        {members.length > 0 && (
          <>
            <dt>Members</dt>
            <dd>
              <People seats={members} alliance={alliance} />
            </dd>
          </>
        )}
      </dl>
    </Card>
  )
}

function People({ seats, alliance }: { seats: Seat[]; alliance: Alliance }) {
  if (seats.length === 0) return <span className="muted">Nobody yet</span>
  const ours = (seat: Seat) => alliance.parties.some(party => party.party === seat.party && party.ours)
  return (
    <ul className="committee-people">
      {seats.map(seat => (
        <li key={seat.id}>
          {seat.holder ? (
            <Who name={seat.holder.name} ours={ours(seat)} />
          ) : (
            <span className="muted">{seat.title}, vacant</span>
          )}
        </li>
      ))}
    </ul>
  )
}
