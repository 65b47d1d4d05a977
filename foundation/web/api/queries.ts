import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Problem } from './problem'
import { sessionQuery } from './session'

/// Which events make an answer stale. What is not named does not narrow; an answer that hears nothing in particular
/// hears everything.
export interface Hearing {
  /// The nouns of entry kinds: "escalation" hears "escalation.signed".
  nouns?: string[]
  room?: string
  subject?: string
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem
    queryMeta: { hears?: Hearing | 'nothing' }
  }
}

const worthAsking = (problem: unknown) =>
  problem instanceof Problem && (problem.unreachable || problem.code === 'store-unavailable')

/// The answers that the browser holds. They live until an event or a command of ours makes them stale.
export function makeQueryClient() {
  const signedOut = (problem: unknown) => {
    if (problem instanceof Problem && problem.signedOut) client.setQueryData(sessionQuery.queryKey, null)
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: signedOut }),
    mutationCache: new MutationCache({
      onError: signedOut,
      // A command of ours may have changed anything that is on the screen, and its event may be late.
      onSuccess: () => void client.invalidateQueries(),
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (times, problem) => times < 2 && worthAsking(problem),
      },
      mutations: { retry: false },
    },
  })
  return client
}
