import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { policies } from '.'
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
const answers: Answers = { 'GET /alliances/orion/policy': policy }

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
