import { MultiSelect } from 'foundation/web/ui'
import type { Alliance, Forum } from './alliance_queries'
import { seatInWords } from './pairs'

interface ForumSeatsProps {
  alliance: Alliance
  level: Forum['level']
  seats: string[]
  coChairs: string[]
  onChange: (seats: string[], coChairs: string[]) => void
}

/// Who sits in a committee, and who of them leads it.
export function ForumSeats({ alliance, level, seats, coChairs, onChange }: ForumSeatsProps) {
  const isFinal = level === 'final_pair'
  const groups = alliance.parties.map(party => ({
    group: party.short_name,
    items: alliance.seats
      .filter(seat => seat.party === party.party && !(isFinal && seat.role === 'alliance_manager'))
      .map(seat => ({ value: seat.id, label: seatInWords(seat, alliance) })),
  }))
  const seated = alliance.seats
    .filter(seat => seats.includes(seat.id))
    .map(seat => ({ value: seat.id, label: seatInWords(seat, alliance) }))
  return (
    <>
      <MultiSelect
        label={isFinal ? 'The pair' : 'Seats'}
        description={isFinal ? 'One seat of each company; alliance managers do not sit here.' : undefined}
        data={groups}
        value={seats}
        onChange={chosen =>
          onChange(
            chosen,
            coChairs.filter(seat => chosen.includes(seat)),
          )
        }
        searchable={alliance.seats.length > 10}
      />
      {!isFinal && seated.length > 0 && (
        <MultiSelect
          label="Co-chairs"
          description="At least one of each company in it."
          data={seated}
          value={coChairs}
          onChange={chosen => onChange(seats, chosen)}
        />
      )}
    </>
  )
}
