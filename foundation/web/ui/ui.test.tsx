import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { Problem } from 'foundation/web/api/problem'
import { Act, Dialog, Drop, ProblemNote, sendSoon, Table, TextInput } from 'foundation/web/ui'
import { inWords } from './Moment'
import { Notes } from './Notes'
import { initials } from './Who'

it.each([
  ['Dr Annika Reuss', 'AR'],
  ['Mei-Lin Zhou', 'MZ'],
  ['Cher', 'C'],
  ['Tomás de la Aguirre', 'TA'],
  ['Émile Ødegård', 'ÉØ'],
])('the initials of %s', (name, letters) => expect(initials(name)).toBe(letters))

const now = new Date('2026-02-06T12:00:00Z')
it.each([
  ['2026-02-06T12:00:30Z', 'just now'],
  ['2026-02-06T11:40:00Z', '20 minutes ago'],
  ['2026-02-05T12:00:00Z', 'yesterday'],
  ['2026-02-04T13:00:00Z', '2 days ago'],
  ['2026-02-12T12:00:00Z', 'in 6 days'],
  ['2026-02-27T12:00:00Z', 'in 3 weeks'],
  ['2024-01-01T12:00:00Z', '2 years ago'],
])('%s in words', (at, words) => expect(inWords(new Date(at), now)).toBe(words))

it('keeps a button that cannot be pressed in reach, with the reason', async () => {
  const pressed = vi.fn()
  render(
    <Act onClick={pressed} obstacle="Corvane has not signed yet.">
      Send it up
    </Act>,
  )
  const button = screen.getByRole('button', {
    name: 'Send it up',
    description: 'Corvane has not signed yet.',
  })
  await userEvent.click(button)
  expect(document.activeElement).toBe(button)
  expect(pressed).not.toHaveBeenCalled()
})

it('does nothing twice while the first time is on its way', async () => {
  const pressed = vi.fn()
  render(
    <Act onClick={pressed} pending>
      Sign
    </Act>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }))
  expect(pressed).not.toHaveBeenCalled()
})

it('leads from a fault to its field, and names a place without one in words', () => {
  const faults = [
    { at: '/name', sentence: 'A name has 1 to 80 characters.' },
    { at: '/seats/2/role', sentence: 'There is no such role.' },
    { at: 'row 7, column due', sentence: 'Not a date.' },
  ]
  render(
    <ProblemNote
      problem={new Problem(400, { title: 'Some of it cannot be kept.', faults })}
      labels={{ '/name': 'Name' }}
    />,
  )
  expect(screen.getByRole('link', { name: 'Name' }).getAttribute('href')).toBe('#field-name')
  expect(screen.getByText('seats, 3, role')).toBeDefined()
  expect(screen.getByText('row 7, column due')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('alert'))
})

it('counts what is to be mended instead of speaking of requests', () => {
  const faults = [{ at: '/name', sentence: 'must have at least 3 characters' }]
  const title = 'The request is not in the expected form.'
  render(<ProblemNote problem={new Problem(400, { code: 'malformed', title, faults })} />)
  expect(screen.getByText('One thing to mend')).toBeDefined()
  expect(screen.queryByText(title)).toBeNull()
})

it('names each row by its first cell and each cell by its column', () => {
  const columns = [
    { title: 'What', cell: (row: { what: string }) => row.what },
    { title: 'When', cell: () => 'tomorrow' },
  ]
  render(
    <Table caption="Promises" columns={columns} rows={[{ what: 'Forecast' }]} rowKey={row => row.what} />,
  )
  expect(screen.getByRole('rowheader', { name: 'Forecast' })).toBeDefined()
  expect(screen.getByRole('cell', { name: 'tomorrow' }).getAttribute('data-title')).toBe('When')
})

it('sends after half a minute, and not at all when it was taken back', () => {
  vi.useFakeTimers()
  const send = vi.fn()
  render(<Notes />)
  act(() => sendSoon('Sending to Corvane', send))
  act(() => screen.getByRole('button', { name: 'Undo' }).click())
  act(() => vi.advanceTimersByTime(31_000))
  expect(send).not.toHaveBeenCalled()

  act(() => sendSoon('Sending to Corvane', send))
  act(() => vi.advanceTimersByTime(29_000))
  expect(send).not.toHaveBeenCalled()
  act(() => vi.advanceTimersByTime(1_500))
  expect(send).toHaveBeenCalledTimes(1)
})

function Renaming() {
  const [asked, setAsked] = useState(false)
  const close = () => setAsked(false)
  return (
    <>
      <Drop label="What to do" face="…">
        {chosen => (
          <button
            type="button"
            onClick={() => {
              chosen()
              setAsked(true)
            }}
          >
            Rename
          </button>
        )}
      </Drop>
      <Dialog title="Rename it" opened={asked} onClose={close}>
        <TextInput label="New name" />
      </Dialog>
    </>
  )
}

it('leads the focus into the first field of a dialog, and back to where it was opened', async () => {
  render(<Renaming />)
  const opener = screen.getByRole('button', { name: 'What to do' })
  await userEvent.click(opener)
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }))
  const field = await screen.findByLabelText('New name')
  await waitFor(() => expect(document.activeElement).toBe(field))
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByLabelText('New name')).toBeNull())
  expect(document.activeElement).toBe(opener)
})
