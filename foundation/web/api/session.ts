import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api } from './client'
import { Problem } from './problem'
import type { Answer } from './shapes'

/// Who is signed in, as the server sees them.
export type Me = Answer<'/session', 'get'>

/// The signed-in person, or null for a visitor.
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ client, queryKey }) =>
    cameAsVisitor() && !client.getQueryData(queryKey) ? null : api.get('/session', {}).catch(visitor),
  staleTime: Infinity,
  meta: { hears: { nouns: ['person', 'organisation'] } },
})

/// The server says so on the page itself when the browser showed it no session.
const cameAsVisitor = () => document.documentElement.dataset.session === 'none'

function visitor(thrown: unknown): null {
  if (thrown instanceof Problem && thrown.signedOut) return null
  throw thrown
}

/// What a visitor may know of this server.
export const serverQuery = queryOptions({
  queryKey: ['server'],
  queryFn: () => api.get('/server', {}),
  staleTime: Infinity,
  meta: { hears: 'nothing' },
})

/// The signed-in person, on pages that stand behind the sign-in.
export function useMe(): Me {
  const { data } = useSuspenseQuery(sessionQuery)
  if (!data) throw new Problem(401, { code: 'not-signed-in', title: 'Please sign in.' })
  return data
}
