import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import type { Answers } from 'foundation/web/testing/server'
import { coaching } from '.'

const asked = {
  id: 'coaching-dates',
  alliance: 'alliance-orion',
  room: 'room-two',
  state: 'asked',
  asked_for: 'help',
  issue: 'issue-batch',
  coached: 'person-ana',
  coached_name: 'Ana Costa',
  party: 'party-m',
  coach: 'person-bo',
  coach_name: 'Bo Lind',
  stuck: 'Chen hears a threat in everything that I say about dates.',
  plan: '',
  outcome_note: '',
  asked_at: '2026-02-12T09:30:00.000000Z',
  question: 'Which of us carries the risk of a late batch?',
  issue_room: 'room-case',
  i_coach: false,
  obstacles: {
    give: 'Only the person who was asked can give questions along.',
    plan: 'They have not come yet.',
  },
}
const { question: _, issue_room: __, ...unread } = asked
const appeal = {
  ...unread,
  asked_for: 'a_decision',
  stuck: '',
  i_coach: true,
  obstacles: { plan: 'No.', end: 'No.' },
}
const told = {
  id: 'concern-lot',
  alliance: 'alliance-orion',
  room: 'room-confidence',
  topic: 'safety',
  words: 'The batch was released before the second test.',
  raised_by: { person: 'person-ana', name: 'Ana Costa' },
  told: [{ person: 'person-bo', name: 'Bo Lind' }],
  raised_at: '2026-02-12T09:30:00.000000Z',
  replies: [
    { by: 'person-bo', name: 'Bo Lind', words: 'I stop the lot today.', at: '2026-02-12T10:00:00.000000Z' },
  ],
}
const counts = { ended: 18, settled: 9, joint_write_up: 6, still_stuck: 3 }
const answers: Answers = {
  'GET /alliances/orion/coachings': { items: [asked, { ...appeal, id: 'coaching-appeal' }], counts },
  'GET /alliances/orion/issues': { items: [] },
  'GET /alliances/orion/concerns': { items: [told] },
  'GET /concerns/concern-lot': told,
  'GET /coachings/coaching-dates': asked,
}
const screens = [coaching]
const page = '/a/orion/room/room-case/coachings/coaching-dates'
const card = async (name: string) => within(await screen.findByRole('region', { name }))

describeScreen('Coaching', {
  at: '/a/orion/coaching',
  screens,
  answers,
  asks: 'GET /alliances/orion/coachings',
  empty: { answer: { items: [], counts: { ...counts, ended: 0 } }, says: 'Nobody was asked yet' },
})
describeScreen('Something told in confidence', {
  at: '/a/orion/room/room-case/concerns/concern-lot',
  screens,
  answers,
  asks: 'GET /concerns/concern-lot',
})
describeScreen('One coaching', { at: page, screens, answers, asks: 'GET /coachings/coaching-dates' })

it('keeps what one asked apart from what one was asked, and says how those that are closed went', async () => {
  open('/a/orion/coaching', screens, answers)
  const mine = within(await screen.findByRole('table', { name: 'I asked' }))
  expect(mine.getByText('Which of us carries the risk of a late batch?')).toBeDefined()
  const theirs = within(screen.getByRole('table', { name: 'I was asked' }))
  expect(theirs.getByText('Ana Costa is at work on it')).toBeDefined()
  expect(theirs.getByText('Prepared together')).toBeDefined()
  expect(screen.getByText(/Of 18 that are closed, 9 settled/)).toBeDefined()
})

it('tells who was asked for a decision that they receive it with their counterpart, and nothing else', async () => {
  open(page, screens, { ...answers, 'GET /coachings/coaching-dates': appeal })
  const prepared = await card('A joint write-up is being prepared')
  expect(prepared.getByText(/Nobody decides for one side alone/)).toBeDefined()
  expect(screen.queryByText(/risk of a late batch/)).toBeNull()
})

it('gives questions of the catalogue along, in the words of the coach', async () => {
  const theirs = { ...asked, i_coach: true, obstacles: { plan: 'No.', end: 'No.' } }
  const { user, asked: sent } = open(page, screens, {
    ...answers,
    'GET /coachings/coaching-dates': theirs,
    'PUT /coachings/coaching-dates/questions': theirs,
  })
  const questions = await card('Questions to go back with')
  await user.click(questions.getByRole('button', { name: 'Give questions' }))
  await user.click(questions.getAllByRole('checkbox')[0]!)
  const prompts = questions.getAllByRole('group').at(-1)!
  await user.click(within(prompts).getAllByRole('checkbox')[0]!)
  await user.type(questions.getByRole('textbox', { name: 'In your own words' }), 'Ask before you tell.')
  await user.click(questions.getByRole('button', { name: 'Give it along' }))
  await waitFor(() => expect(sent.some(one => one.method === 'PUT')).toBe(true))
  const { body } = sent.findLast(one => one.method === 'PUT')!
  expect(body).toMatchObject({ words: 'Ask before you tell.' })
  expect((body as { prompts: string[] }).prompts).toHaveLength(1)
})

it('says before one asks for a decision what becomes of it', async () => {
  const { user } = open('/a/orion/coaching', screens, answers)
  await user.click(await screen.findByRole('button', { name: 'Ask a colleague' }))
  const form = within(await screen.findByRole('dialog'))
  await user.click(form.getByRole('radio', { name: 'For a decision' }))
  expect(form.getByText(/nobody decides for one side alone/)).toBeDefined()
  expect(form.queryByRole('textbox', { name: 'What makes it hard?' })).toBeNull()
})
