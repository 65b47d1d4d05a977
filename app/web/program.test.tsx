import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeQueryClient } from 'foundation/web/api/queries'
import { house as cast } from 'foundation/web/testing/cast'
import { Refusal, serve, type Answers } from 'foundation/web/testing/server'
import { house } from './capabilities'
import { makeRouter } from './router'

beforeEach(() =>
  vi.stubGlobal(
    'EventSource',
    class {
      close() {}
      addEventListener() {}
    },
  ),
)

const visitor = { 'GET /session': new Refusal(401, { code: 'not-signed-in', title: 'Sign in first.' }) }

function start(address: string, answers: Answers = {}) {
  const asked = serve({ ...cast, ...answers })
  globalThis.history.replaceState(null, '', address)
  const queries = makeQueryClient()
  const router = makeRouter(queries)
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { asked, router, user: userEvent.setup() }
}

const pages = (address: string) => makeRouter(makeQueryClient()).getMatchedRoutes(address)[2]

describe('every address that the house offers is a page', () => {
  const offered = [...house.menu, ...house.actions].map(one => one.to)
  it.each(offered)('%s', to =>
    expect(pages(to.replace('$slug', 'orion').split('?')[0]!)?.fullPath).not.toMatch(/\$$/),
  )
  it('and what it does not offer is none', () =>
    expect(pages('/a/orion/joint/no-such-page')?.fullPath).toBe('/a/$slug/$'))
})

it('leads a visitor to the sign-in, and remembers where they were going', async () => {
  const { router } = start('/a/orion/joint/escalations', visitor)
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
  expect(router.state.location.search).toEqual({ next: '/a/orion/joint/escalations' })
})

it('leads whoever comes to a new server to its setup', async () => {
  const server = { set_up: false, name: '', public_url: '', version: '0.1.0', demo: false }
  const { router } = start('/', { ...visitor, 'GET /server': server })
  await waitFor(() => expect(router.state.location.pathname).toBe('/setup'))
})

it('shows the frame around an address that is no page', async () => {
  start('/a/orion/joint/no-such-page')
  expect(await screen.findByText('There is nothing here')).toBeDefined()
  expect(screen.getByRole('navigation', { name: 'Pages' })).toBeDefined()
  expect(document.querySelectorAll('.ribbon')).toHaveLength(1)
})

it('opens the palette by Ctrl K, and lists the keys by ?', async () => {
  const { user } = start('/a/orion')
  await screen.findByRole('banner')
  await user.keyboard('?')
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined()
  await user.keyboard('{Escape}{Control>}k{/Control}')
  expect(await screen.findByPlaceholderText('Find or do anything')).toBeDefined()
})

it('counts what is new behind the bell, and says that it was seen when it is opened', async () => {
  const notice = {
    position: 9,
    at: '2026-02-06T12:00:00Z',
    reason: 'asked-to-sign',
    noun: 'escalation',
    title: 'Lead times',
    author: 'Chen Wu',
    ours: false,
    waits: true,
    alliance: 'orion',
    room_kind: 'restricted',
    room: 'room-case',
    subject: 'e-1',
    seen: false,
  }
  const { asked, user } = start('/a/orion', {
    'GET /notices': { items: [notice], unseen: 1 },
    'PUT /notices/seen': undefined,
  })
  await user.click(await screen.findByRole('button', { name: 'Notices, 1 new' }))
  expect(screen.getByText('Chen Wu')).toBeDefined()
  await waitFor(() =>
    expect(asked.some(one => one.method === 'PUT' && one.path === '/notices/seen')).toBe(true),
  )
})

it.each([
  ['issue.theme', 'TH04', 'Supply and quality'],
  ['issue.hangs_on', 'meeting_item', 'A meeting item'],
  ['issue.contribution_kind', 'priority_change', 'Priorities that changed'],
  ['issue.meets', '1', 'In part'],
  ['issue.pattern', 'OP04', 'Pilot'],
  ['escalation.theme', 'TH16', 'Other'],
  ['escalation.block', 'cost_of_waiting', 'What waiting costs'],
  ['escalation.level', '4', 'Final pair'],
  ['escalation.kind', 'rule', 'A rule for cases like this'],
  ['alliance.type', 'AT02', 'Co-development'],
  ['seat.role', 'alliance_manager', 'Alliance manager'],
  ['forum.cadence', 'two_weekly', 'every two weeks'],
  ['room.room_kind', 'own', 'Our room'],
])('tells %s of an entry, %s, as "%s"', async (field, code, words) => {
  expect((await house.fields())[field]?.words?.[code]).toBe(words)
})
