import { useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { asProblem } from 'foundation/web/api/problem'
import { Sketch } from 'foundation/web/ui/Answered'
import { NotThere } from 'foundation/web/ui/NotThere'
import { ProblemNote } from 'foundation/web/ui/ProblemNote'
import type { RoomFound } from './here'

/// The page of an address, drawn only when the server named the room that the address promised.
export function RoomPage({ found }: { found: RoomFound }) {
  const queries = useQueryClient()
  if (found.state === 'known') {
    return (
      <Suspense fallback={<Sketch />}>
        <Outlet />
      </Suspense>
    )
  }
  if (found.state === 'asking') return <Sketch />
  if (found.problem && !asProblem(found.problem).notThere) {
    const again = () => void queries.refetchQueries({ type: 'active' })
    return <ProblemNote problem={found.problem} again={again} />
  }
  return <NotThere />
}
