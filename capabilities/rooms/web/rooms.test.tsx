import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { house } from 'foundation/web/testing/cast'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { rooms } from '.'

const opened_at = '2026-02-12T09:30:00.000000Z'
const caseRoom = {
  ...(house['GET /rooms/room-case'] as object),
  purpose: 'The clean team on lead times.',
  opened_at,
  readers: [
    { organisation: 'Meridian AG', people: ['Ana Costa', 'Bjorn Lie'], ids: ['person-ana', 'person-bjorn'] },
    { organisation: 'Corvane Inc', people: ['Chen Wu'], ids: ['person-chen'] },
  ],
}
const orion = {
  ...(house['GET /alliances/orion'] as object),
  seats: [
    {
      id: 's1',
      party: 'party-m',
      title: 'Clinical lead',
      holder: { person: 'person-bjorn', name: 'Bjorn Lie' },
    },
    {
      id: 's2',
      party: 'party-c',
      title: 'Clinical lead',
      holder: { person: 'person-chen', name: 'Chen Wu' },
    },
  ],
}
const answers: Answers = { 'GET /rooms/room-case': caseRoom, 'GET /alliances/orion': orion }
const screens = [rooms]

describeScreen('Rooms and readers', {
  at: '/a/orion/rooms',
  screens,
  answers,
  asks: 'GET /alliances/orion/rooms',
})
describeScreen('A room', { at: '/a/orion/room/room-case', screens, answers, asks: 'GET /rooms/room-case' })

it('says of each room who reads it, by company', async () => {
  open('/a/orion/rooms', screens, answers)
  const row = within(await screen.findByRole('row', { name: /Lead times/ }))
  expect(row.getByText('3 people have access')).toBeDefined()
  expect(row.getByText('Meridian AG: 2, Corvane Inc: 1')).toBeDefined()
  expect(row.getByText('Restricted')).toBeDefined()
})

it('makes a room of the people that were ticked, and of nobody else', async () => {
  const { user, asked } = open('/a/orion/rooms', screens, {
    ...answers,
    'POST /alliances/orion/rooms': caseRoom,
  })
  await user.click(await screen.findByRole('button', { name: 'Make a restricted room' }))
  const form = within(await screen.findByRole('dialog', { name: 'Make a restricted room' }))
  expect(form.getByText(/Only you will see/)).toBeDefined()
  await user.type(form.getByLabelText('Name'), 'Lead times')
  await user.type(form.getByLabelText('What it is for'), 'A clean team.')
  await user.click(await form.findByLabelText('Chen Wu, Corvane'))
  expect(form.getByText(/Only you and Chen Wu, Corvane will see/)).toBeDefined()
  await user.click(form.getByRole('button', { name: 'Make the room' }))
  await waitFor(() => expect(asked.find(one => one.method === 'POST')).toBeDefined())
  expect(asked.find(one => one.method === 'POST')?.body).toEqual({
    name: 'Lead times',
    purpose: 'A clean team.',
    people: ['person-chen'],
  })
})

it('lets us take out our own people only', async () => {
  const { user, asked } = open('/a/orion/room/room-case', screens, {
    ...answers,
    'DELETE /rooms/room-case/people/person-bjorn': undefined,
  })
  const theirs = within(await screen.findByRole('region', { name: 'Corvane Inc' }))
  expect(theirs.queryByRole('button')).toBeNull()
  const ours = within(screen.getByRole('region', { name: 'Meridian AG' }))
  expect(ours.getByRole('button', { name: 'Leave the room' })).toBeDefined()
  await user.click(ours.getByRole('button', { name: 'Take out' }))
  await waitFor(() => expect(asked.some(one => one.path.endsWith('/people/person-bjorn'))).toBe(true))
})

it('says in the form why a room cannot be closed', async () => {
  const title = 'Something here still waits for a signature.'
  const { user } = open('/a/orion/room/room-case', screens, {
    ...answers,
    'PUT /rooms/room-case/closure': new Refusal(409, { code: 'room-has-open-things', title }),
  })
  await user.click(await screen.findByRole('button', { name: 'Close this room' }))
  const form = within(await screen.findByRole('dialog'))
  await user.type(form.getByLabelText('Why it is closed'), 'The deal is done.')
  await user.click(form.getByRole('button', { name: 'Close it for good' }))
  expect(await form.findByText(title)).toBeDefined()
})
