import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { sessionQuery, type Me } from 'foundation/web/api/session'

/// What follows on any way in: nothing that a visitor was told stays in memory, and the page is that of `me`.
export function useComeIn() {
  const queries = useQueryClient()
  const router = useRouter()
  return async (me: Me, to: string) => {
    queries.clear()
    queries.setQueryData(sessionQuery.queryKey, me)
    await router.navigate({ href: to === '/' ? firstPageOf(me) : to, replace: true })
  }
}

// Who runs the server has no work in any alliance.
const firstPageOf = (me: Me) => (me.server_administrator ? '/server' : '/')
