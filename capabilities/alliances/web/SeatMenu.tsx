import { useState } from 'react'
import { Drop, Icon } from 'foundation/web/ui'
import type { Alliance, Party, Seat } from './alliance_queries'
import { FillSeat } from './FillSeat'
import { PairSeat } from './PairSeat'
import { VacateSeat } from './VacateSeat'

interface SeatMenuProps {
  seat: Seat
  party: Party
  alliance: Alliance
}

/// What can be done about one seat; what cannot is left out, as the server says.
export function SeatMenu({ seat, party, alliance }: SeatMenuProps) {
  const [asked, setAsked] = useState<'fill' | 'vacate' | 'pair'>()
  const lines = [
    { is: 'fill' as const, verb: seat.holder ? 'Hand over' : 'Seat somebody', obstacle: seat.obstacles.fill },
    { is: 'vacate' as const, verb: 'Vacate', obstacle: seat.obstacles.vacate },
    { is: 'pair' as const, verb: 'Choose the counterpart', obstacle: seat.obstacles.pair },
  ].filter(line => !line.obstacle)
  if (lines.length === 0) return null
  const done = () => setAsked(undefined)
  return (
    <>
      <Drop
        label={`What to do about the seat ${seat.title} of ${party.short_name}`}
        face={<Icon name="down" size={18} />}
      >
        {close =>
          lines.map(line => (
            <button
              key={line.is}
              type="button"
              className="drop-line"
              onClick={() => {
                close()
                setAsked(line.is)
              }}
            >
              {line.verb}
            </button>
          ))
        }
      </Drop>
      {asked === 'fill' && <FillSeat seat={seat} party={party} onClose={done} />}
      {asked === 'vacate' && <VacateSeat seat={seat} onClose={done} />}
      {asked === 'pair' && <PairSeat seat={seat} alliance={alliance} onClose={done} />}
    </>
  )
}
