import type { Answer } from 'foundation/web/api/shapes'

export type Alliance = Answer<'/alliances/{alliance}', 'get'>

/// Whether the viewer is one of its alliance managers.
export const managesAlliance = ({ my_seats, seats }: Alliance) =>
  seats.some(seat => seat.role === 'alliance_manager' && my_seats.includes(seat.id))

/// Who would take a question up, a seat for each company: the co-chairs of the highest committee below the final pair,
/// or the executive sponsors.
export function proposedOwners({ forums, seats, parties }: Alliance): Record<string, string> {
  const highest = forums
    .filter(forum => forum.level !== 'final_pair' && forum.co_chairs.length > 0)
    .toSorted((one, other) => other.level_number - one.level_number)[0]
  const held = seats.filter(seat => seat.holder)
  return Object.fromEntries(
    parties.map(({ party }) => {
      const its = held.filter(seat => seat.party === party)
      const owner =
        its.find(seat => highest?.co_chairs.includes(seat.id)) ??
        its.find(seat => seat.role === 'executive_sponsor')
      return [party, owner?.id ?? '']
    }),
  )
}
