import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { requests } from '.'
import { sorted } from './Desk'
import { hoursIn, standing, type RequestLine } from './request_queries'
import { monthBar } from './SideDoors'

const one = {
  id: 'request-data',
  alliance: 'alliance-orion',
  room: 'room-joint',
  state: 'asked',
  from: { party: 'party-m', name: 'Meridian', function: 'Clinical', on_paper: false },
  to: { party: 'party-c', name: 'Corvane', function: 'Supply', on_paper: false },
  asker: 'person-ana',
  asker_name: 'Ana Costa',
  asked: ['person-chen'],
  need: { need: 'Stability data', why: 'For the audit.', needed_by: '2026-03-02', effort_hours: 6 },
  asked_at: '2026-02-10T09:30:00.000000Z',
  answer_by: '2026-02-17',
  said: [] as object[],
  withdrawn_because: '',
  left_unanswered: false,
  obstacles: {
    confirm_done: 'Nothing has been promised yet.',
    withdraw: 'Meridian made this request, and says when it is done or not needed.',
  } as object,
}
const line = (more: object) => ({ ...one, ...more }) as unknown as RequestLine
const desk = {
  items: [one],
  side_doors: [
    {
      party: 'party-c',
      note: { what: 'A second look', on: '2026-02-03', reason: 'speed', words: 'One call was enough.' },
    },
  ],
  figures: {
    asked: 1,
    promised: 0,
    declined: 0,
    waiting: 1,
    late: 0,
    declines: [],
    another_way: 1,
    side_doors: [{ reason: 'speed', items: 1 }],
    months: [{ month: '2026-02-01', over_desk: 1, another_way: 1 }],
  },
  findings: {
    answers: 'No request is due for an answer yet.',
    side_doors: '1 of 2 came another way: 1 because it was quicker.',
  },
  can_be_asked: [{ party: 'party-c', name: 'Corvane', functions: ['Legal', 'Supply'] }],
}
const list: Answers = { 'GET /alliances/orion/requests': desk }
const page = '/a/orion/joint/requests/request-data'
const shown = (more: object = {}): Answers => ({ 'GET /requests/request-data': { ...one, ...more } })

describeScreen('The request desk', {
  at: '/a/orion/joint/requests',
  screens: [requests],
  answers: list,
  asks: 'GET /alliances/orion/requests',
  empty: { answer: { ...desk, items: [], side_doors: [] }, says: 'Nothing has been asked yet' },
})
describeScreen('A request', {
  at: page,
  screens: [requests],
  answers: shown(),
  asks: 'GET /requests/request-data',
})

describe('The request desk', () => {
  it('asks a function of the other company, and keeps what was written when it is refused', async () => {
    const { user, asked } = open('/a/orion/joint/requests', [requests], {
      ...list,
      'POST /alliances/orion/requests': new Refusal(400, {
        code: 'request-needed-in-the-past',
        title: 'Choose today or a later day as the one by which you need it.',
      }),
    })
    await user.click(await screen.findByRole('button', { name: 'Ask for something' }))
    await user.type(await screen.findByLabelText('What you need'), 'Stability data')
    await user.type(screen.getByLabelText('What it is for'), 'The audit')
    await user.type(screen.getByLabelText('Needed by'), '2026-03-02')
    await user.type(screen.getByLabelText('Hours of work, as you guess'), '6')
    await user.click(screen.getByRole('button', { name: 'Ask for it' }))
    expect(await screen.findByText(/Choose today or a later day/)).toBeDefined()
    expect(asked.find(call => call.method === 'POST')?.body).toEqual({
      party: 'party-c',
      function: '',
      need: { need: 'Stability data', why: 'The audit', needed_by: '2026-03-02', effort_hours: 6 },
    })
    expect(screen.getByLabelText<HTMLInputElement>('What you need').value).toBe('Stability data')
  })

  it('tells an observer why they cannot ask', async () => {
    open('/a/orion/joint/requests', [requests], {
      'GET /alliances/orion/requests': { ...desk, obstacle: 'Requests are made by those who hold a seat.' },
    })
    expect(
      await screen.findByRole('button', { name: 'Ask for something', description: /hold a seat/ }),
    ).toBeDefined()
  })

  it('notes what came another way', async () => {
    const { user, asked } = open('/a/orion/joint/requests', [requests], {
      ...list,
      'POST /alliances/orion/side-doors': null,
    })
    await user.click(await screen.findByRole('button', { name: 'Note what came another way' }))
    await user.type(await screen.findByLabelText('What it was'), 'A pallet')
    await user.click(screen.getByRole('radio', { name: 'It was quicker' }))
    await user.click(screen.getByRole('button', { name: 'Note it' }))
    await waitFor(() => expect(asked.some(call => call.method === 'POST')).toBe(true))
    expect(asked.find(call => call.method === 'POST')?.body).toMatchObject({
      what: 'A pallet',
      reason: 'speed',
      words: '',
    })
  })

  it('lists what waits first, by its day; then what is promised; and what is over as it came', () => {
    const { open: waiting, over } = sorted([
      line({ id: 'done', state: 'done' }),
      line({ id: 'promised', state: 'promised', promise: { date: '2026-03-01' } }),
      line({ id: 'later', state: 'discussing', answer_by: '2026-02-19' }),
      line({ id: 'declined', state: 'declined' }),
      line({ id: 'sooner' }),
    ])
    expect(waiting.map(request => request.id)).toEqual(['sooner', 'later', 'promised'])
    expect(over.map(request => request.id)).toEqual(['done', 'declined'])
  })

  it('gives a month its share from five on', () => {
    const month = '2026-02-01'
    expect(monthBar({ month, over_desk: 3, another_way: 1 })).toMatchObject({ value: 1, share: undefined })
    expect(monthBar({ month, over_desk: 4, another_way: 1 })).toMatchObject({ label: 'Feb 2026', share: 0.2 })
  })
})

describe('Hours of work', () => {
  it('are whole, or not said', () => {
    const said: [string, number | null][] = [
      ['', 0],
      [' 6 ', 6],
      ['80', 80],
      ['a day', null],
      ['1.5', null],
      ['-2', null],
    ]
    for (const [text, hours] of said) expect(hoursIn(text)).toBe(hours)
  })
})

describe('A request', () => {
  it('is late after its day, and a promise when it comes later than needed', () => {
    expect(standing(line({}), '2026-02-17').words).toBe('Waits for an answer')
    expect(standing(line({}), '2026-02-18').words).toBe('No answer in time')
    const promised = line({ state: 'promised', promise: { date: '2026-03-03' } })
    expect(standing(promised, '2026-03-03').words).toBe('Promised, later than needed')
    expect(standing(promised, '2026-03-04').words).toBe('Promised for a day that has passed')
  })

  it('is promised for a day, with what it displaces', async () => {
    const { user, asked } = open(page, [requests], {
      ...shown(),
      'PUT /requests/request-data/promise': one,
    })
    await user.click(await screen.findByRole('button', { name: 'Promise it' }))
    await user.type(screen.getByLabelText('What it displaces'), 'A report')
    await user.click(screen.getByRole('button', { name: 'Promise it' }))
    await waitFor(() =>
      expect(asked.find(call => call.method === 'PUT')?.body).toEqual({
        date: '2026-03-02',
        effort_hours: 0,
        trade_off: 'A report',
      }),
    )
  })

  it('shows those who asked no answers to give, but that they have it', async () => {
    const { user, asked } = open(page, [requests], {
      ...shown({
        state: 'promised',
        promise: { date: '2026-03-05', effort_hours: 8, trade_off: 'A report slips.' },
        obstacles: { promise: 'Corvane answers this request.', decline: 'Corvane answers this request.' },
      }),
      'PUT /requests/request-data/done': one,
    })
    expect(await screen.findByText('A report slips.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Decline it' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'We have what we needed' }))
    await waitFor(() => expect(asked.some(call => call.path.endsWith('/done'))).toBe(true))
  })
})
