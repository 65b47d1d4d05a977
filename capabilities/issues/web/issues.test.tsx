import { screen, waitFor, within } from '@testing-library/react'
import { createRoute } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import { allianceRoute } from 'foundation/web/routes'
import { open } from 'foundation/web/testing/browser'
import { house } from 'foundation/web/testing/cast'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { issues } from '.'
import { OpenIssue } from './OpenIssue'

const side = (party: string, party_name: string, name: string, is_in: boolean) => ({
  party,
  party_name,
  seat: `seat-${party}`,
  name,
  on_paper: false,
  is_in,
  withdraws: false,
})
const lots = {
  id: 'issue-lots',
  alliance: 'alliance-orion',
  room: 'room-case',
  state: 'waiting_for_counterpart',
  question: 'Which sites receive the first lots?',
  theme: 'TH04',
  about: 'The supply plan of the second quarter',
  sides: [side('party-c', 'Corvane', 'Chen Wu', true), side('party-m', 'Meridian', 'Ana Costa', false)],
  opened_at: '2026-02-12T09:30:00.000000Z',
  may_hand_over: [],
  obstacles: { escalate: 'All sides must have joined first.' },
}
const bothIn = {
  ...lots,
  state: 'both_in',
  sides: lots.sides.map(one => ({ ...one, is_in: true })),
  obstacles: { accept: 'You are in already.' },
}
const answers: Answers = { 'GET /issues/issue-lots': lots }
const screens = [issues]
const at = '/a/orion/room/room-case/issues/issue-lots'

describeScreen('An issue', { at, screens, answers, asks: 'GET /issues/issue-lots' })

it('asks whoever is asked, and shows at once that all sides are in', async () => {
  let now = lots as object
  const { user } = open(at, screens, {
    'GET /issues/issue-lots': () => now,
    'PUT /issues/issue-lots/acceptance': () => void (now = bothIn),
  })
  expect(await screen.findByText('Waiting for you')).toBeDefined()
  expect(screen.getByText(/You are asked to work on this together/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Join this issue' }))
  expect(await screen.findByText('All sides are in')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Join this issue' })).toBeNull()
})

it('tells whoever opened it that the counterpart has been told', async () => {
  open(at, screens, {
    'GET /issues/issue-lots': { ...lots, obstacles: { ...lots.obstacles, accept: 'You are in already.' } },
  })
  expect(await screen.findByText(/Your counterpart has been told/)).toBeDefined()
  const write = screen.getByRole('button', { name: 'Write it up together' })
  expect(write.getAttribute('aria-disabled')).toBe('true')
})

it('withdraws with a reason, and says at the field what is wrong with it', async () => {
  const sentence = 'Say in some words why.'
  const { user } = open(at, screens, {
    'GET /issues/issue-lots': bothIn,
    'PUT /issues/issue-lots/withdrawal': new Refusal(400, {
      code: 'malformed',
      title: 'Something is missing.',
      faults: [{ at: '/reason', sentence }],
    }),
  })
  await user.click(await screen.findByRole('button', { name: 'Withdraw' }))
  const form = within(await screen.findByRole('dialog'))
  await user.click(form.getByRole('button', { name: 'Agree to withdraw' }))
  expect(await form.findByLabelText(/Why it need not/, { selector: '[aria-invalid]' })).toBeDefined()
  expect(form.getAllByText(new RegExp(sentence))).not.toHaveLength(0)
})

const opening = {
  routes: {
    alliance: [
      createRoute({
        getParentRoute: () => allianceRoute,
        path: '/opening',
        component: () => <OpenIssue slug="orion" opened onClose={() => undefined} />,
        staticData: { room: 'several' },
      }),
    ],
  },
  menu: [],
}

it('opens an issue with a counterpart, and says first who will read it', async () => {
  const seats = [
    { id: 'seat-chen', party: 'party-c', title: 'Clinical lead', holder: { person: 'c', name: 'Chen Wu' } },
  ]
  const { user, asked } = open('/a/orion/opening', [opening, issues], {
    ...answers,
    'GET /alliances/orion': { ...(house['GET /alliances/orion'] as object), seats },
    'POST /alliances/orion/issues': lots,
  })
  const form = within(await screen.findByRole('dialog', { name: 'Open an issue' }))
  expect(form.getByText(/Only you, your counterparts and the alliance managers will see/)).toBeDefined()
  await user.type(form.getByLabelText(/^The question/), lots.question)
  await waitFor(() => expect(form.getByLabelText('Your counterpart at Corvane', { selector: 'input' })))
  await user.click(form.getByLabelText('Your counterpart at Corvane', { selector: 'input' }))
  await user.click(await screen.findByRole('option', { name: 'Chen Wu, Clinical lead', hidden: true }))
  await user.selectOptions(form.getByLabelText('What it is about'), 'Supply and quality')
  await user.click(form.getByRole('button', { name: 'Open it with Corvane' }))
  expect(await screen.findByRole('heading', { name: lots.question, level: 1 })).toBeDefined()
  expect(asked.find(one => one.method === 'POST')?.body).toEqual({
    question: lots.question,
    theme: 'TH04',
    about: '',
    counterpart_seats: ['seat-chen'],
  })
})
