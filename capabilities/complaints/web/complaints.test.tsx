import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { complaints } from '.'
import { inOneSentence } from './Complaints'

const shared = {
  id: 'complaint-minutes',
  alliance: 'alliance-orion',
  room: 'room-case',
  state: 'shared',
  party: 'party-c',
  heard_in: 'Finance',
  gist: 'The minutes come three weeks late.',
  heard_on: '2026-02-09',
  shared_at: '2026-02-11T09:30:00.000000Z',
  readers: [
    { person: 'person-ana', name: 'Ana Costa', party: 'party-m', party_name: 'Meridian' },
    { person: 'person-chen', name: 'Chen Wu', party: 'party-c', party_name: 'Corvane' },
  ],
  triage: [{ party: 'party-c', triage: 'act', because: 'We hear it from two teams.' }],
  findings: [] as object[],
  agreed_by: [] as string[],
  told_back: '',
  obstacles: {
    find: 'First all sides agree to act on it.',
    agree: 'Nobody has proposed a conclusion yet.',
    tell_back: 'It is told back by the company that heard it.',
  },
}
const counts = { shared: 10, act: 4, watch: 4, drop: 2, told_back: 3, median_days_to_share: 3 }
const list: Answers = {
  'GET /alliances/orion/complaints': { items: [shared], counts, may_share: true },
}
const page = '/a/orion/room/room-case/complaints/complaint-minutes'
const one = (more: object = {}): Answers => ({ 'GET /complaints/complaint-minutes': { ...shared, ...more } })

describeScreen('Shared complaints', {
  at: '/a/orion/complaints',
  screens: [complaints],
  answers: list,
  asks: 'GET /alliances/orion/complaints',
})
describeScreen('A shared complaint', {
  at: page,
  screens: [complaints],
  answers: one(),
  asks: 'GET /complaints/complaint-minutes',
})

describe('Shared complaints', () => {
  it('say in one sentence what became of them', () => {
    expect(inOneSentence(counts)).toBe(
      '10 shared, passed on 3 days after they were heard (median): 4 acted on, 3 of them told back; 4 watched, 2 dropped',
    )
    expect(inOneSentence({ ...counts, median_days_to_share: 1 })).toContain('passed on 1 day after')
  })

  it('are shared by managers and sponsors only, and say so', async () => {
    open('/a/orion/complaints', [complaints], {
      'GET /alliances/orion/complaints': { items: [], counts, may_share: false },
    })
    expect(await screen.findByText('Nothing was shared with you')).toBeDefined()
    expect(
      screen.getByRole('button', { name: 'Share a complaint', description: /Tell yours what you heard/ }),
    ).toBeDefined()
  })
})

describe('A shared complaint', () => {
  it('keeps the reason when a drop without one is refused', async () => {
    const { user, asked } = open(page, [complaints], {
      ...one(),
      'PUT /complaints/complaint-minutes/triage': new Refusal(400, {
        code: 'complaint-drop-reason',
        title: 'Say why it need not be looked into any further.',
      }),
    })
    await user.click(await screen.findByRole('radio', { name: 'Drop it' }))
    await user.click(screen.getByRole('button', { name: 'Say so for our side' }))
    expect(await screen.findByText('Say why it need not be looked into any further.')).toBeDefined()
    expect(asked.find(call => call.method === 'PUT')?.body).toEqual({ triage: 'drop', because: '' })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Drop it' }).checked).toBe(true)
  })

  it('shows what both sides say, found out and concluded, and lets us agree', async () => {
    const { user, asked } = open(page, [complaints], {
      ...one({
        state: 'looked_into',
        triage: [...shared.triage, { party: 'party-m', triage: 'act', because: '' }],
        findings: [{ party: 'party-m', text: 'Two people write them by turns.' }],
        conclusion: { conclusion: 'They are late.', action: 'They are written in the meeting.' },
        agreed_by: ['party-c'],
        obstacles: { triage: 'All have said.', tell_back: 'Not yet.' },
      }),
      'PUT /complaints/complaint-minutes/conclusion/agreement': shared,
    })
    expect(await screen.findByText(/Two people write them by turns/)).toBeDefined()
    expect(screen.getByText('Agreed by Corvane.')).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Agree to this conclusion' }))
    await waitFor(() =>
      expect(asked.find(call => call.path.endsWith('/agreement'))?.body).toEqual({
        conclusion: 'They are late.',
        action: 'They are written in the meeting.',
      }),
    )
  })
})
