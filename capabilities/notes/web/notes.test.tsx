import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, versioned, type Answers } from 'foundation/web/testing/server'
import { notes } from '.'

const brief = {
  id: 'note-brief',
  room: 'room-own',
  title: 'Brief for the steering committee',
  text: 'We want a date that stands.',
  changed_at: '2026-02-12T09:30:00.000000Z',
  obstacles: {},
}
const published = { ...brief, id: 'note-joint', room: 'room-joint', published_from: 'Corvane', obstacles: {} }
const answers: Answers = {
  'GET /rooms/room-own/notes': { items: [brief] },
  'GET /rooms/room-joint/notes': { items: [published] },
  'GET /notes/note-brief': versioned(brief, 4),
}
const screens = [notes]
const at = '/a/orion/own/notes/note-brief'

describeScreen('Prep notes', {
  at: '/a/orion/own/notes',
  screens,
  answers,
  asks: 'GET /rooms/room-own/notes',
  empty: { answer: { items: [] }, says: 'No notes yet' },
})
describeScreen('Published notes', {
  at: '/a/orion/joint/notes',
  screens,
  answers,
  asks: 'GET /rooms/room-joint/notes',
  empty: { answer: { items: [] }, says: 'Nothing published yet' },
})
describeScreen('A note', { at, screens, answers, asks: 'GET /notes/note-brief' })

it('writes a note at home, and says in the form that the partner will not see it', async () => {
  const { user, asked } = open('/a/orion/own/notes', screens, {
    ...answers,
    'POST /rooms/room-own/notes': brief,
  })
  await user.click(await screen.findByRole('button', { name: 'Write a note' }))
  const form = within(await screen.findByRole('dialog'))
  expect(form.getByText(/Corvane will not see this note/)).toBeDefined()
  await user.type(form.getByLabelText('Title'), brief.title)
  await user.type(form.getByLabelText('Note'), brief.text)
  await user.click(form.getByRole('button', { name: 'Save the note' }))
  expect(await screen.findByRole('heading', { name: brief.title, level: 1 })).toBeDefined()
  expect(asked.find(one => one.method === 'POST')?.body).toEqual({ title: brief.title, text: brief.text })
})

it('takes the focus into the form in place, and back to the title', async () => {
  const { user } = open(at, screens, answers)
  await user.click(await screen.findByRole('button', { name: 'Change' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Title'))
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

it('shows what stands now beside one’s own words when somebody was faster', async () => {
  const { user } = open(at, screens, {
    ...answers,
    'PUT /notes/note-brief': new Refusal(409, {
      code: 'changed-meanwhile',
      title: 'Bjorn Lie changed it while you wrote.',
      current: { title: brief.title, text: 'We want two dates.' },
    }),
  })
  await user.click(await screen.findByRole('button', { name: 'Change' }))
  await user.type(screen.getByLabelText('Note'), ' Soon.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('We want two dates.')).toBeDefined()
  expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe(`${brief.text} Soon.`)
})

it('shows the exact text and everybody who will get it before anything is published', async () => {
  const { user, asked } = open(at, screens, answers)
  await user.click(await screen.findByRole('button', { name: 'Publish a copy' }))
  const review = within(await screen.findByRole('dialog', { name: 'Share with Corvane' }))
  expect(review.getByText(brief.text)).toBeDefined()
  expect(await review.findByText('Chen Wu')).toBeDefined()
  await user.click(review.getByRole('button', { name: 'Share with Corvane' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.queryByText(/Sending/)).toBeNull())
  expect(asked.some(one => one.method === 'POST')).toBe(false)
})

it('keeps what cannot be done in reach, with the reason', async () => {
  const reason = 'It is withdrawn already.'
  open(at, screens, {
    ...answers,
    'GET /notes/note-brief': versioned({ ...brief, obstacles: { withdraw: reason, publish: reason } }, 4),
  })
  expect(await screen.findByRole('button', { name: 'Withdraw', description: reason })).toBeDefined()
})
