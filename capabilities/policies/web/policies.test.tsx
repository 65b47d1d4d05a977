import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { policies } from '.'
import { standing, type FinalSayLine } from './final_say_queries'
import type { PolicyAnswer } from './policy_queries'

const policy: PolicyAnswer = {
  edition: 1,
  text: ['I take up a matter only together with my counterpart.', 'I settle it directly.'],
  seats: [
    { seat: 'seat-ana', title: 'Clinical lead', party: 'party-m', name: 'Ana Costa' },
    {
      seat: 'seat-chen',
      title: 'Supply lead',
      party: 'party-c',
      name: 'Chen Wu',
      holds_until: '2027-02-12',
      obstacle: 'Only who holds a seat signs the counterpart policy for it.',
    },
  ],
  coverage: { seats: 2, in_force: 1 },
  finding: '1 of 2 seats have signed the counterpart policy.',
}
const page = '/a/orion/joint/policy'
const right: FinalSayLine = {
  id: 'right-supply',
  alliance: 'alliance-orion',
  room: 'room-joint',
  theme: 'TH04',
  party: 'party-m',
  name: 'Meridian',
  clause: '9.4',
  words: 'Meridian on supply, after hearing Corvane.',
  agreed_by: ['party-c'],
  ended_by: [],
  in_force: false,
  over: false,
  obstacles: { end: 'Your company has not agreed to it.' },
}
const answers: Answers = {
  'GET /alliances/orion/policy': policy,
  'GET /alliances/orion/final-says': { items: [right] },
}

describeScreen('The counterpart policy', {
  at: page,
  screens: [policies],
  answers,
  asks: 'GET /alliances/orion/policy',
})

describe('The counterpart policy', () => {
  it('is signed for one’s own seat, and says who has not', async () => {
    const { user, asked } = open(page, [policies], { ...answers, 'PUT /seats/seat-ana/policy': null })
    expect(await screen.findByText('Not signed')).toBeDefined()
    expect(screen.getByText(/^Until/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'I sign it for my seat' }))
    await waitFor(() => expect(asked.some(call => call.path.endsWith('/seats/seat-ana/policy'))).toBe(true))
  })

  it('says why it is refused', async () => {
    const { user } = open(page, [policies], {
      ...answers,
      'PUT /seats/seat-ana/policy': new Refusal(409, { code: 'policy-signed', title: 'It still holds.' }),
    })
    await user.click(await screen.findByRole('button', { name: 'I sign it for my seat' }))
    expect(await screen.findByText('It still holds.')).toBeDefined()
  })
})

describe('A last word', () => {
  it('is agreed on by the other company', async () => {
    const { user, asked } = open(page, [policies], {
      ...answers,
      'PUT /final-says/right-supply/agreement': right,
    })
    expect(await screen.findByText('Waits for the other company')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'It is over' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'We agree that it says so' }))
    await waitFor(() => expect(asked.some(call => call.path.endsWith('/agreement'))).toBe(true))
  })

  it('is written down with its clause, and kept when it is refused', async () => {
    const { user, asked } = open(page, [policies], {
      ...answers,
      'POST /alliances/orion/final-says': new Refusal(400, {
        code: 'final-say-theme',
        title: 'Choose a theme.',
      }),
    })
    await user.click(await screen.findByRole('button', { name: 'Write down a last word' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Which company' }), 'Meridian')
    await user.selectOptions(screen.getByRole('combobox', { name: 'On which theme' }), 'Supply and quality')
    await user.type(screen.getByLabelText('Clause'), '9.4')
    await user.type(screen.getByLabelText('In plain words'), 'On supply.')
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    expect(await screen.findByText('Choose a theme.')).toBeDefined()
    expect(asked.find(call => call.method === 'POST')?.body).toMatchObject({
      clause: '9.4',
      words: 'On supply.',
    })
    expect(screen.getByLabelText<HTMLInputElement>('Clause').value).toBe('9.4')
  })

  it('is taken back by who proposed it', async () => {
    const ours = { ...right, obstacles: { agree: 'Your company has said so already.' } }
    const { user, asked } = open(page, [policies], {
      ...answers,
      'GET /alliances/orion/final-says': { items: [ours] },
      'PUT /final-says/right-supply/end': { ...ours, over: true },
    })
    await user.click(await screen.findByRole('button', { name: 'Take it back' }))
    await waitFor(() => expect(asked.some(call => call.path.endsWith('/end'))).toBe(true))
  })

  it('is in force until both companies end it', () => {
    const said = [
      standing(right).words,
      standing({ ...right, in_force: true }).words,
      standing({ ...right, in_force: true, ended_by: ['party-m'] }).words,
      standing({ ...right, over: true }).words,
    ]
    expect(said).toEqual([
      'Waits for the other company',
      'In force',
      'In force; one company would end it',
      'Over',
    ])
  })
})
