import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { house } from 'foundation/web/testing/cast'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, versioned, type Answers } from 'foundation/web/testing/server'
import { escalations } from '.'

const at = '2026-02-12T09:30:00.000000Z'
const question = 'Which of us carries the risk of a late batch?'
const side = (party: string, name: string, person_name: string) => ({
  party,
  name,
  person: `person-${person_name}`,
  person_name,
  on_paper: false,
  acknowledged: false,
  withdraws: false,
})
const drafting = {
  id: 'esc-batch',
  issue: 'issue-batch',
  alliance: 'alliance-orion',
  room: 'room-case',
  state: 'drafting',
  level: 0,
  theme: 'TH04',
  sides: [side('party-c', 'Corvane', 'Chen Wu'), side('party-m', 'Meridian', 'Ana Costa')],
  write_up: {
    question,
    background: 'Two batches came late in March.',
    sides: [
      { party: 'party-m', interests: 'A plan that we can promise.', contribution: '' },
      { party: 'party-c', interests: '', contribution: '' },
    ],
    attempts: [],
    why_no_more_attempts: '',
    options: [{ id: 'option-share', title: 'Share the risk', description: 'Half each.', weighed: [] }],
    criteria: '',
    cost_of_waiting: '',
    schedule: { slots: [] },
  },
  content_hash: '70af97a0152646f1b37a0a98015256',
  signatures: [],
  receivers: [],
  move_up: [],
  drafted_at: at,
  blocks: [],
  in_joint_room: false,
  my_party: 'party-m',
  i_write: true,
  i_receive: false,
  missing: [{ place: 'criteria', sentence: 'Say what a good answer has to satisfy.' }],
  rationale_missing: [],
  may_hand_over: [],
  obstacles: { ready: 'Something is still missing.', sign: 'It is not ready.' },
}
const toSign = { ...drafting, state: 'awaiting_signatures', missing: [], obstacles: {} }
const line = {
  id: 'esc-batch',
  room: 'room-case',
  in_joint_room: false,
  question,
  theme: 'TH04',
  state: 'awaiting_signatures',
  level: 0,
  parties: ['Meridian', 'Corvane'],
  unsigned_parties: ['Corvane'],
  receivers: [],
  drafted_at: at,
}
const answers: Answers = {
  'GET /alliances/orion/escalations': {
    items: [line, { ...line, id: 'esc-old', question: 'Who answers the press?', state: 'closed' }],
  },
  'GET /alliances/orion/issues': { items: [] },
  'GET /escalations/esc-batch': versioned(drafting, 7),
}
const screens = [escalations]
const page = '/a/orion/room/room-case/escalations/esc-batch'
const card = async (name: string) => within(await screen.findByRole('region', { name }))

describeScreen('Disagreements', {
  at: '/a/orion/disagreements',
  screens,
  answers,
  asks: 'GET /alliances/orion/escalations',
  empty: { answer: { items: [] }, says: 'No escalations yet' },
})
describeScreen('An escalation', { at: page, screens, answers, asks: 'GET /escalations/esc-batch' })

it('keeps what goes on apart from what is settled, and says whose signature is missing', async () => {
  open('/a/orion/disagreements', screens, answers)
  const going = within(await screen.findByRole('table', { name: 'Going on' }))
  expect(going.getByRole('link', { name: question }).getAttribute('href')).toBe(page)
  expect(going.getByText('Corvane not yet')).toBeDefined()
  expect(
    within(screen.getByRole('table', { name: 'Settled' })).getByText('Who answers the press?'),
  ).toBeDefined()
})

it('gives a pen for our own card only', async () => {
  open(page, screens, answers)
  expect((await card('How Meridian sees it')).getAllByRole('button')).toHaveLength(2)
  expect((await card('How Corvane sees it')).queryByRole('button')).toBeNull()
})

it('writes in place: the field has the focus, the version is named, the pen has the focus again', async () => {
  const { user, asked } = open(page, screens, {
    ...answers,
    'PUT /escalations/esc-batch/criteria': drafting,
  })
  const block = await card('What a good answer has to satisfy')
  await user.click(block.getByRole('button', { name: 'Write' }))
  const field = block.getByRole('textbox')
  expect(document.activeElement).toBe(field)
  await user.type(field, 'Patients keep their supply.')
  await user.click(block.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(document.activeElement).toBe(block.getByRole('button', { name: 'Write' })))
  const sent = asked.find(one => one.method === 'PUT')
  expect(sent?.body).toEqual({ text: 'Patients keep their supply.' })
  expect(sent?.headers.get('If-Match')).toBe('"7"')
})

it('loses nobody’s words when somebody was faster', async () => {
  const { user } = open(page, screens, {
    ...answers,
    'PUT /escalations/esc-batch/background': new Refusal(409, {
      code: 'changed-meanwhile',
      title: 'Chen Wu changed it while you wrote.',
      current: drafting,
    }),
  })
  const facts = await card('The facts')
  await user.click(facts.getByRole('button', { name: 'Change' }))
  await user.type(facts.getByRole('textbox'), ' One in April.')
  await user.click(facts.getByRole('button', { name: 'Save' }))
  expect(await facts.findByText('What stands now')).toBeDefined()
  const field = facts.getByRole('textbox') as HTMLTextAreaElement
  expect(field.value).toBe('Two batches came late in March. One in April.')
})

it('leads from what is missing to its place, and says why it cannot be signed yet', async () => {
  const { user, asked } = open(page, screens, answers)
  const signatures = await card('Signatures')
  const missing = signatures.getByRole('link', { name: 'Say what a good answer has to satisfy.' })
  expect(document.querySelector(`[id="${missing.getAttribute('href')?.slice(1)}"]`)).not.toBeNull()
  const ready = signatures.getByRole('button', {
    name: 'It is ready to be signed',
    description: 'Something is still missing.',
  })
  await user.click(ready)
  expect(asked.some(one => one.method !== 'GET')).toBe(false)
})

it('signs the very text that is on the screen', async () => {
  const { user, asked } = open(page, screens, {
    ...answers,
    'GET /escalations/esc-batch': versioned(toSign, 8),
    'PUT /escalations/esc-batch/signature': toSign,
  })
  await user.click(await screen.findByRole('button', { name: 'Sign for our side' }))
  await waitFor(() => expect(asked.some(one => one.method === 'PUT')).toBe(true))
  expect(asked.find(one => one.method === 'PUT')?.body).toEqual({ content_hash: toSign.content_hash })
})

it('lets a receiver propose a resolution of one of the options', async () => {
  const receiver = (party: string, party_name: string, name: string) => ({
    seat: `seat-${party}`,
    party,
    party_name,
    name,
    on_paper: false,
    taken_up_at: at,
  })
  const held = {
    ...toSign,
    state: 'with_counterparts',
    level: 1,
    i_write: false,
    i_receive: true,
    receivers: [receiver('party-m', 'Meridian', 'Bjorn Lie'), receiver('party-c', 'Corvane', 'Bea Kim')],
    obstacles: { edit: 'It is signed.', take_up: 'You took it up.', sign_resolution: 'Nothing is proposed.' },
  }
  const { user, asked } = open(page, screens, {
    ...answers,
    'GET /escalations/esc-batch': versioned(held, 9),
    'PUT /escalations/esc-batch/resolution': held,
    'GET /alliances/orion': house['GET /alliances/orion'],
  })
  await user.click(await screen.findByRole('button', { name: 'Propose a resolution' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Option' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Option' }), 'Share the risk')
  await user.type(screen.getByRole('textbox', { name: 'What is decided' }), 'Half each until June.')
  await user.click(screen.getByRole('button', { name: 'Propose and sign' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Propose and sign' })).toBeNull())
  expect(asked.find(one => one.method === 'PUT')?.body).toEqual({
    option: 'option-share',
    text: 'Half each until June.',
  })
})
