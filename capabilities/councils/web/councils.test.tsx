import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { councils } from '.'
import { howFar, quarterName } from './AcrossFigures'
import { rootsOf } from './Alliances'
import { allianceName } from './council_queries'

const insight = {
  id: 'insight-1',
  insight: {
    text: 'Say who decides before the work begins.',
    shared_with: 'All alliance managers',
    action: 'A decision map in every launch.',
  },
}
const table = {
  id: 'council-1',
  room: 'room-council',
  members: [
    { person: 'person-ana', name: 'Ana Costa', since: '2026-02-02T09:00:00.000000Z' },
    { person: 'person-olga', name: 'Olga Berg', since: '2026-02-02T09:00:00.000000Z' },
  ],
  across: {
    alliances: 2,
    cases: 9,
    open: 1,
    confirmed: 4,
    with_root: 7,
    roots: [
      { root: 'RC03', cases: 5, alliances: 2, quarters: [0, 1, 2, 2] },
      { root: 'RC01', cases: 2, alliances: 1, quarters: [1, 0, 0, 1] },
    ],
    themes: [{ code: 'TH03', cases: 9 }],
    levels: [{ code: '1', cases: 9 }],
    quarters: ['2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'].map(from => ({ from, cases: 2 })),
  },
  findings: {
    roots: 'Decision rights lies behind 5 of 7 cases with a root (71 %), in 2 of 2 alliances.',
    quarters: '2 cases were raised in this quarter so far, 2 in the whole quarter before.',
    insights: '0 of 1 insight is adopted (0 %).',
  },
  sessions: [
    {
      id: 'session-1',
      meeting: { held_on: '2026-02-03', roots: ['RC03'], notes: 'Nobody knew who decides.' },
      insights: [insight],
    },
  ],
  next_due: '2026-05-06',
}
const alliances = {
  items: [
    {
      number: 2,
      name: 'Orion',
      slug: 'orion',
      cases: 6,
      last_raised: '2026-02-01',
      roots: [{ code: 'RC03', cases: 4 }],
    },
    { number: 1, cases: 3, roots: [] },
  ],
}
const council: Answers = {
  'GET /council': { opened_by: 'Ana Costa', table },
  'GET /council/alliances': alliances,
  'GET /people': {
    items: [
      { id: 'person-ana', name: 'Ana Costa', state: 'joined' },
      { id: 'person-bo', name: 'Bo Lind', state: 'joined' },
    ],
  },
}

describeScreen('The conflict council', {
  at: '/council',
  screens: [councils],
  answers: council,
  asks: 'GET /council',
  empty: { answer: {}, says: 'Nobody looks across your alliances yet' },
})

describe('The conflict council', () => {
  it('names an alliance for those who are in it, and numbers every other', async () => {
    open('/council', [councils], council)
    const lines = await screen.findByRole('table', { name: 'Alliances by their cases' })
    const orion = within(lines).getByRole('link', { name: 'Orion' })
    expect(orion.getAttribute('href')).toBe('/a/orion/joint/patterns')
    expect(within(lines).getByText('Alliance 1')).toBeDefined()
    expect(within(lines).getAllByRole('link')).toHaveLength(1)
  })

  it('goes on to the alliances of the next page', async () => {
    const { user, asked } = open('/council', [councils], {
      ...council,
      'GET /council/alliances': { ...alliances, next: '3.1' },
    })
    await user.click(await screen.findByRole('button', { name: 'Show more alliances' }))
    await waitFor(() => expect(asked.filter(call => call.path === '/council/alliances')).toHaveLength(2))
  })

  it('notes a session, and keeps what was written when a partner is named in it', async () => {
    const { user, asked } = open('/council', [councils], {
      ...council,
      'POST /council/sessions': new Refusal(400, {
        code: 'council-names-a-partner',
        title: '“Corvane” is a partner of yours.',
      }),
    })
    await user.click(await screen.findByRole('button', { name: 'Note a session' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Decision rights' }))
    await user.type(screen.getByLabelText('What was said'), 'Corvane again')
    await user.click(screen.getByRole('button', { name: 'Note it' }))
    expect(await screen.findByText(/is a partner of yours/)).toBeDefined()
    expect(asked.find(call => call.method === 'POST')?.body).toMatchObject({
      roots: ['RC03'],
      notes: 'Corvane again',
    })
    expect(screen.getByLabelText<HTMLTextAreaElement>('What was said').value).toBe('Corvane again')
  })

  it('adds what follows to its session', async () => {
    const { user, asked } = open('/council', [councils], {
      ...council,
      'POST /council/sessions/session-1/insights': { table },
    })
    await user.click(await screen.findByRole('button', { name: 'Add an insight' }))
    await user.type(await screen.findByLabelText('What you learned'), 'Say who decides.')
    await user.type(screen.getByLabelText('What shall be done'), 'A decision map.')
    await user.type(screen.getByLabelText('Who is told'), 'All')
    await user.click(screen.getByRole('button', { name: 'Add it' }))
    await waitFor(() =>
      expect(asked.find(call => call.method === 'POST')?.body).toEqual({
        text: 'Say who decides.',
        action: 'A decision map.',
        shared_with: 'All',
      }),
    )
  })

  it('says what became of an insight', async () => {
    const { user, asked } = open('/council', [councils], {
      ...council,
      'PUT /council/insights/insight-1/outcome': { table },
    })
    await user.click(await screen.findByRole('button', { name: 'Say what became of it' }))
    await user.click(await screen.findByRole('radio', { name: 'No, it is left' }))
    await user.type(screen.getByLabelText('In your words'), 'Too dear.')
    await user.click(screen.getByRole('button', { name: 'Say it' }))
    await waitFor(() =>
      expect(asked.find(call => call.method === 'PUT')?.body).toEqual({ adopted: false, words: 'Too dear.' }),
    )
  })

  it('lets a colleague in, and somebody out', async () => {
    const { user, asked } = open('/council', [councils], {
      ...council,
      'PUT /council/people/person-bo': { table },
      'DELETE /council/people/person-olga': null,
    })
    await screen.findByRole('option', { name: 'Bo Lind' })
    await user.selectOptions(screen.getByLabelText('Let a colleague in'), 'Bo Lind')
    await user.click(screen.getByRole('button', { name: 'Let in' }))
    await user.click(screen.getByRole('button', { name: /^Take Olga Berg out/ }))
    await waitFor(() =>
      expect(asked.filter(call => call.method !== 'GET').map(call => call.path)).toEqual([
        '/council/people/person-bo',
        '/council/people/person-olga',
      ]),
    )
  })

  it('is opened with colleagues, by a head of alliances', async () => {
    const { user, asked } = open('/council', [councils], {
      ...council,
      'GET /council': {},
      'POST /council': { table },
    })
    await user.click(await screen.findByRole('button', { name: 'Open the council' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Bo Lind' }))
    await user.click(screen.getByRole('button', { name: 'Open it' }))
    await waitFor(() =>
      expect(asked.find(call => call.method === 'POST')?.body).toEqual({ people: ['person-bo'] }),
    )
  })

  it('says to anybody else why they cannot, and whom to ask', async () => {
    open('/council', [councils], {
      'GET /council': { opened_by: 'Ana Costa', cannot_open: 'Ask Ana Costa to let you in.' },
    })
    expect(await screen.findByText(/Ana Costa opened it, and can let you in/)).toBeDefined()
    expect(
      screen.getByRole('button', { name: 'Open the council', description: /Ask Ana Costa/ }),
    ).toBeDefined()
  })
})

describe('Words of the council', () => {
  it('name quarters, alliances and roots', () => {
    expect(quarterName('2026-07-01')).toBe('Jul 2026')
    expect(allianceName({ number: 3, cases: 1, roots: [] })).toBe('Alliance 3')
    expect(
      rootsOf({
        roots: [
          { code: 'RC03', cases: 4 },
          { code: 'RC01', cases: 2 },
        ],
      }),
    ).toBe('Decision rights 4, Direction 2')
    expect(rootsOf({ roots: [] })).toBe('–')
  })
})

it.each([
  [
    [
      ['0', 2],
      ['1', 3],
      ['2', 4],
      ['4', 1],
    ],
    '5 of 10 went to a committee or higher; the others were worked out below.',
  ],
  [
    [
      ['0', 2],
      ['1', 3],
    ],
    'No case has gone to a committee.',
  ],
  [[], 'Nothing has been written up yet.'],
] as [[string, number][], string][])('says how far the cases went', (levels, says) =>
  expect(
    howFar({
      levels: levels.map(([code, cases]) => ({ code, cases })),
      cases: levels.reduce((sum, [, cases]) => sum + cases, 0),
    }),
  ).toBe(says),
)
