import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { listed } from 'foundation/web/room'
import { Card } from 'foundation/web/ui'
import type { Alliance } from './alliance_queries'
import './moves.css'

/// What is still missing before the alliance can work; gone once nothing is.
export function NextMoves({ alliance }: { alliance: Alliance }) {
  const moves = movesOf(alliance)
  if (moves.length === 0) return null
  return (
    <Card title="Still missing">
      <ul className="moves">
        {moves.map((move, place) => (
          <li key={place}>{move}</li>
        ))}
      </ul>
    </Card>
  )
}

function movesOf(alliance: Alliance): ReactNode[] {
  const at = `/a/${alliance.slug}/joint`
  const invited = alliance.parties
    .filter(party => party.standing === 'invited')
    .map(party => party.short_name)
  const vacant = alliance.seats.filter(seat => !seat.holder).length
  const moves: ReactNode[] = []
  if (invited.length > 0)
    moves.push(`${listed(invited)} ${invited.length > 1 ? 'have' : 'has'} not confirmed yet.`)
  if (vacant > 0)
    moves.push(
      <>
        {vacant === 1 ? 'One seat is vacant' : `${vacant} seats are vacant`}.{' '}
        <Link to={`${at}/seats`}>See seats and counterparts</Link>
      </>,
    )
  if (!alliance.forums.some(forum => forum.level === 'final_pair'))
    moves.push(
      <>
        No final pair yet: nobody could have the last word together.{' '}
        <Link to={`${at}/committees`}>Name it</Link>
      </>,
    )
  return moves
}
