import type { Alliance, Party, Seat } from './alliance_queries'

export interface PairsOfParties {
  left: Party
  right: Party
  seats: [Seat, Seat][]
}

/// Counterparts by the two companies that they are of; ours stand at the left.
export function pairsOf(alliance: Alliance): PairsOfParties[] {
  const parties = oursFirst(alliance.parties)
  const groups: PairsOfParties[] = []
  for (const [place, left] of parties.entries())
    for (const right of parties.slice(place + 1)) {
      const seats = pairsBetween(alliance, left, right)
      if (seats.length > 0) groups.push({ left, right, seats })
    }
  return groups
}

function pairsBetween({ seats }: Alliance, left: Party, right: Party) {
  return seats.flatMap((seat): [Seat, Seat][] => {
    const other = seats.find(one => one.id === seat.counterpart)
    return seat.party === left.party && other?.party === right.party ? [[seat, other]] : []
  })
}

/// Seats that face nobody, by company.
export function unpairedOf(alliance: Alliance): { party: Party; seats: Seat[] }[] {
  return oursFirst(alliance.parties)
    .map(party => ({
      party,
      seats: alliance.seats.filter(seat => seat.party === party.party && !seat.counterpart),
    }))
    .filter(({ seats }) => seats.length > 0)
}

const oursFirst = (parties: Party[]) =>
  parties.toSorted((one, other) => Number(other.ours) - Number(one.ours))

/// "Clinical lead, Lars Wetzel (Norvane)": a seat in a list of choices.
export function seatInWords(seat: Seat, alliance: Alliance): string {
  const party = alliance.parties.find(one => one.party === seat.party)
  return `${seat.title}, ${seat.holder?.name ?? 'vacant'} (${party?.short_name ?? ''})`
}
