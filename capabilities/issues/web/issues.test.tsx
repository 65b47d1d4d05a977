import { screen, waitFor, within } from '@testing-library/react'
import { createRoute } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import { allianceRoute } from 'foundation/web/routes'
import { open } from 'foundation/web/testing/browser'
import { house } from 'foundation/web/testing/cast'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, versioned } from 'foundation/web/testing/server'
import { issues } from '.'
import { at, bothIn, lots, withIssue } from './cast'
import { OpenIssue } from './OpenIssue'

const answers = withIssue(lots)
const screens = [issues]

describeScreen('An issue', { at, screens, answers, asks: 'GET /issues/issue-lots' })

it('asks whoever is asked, and shows at once that all sides are in', async () => {
  let now = lots as object
  const { user } = open(at, screens, {
    'GET /issues/issue-lots': () => versioned(now, 7)(),
    'PUT /issues/issue-lots/acceptance': () => void (now = bothIn),
  })
  expect(await screen.findByText('Waiting for you')).toBeDefined()
  expect(screen.getByText(/You are asked to work on this together/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Join this issue' }))
  expect(await screen.findByText('All sides are in')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Join this issue' })).toBeNull()
})

it('tells whoever opened it that the counterpart has been told, and what can be done meanwhile', async () => {
  const told = { ...lots, obstacles: { ...lots.obstacles, accept: 'You are in already.' } }
  const { user } = open(at, screens, withIssue(told))
  expect(await screen.findByText(/Your counterpart has been told/)).toBeDefined()
  await user.click(screen.getByRole('link', { name: /Meanwhile you can write down your own interests/ }))
  const own = within(await screen.findByRole('region', { name: 'What Meridian needs' }))
  expect(own.getByRole('button', { name: 'Write your side' })).toBeDefined()
  await user.click(screen.getByRole('link', { name: /Choice/ }))
  const write = await screen.findByRole('button', { name: 'Write it up together' })
  expect(write.getAttribute('aria-disabled')).toBe('true')
})

it('withdraws with a reason, and says at the field what is wrong with it', async () => {
  const sentence = 'Say in some words why.'
  const { user } = open(`${at}?step=choice`, screens, {
    ...withIssue(bothIn),
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
  await user.selectOptions(form.getByLabelText('Kind of work'), 'A plan')
  await user.type(form.getByLabelText(/^Which one/), lots.about)
  await user.click(form.getByRole('button', { name: 'Open it with Corvane' }))
  expect(await screen.findByRole('heading', { name: lots.question, level: 1 })).toBeDefined()
  expect(asked.find(one => one.method === 'POST')?.body).toEqual({
    question: lots.question,
    theme: 'TH04',
    hangs_on: 'plan',
    about: lots.about,
    counterpart_seats: ['seat-chen'],
  })
})
