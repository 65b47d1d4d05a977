import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { RelativeTime } from 'foundation/web/ui'
import { nowBy } from './clock'
import { makeQueryClient } from './queries'
import { sessionQuery, type Me } from './session'

// A demo that was told in February and is opened in August.
const machine = new Date('2026-08-30T10:00:00Z')
const signedIn = (now: string) => {
  vi.useFakeTimers({ now: machine })
  const queries = makeQueryClient()
  queries.setQueryData(sessionQuery.queryKey, { now } as Me)
  return queries
}

it('goes with the clock of the server, whatever this machine says', () => {
  const queries = signedIn('2026-02-12T09:30:00.000000Z')
  vi.advanceTimersByTime(60_000)
  expect(nowBy(queries).toISOString()).toBe('2026-02-12T09:31:00.000Z')
})

it('goes by this machine while nobody is signed in', () => {
  vi.useFakeTimers({ now: machine })
  expect(nowBy(makeQueryClient())).toEqual(machine)
})

it('tells distances from there, and goes on telling them', () => {
  const queries = signedIn('2026-02-12T09:30:00.000000Z')
  render(
    <QueryClientProvider client={queries}>
      <RelativeTime at="2026-02-12T08:31:00.000000Z" />
    </QueryClientProvider>,
  )
  expect(screen.getByText('59 minutes ago')).toBeDefined()
  act(() => vi.advanceTimersByTime(61_000))
  expect(screen.getByText('1 hour ago')).toBeDefined()
})
