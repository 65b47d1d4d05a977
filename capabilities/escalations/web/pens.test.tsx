import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { Refusal } from 'foundation/web/testing/server'
import { answers, drafting, page, screens } from './cast'

const pens = 'GET /escalations/esc-batch/pens'
const chen = {
  person: 'person-Chen Wu',
  name: 'Chen Wu',
  company: 'Corvane',
  mine: false,
  at: drafting.drafted_at,
}
const background = { ...chen, part: 'background', held: true, words: 'Two batches came late, and a third' }
const block = async (name: string) => within(await screen.findByRole('region', { name }))

beforeEach(() => sessionStorage.clear())

it('shows who is here, where they write, and their words before they are saved', async () => {
  open(page, screens, { ...answers, [pens]: { pens: [background] } })
  const facts = await block('The facts')
  expect(await facts.findByText('Chen Wu of Corvane is writing here')).toBeDefined()
  expect(facts.getByText('Two batches came late, and a third')).toBeDefined()
  expect(screen.getByText('Chen Wu of Corvane is here now')).toBeDefined()
  const change = facts.getByRole('button', { name: 'Change' })
  expect(change.getAttribute('aria-disabled')).toBe('true')
  expect(facts.getByRole('tooltip').textContent).toContain('Chen Wu is writing here now')
})

it('shows of another side’s own card that somebody writes, and none of the words', async () => {
  const { words: _, ...unseen } = background
  open(page, screens, { ...answers, [pens]: { pens: [{ ...unseen, part: 'interests:party-c' }] } })
  const interests = await block('Interests of Corvane')
  expect(await interests.findByText('Chen Wu of Corvane is writing here')).toBeDefined()
})

it('sends the words as they are written, and puts the pen down at the end', async () => {
  const { user, asked } = open(page, screens, {
    ...answers,
    'PUT /escalations/esc-batch/pens/criteria': { pens: [] },
    'DELETE /escalations/esc-batch/pens/criteria': undefined,
  })
  const criteria = await block('What a good answer has to satisfy')
  await user.click(criteria.getByRole('button', { name: 'Write' }))
  await user.type(criteria.getByRole('textbox'), 'Patients')
  await waitFor(() => expect(asked.at(-1)?.body).toEqual({ words: 'Patients' }))
  await user.click(criteria.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(asked.at(-1)?.method).toBe('DELETE'))
})

it('keeps both texts when two begin in one field at the same moment', async () => {
  const { user } = open(page, screens, {
    ...answers,
    [pens]: { pens: [] },
    'PUT /escalations/esc-batch/pens/background': new Refusal(409, {
      code: 'somebody-writes-there',
      title: 'Somebody else is writing there now. Your words stay with you.',
    }),
  })
  const facts = await block('The facts')
  await user.click(facts.getByRole('button', { name: 'Change' }))
  await user.type(facts.getByRole('textbox'), ' Mine.')
  expect(await facts.findByText(/Your words stay with you/)).toBeDefined()
  expect((facts.getByRole('textbox') as HTMLTextAreaElement).value).toMatch(/ Mine\.$/)
})

it('offers words that were left unsaved, and goes on with them', async () => {
  sessionStorage.setItem('entente-words:esc-batch:criteria', JSON.stringify('Patients keep'))
  const { user } = open(page, screens, answers)
  const criteria = await block('What a good answer has to satisfy')
  await user.click(await criteria.findByRole('button', { name: 'Go on with them' }))
  expect((criteria.getByRole('textbox') as HTMLTextAreaElement).value).toBe('Patients keep')
})

it('throws them away only when one says so', async () => {
  sessionStorage.setItem('entente-words:esc-batch:criteria', JSON.stringify('Patients keep'))
  const { user } = open(page, screens, answers)
  const criteria = await block('What a good answer has to satisfy')
  await user.click(await criteria.findByRole('button', { name: 'Throw them away' }))
  await waitFor(() => expect(criteria.queryByText(/left words here/)).toBeNull())
  expect(sessionStorage.length).toBe(0)
})
