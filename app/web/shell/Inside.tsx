import { useQuery } from '@tanstack/react-query'
import { Navigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { serverQuery, sessionQuery } from 'foundation/web/api/session'
import { asProblem } from 'foundation/web/api/problem'
import { Sketch } from 'foundation/web/ui/Answered'
import { ProblemNote } from 'foundation/web/ui/ProblemNote'
import { Shell } from './Shell'
import { VisitorFrame } from './VisitorFrame'

/// Everything behind the sign-in. A visitor is led there, and comes back to the page that they wanted.
export function Inside() {
  // The demo's clock keeps another pace than this machine's.
  const session = useQuery({
    ...sessionQuery,
    refetchInterval: ({ state }) => (state.data?.demo ? 60_000 : false),
  })
  if (session.data) return <Shell me={session.data} />
  if (session.data === null) return <ToSignIn />
  if (!session.error) return null
  if (asProblem(session.error).code === 'not-set-up') return <Navigate to="/setup" replace />
  return (
    <VisitorFrame>
      <ProblemNote problem={session.error} again={() => void session.refetch()} />
    </VisitorFrame>
  )
}

function ToSignIn() {
  const server = useQuery(serverQuery)
  const router = useRouter()
  // Where they were going when this was first drawn: the address changes while we lead them away.
  const [wanted] = useState(router.state.location.href)
  if (server.isPending) return <Sketch />
  if (server.data && !server.data.set_up) return <Navigate to="/setup" replace />
  const search = wanted === '/' ? {} : { next: wanted }
  return <Navigate to="/sign-in" search={search} replace />
}
