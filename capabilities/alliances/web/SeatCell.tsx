import { RelativeTime, Status, Who } from 'foundation/web/ui'
import type { Alliance, Party, Seat } from './alliance_queries'
import { SeatMenu } from './SeatMenu'
import './seat.css'

interface SeatCellProps {
  seat: Seat
  party: Party
  alliance: Alliance
}

/// A seat with who holds it, or since when nobody does.
export function SeatCell({ seat, party, alliance }: SeatCellProps) {
  return (
    <div className="seat-cell">
      {seat.holder ? (
        <Who name={seat.holder.name} ours={party.ours} note={noteOf(seat, party)} />
      ) : (
        <div className="seat-vacant">
          <span>
            <Status tone="warn">Vacant</Status>
            <small>
              {seat.title}, <Since seat={seat} />
            </small>
          </span>
        </div>
      )}
      <SeatMenu seat={seat} party={party} alliance={alliance} />
    </div>
  )
}

function Since({ seat }: { seat: Seat }) {
  if (seat.expected) return <>{seat.expected} was expected</>
  return seat.vacant_since ? <RelativeTime at={seat.vacant_since} /> : null
}

// "Clinical lead, Clinical" says one thing twice.
function noteOf({ title, holder }: Seat, party: Party) {
  const said = title.toLowerCase().includes((holder?.function ?? '').toLowerCase())
  const words = said ? title : `${title}, ${holder?.function}`
  return party.standing === 'signed_in' ? words : `${words} (name typed, does not sign in yet)`
}
