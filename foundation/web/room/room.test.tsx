import { createRoute, type AnyRoute } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { allianceRoute, jointRoute, myRoute, ownRoute, roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'
import { open } from 'foundation/web/testing/browser'
import { house } from 'foundation/web/testing/cast'
import { Refusal, silence } from 'foundation/web/testing/server'
import { PageHead } from 'foundation/web/ui'

const Secret = () => <PageHead title="Lead times" />
const page = (parent: AnyRoute): AnyRoute =>
  createRoute({ getParentRoute: () => parent, path: '/', component: Secret })
const screens: Screens[] = [
  {
    routes: {
      my: [page(myRoute)],
      alliance: [page(allianceRoute)],
      joint: [page(jointRoute)],
      own: [page(ownRoute)],
      room: [page(roomRoute)],
    },
    menu: [],
  },
]

describe('every page wears exactly the ribbon of the room that the server named', () => {
  it.each([
    ['/', 'own', 'Only you.', undefined],
    ['/a/orion', 'joint', 'Joint.', '3 people have access'],
    ['/a/orion/joint', 'joint', 'Joint.', '3 people have access'],
    ['/a/orion/own', 'own', 'Our room.', '2 people have access'],
    ['/a/orion/room/room-case', 'restricted', 'Restricted.', '3 people have access'],
  ])('%s', async (address, look, word, access) => {
    open(address, screens)
    await screen.findByRole('heading', { level: 1 })
    if (access) await screen.findByRole('button', { name: access })
    const ribbons = document.querySelectorAll('.ribbon')
    expect(ribbons).toHaveLength(1)
    expect(ribbons[0]!.classList).toContain(look)
    expect(ribbons[0]!.textContent).toContain(word)
  })
})

describe('nothing of the page is drawn', () => {
  it.each([
    [
      'while the server has not said which room it is',
      '/a/orion/room/room-case',
      { 'GET /rooms/room-case': silence },
    ],
    ['when the room is of another kind', '/a/orion/room/room-joint', {}],
    [
      'when the room is of another alliance',
      '/a/orion/room/room-case',
      { 'GET /rooms/room-case': { ...(house['GET /rooms/room-case'] as object), alliance: 'alliance-vela' } },
    ],
    ['when the room does not exist for this person', '/a/orion/room/elsewhere', {}],
    [
      'when we have no room of our own in the alliance',
      '/a/orion/own',
      {
        'GET /alliances/orion': {
          ...(house['GET /alliances/orion'] as object),
          rooms: { joint: 'room-joint' },
        },
      },
    ],
    ['when the alliance does not exist for this person', '/a/vela', {}],
    [
      'when the server fails',
      '/a/orion',
      { 'GET /alliances/orion': new Refusal(500, { code: 'our-fault', title: 'Ours.' }) },
    ],
  ])('%s', async (_, address, answers) => {
    open(address, screens, answers)
    await screen.findByText(/There is nothing here|Loading|Ours\./)
    expect(screen.queryByText('Lead times')).toBeNull()
    expect(document.querySelector('.ribbon')!.classList).toContain('own')
  })
})

it('names everybody who has access, by company, ours round and theirs square', async () => {
  const { user } = open('/a/orion', screens)
  await user.click(await screen.findByRole('button', { name: '3 people have access' }))
  const dialog = await screen.findByRole('dialog')
  expect([...dialog.querySelectorAll('h3')].map(one => one.textContent)).toEqual([
    'Meridian AG 2',
    'Corvane Inc 1',
  ])
  expect(dialog.querySelector('.who.theirs')!.textContent).toBe('CW')
})

it('says so when the room is closed', async () => {
  const closed = { ...(house['GET /rooms/room-case'] as object), closed_at: '2026-02-12T10:00:00Z' }
  open('/a/orion/room/room-case', screens, { 'GET /rooms/room-case': closed })
  expect(await screen.findByText(/It is closed/)).toBeDefined()
})
