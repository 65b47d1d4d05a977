import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { sessionQuery } from './session'

/// What time it is by the clock of the server, which every date of the record comes from. The clock of this machine may
/// be wrong, and a server that tells the demo story lives on a day of its own. Nothing else asks for the present.
export function nowBy(queries: QueryClient): Date {
  const session = queries.getQueryState(sessionQuery.queryKey)
  const ahead = session?.data ? Date.parse(session.data.now) - session.dataUpdatedAt : 0
  return new Date(Date.now() + ahead)
}

/// The same on a page, where words about distance grow old while they are looked at.
export function useNow(): Date {
  const queries = useQueryClient()
  const [now, setNow] = useState(() => nowBy(queries))
  useEffect(() => {
    const timer = setInterval(() => setNow(nowBy(queries)), 30_000)
    return () => clearInterval(timer)
  }, [queries])
  return now
}
