import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { versioned } from 'foundation/web/testing/server'
import { asLookedAt } from './looking'
import { loadedWords } from './neutral'
import { alert, alliance, answers, cases, empty, page, question, screens, told } from './patterns_told'

const rowOf = async (table: string, words: RegExp) =>
  within(within(await screen.findByRole('table', { name: table })).getByRole('row', { name: words }))

describeScreen('Patterns', {
  at: page,
  screens,
  answers,
  asks: 'GET /alliances/orion/patterns',
  empty: { answer: empty, says: 'No disagreement has been written up yet' },
})
describeScreen('Interests side by side', {
  at: `${page}/side-by-side?code=RC01`,
  screens,
  answers,
  asks: 'GET /alliances/orion/patterns/interests',
  empty: { answer: { code: 'RC01', cases: [], interests: [] }, says: 'No case carries this root' },
})
describe('What keeps coming back', () => {
  it('is the title, and stands first with what can be done about it', async () => {
    open(page, screens, answers)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Three subjects, one root: Direction' }),
    ).toBeDefined()
    const card = within(
      screen.getByRole('region', {
        name: 'Direction keeps coming back: 3 of 5 confirmed cases in 180 days, since 1 Feb 2026',
      }),
    )
    expect(card.getByText('Waits for an answer')).toBeDefined()
    expect(card.getByRole('link', { name: 'Read the cases side by side' }).getAttribute('href')).toBe(
      `${page}/side-by-side?code=RC01`,
    )
    expect(await card.findByRole('button', { name: 'Ask the strategic question' })).toBeDefined()
  })

  it('is asked with what is known: words, cases and the sponsors of both companies', async () => {
    const { user, asked } = open(page, screens, {
      ...answers,
      'POST /alliances/orion/strategic-questions': versioned(question, 4),
    })
    await user.click(await screen.findByRole('button', { name: 'Ask the strategic question' }))
    const dialog = within(await screen.findByRole('dialog'))
    const why = dialog.getByRole('textbox', { name: /Why it is asked/ })
    await user.clear(why)
    await user.type(why, 'One side insists on every region.')
    expect(dialog.getByText('“insists” takes sides. Try “prefers”.')).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Ask it' }))
    await waitFor(() => expect(asked.some(one => one.method === 'POST')).toBe(true))
    expect(asked.find(one => one.method === 'POST')?.body).toEqual({
      title: 'Which order of results do we want?',
      statement: 'One side insists on every region.',
      evidence: [],
      code: 'RC01',
      cases: ['c1', 'c2', 'c3'],
      owners: ['seat-m', 'seat-c'],
    })
  })

  it('can be set aside, but only with a reason', async () => {
    const { user, asked } = open(page, screens, {
      ...answers,
      'POST /alliances/orion/patterns/acknowledgements': undefined,
    })
    await user.click(await screen.findByRole('button', { name: 'Set it aside with a reason' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /Why nothing follows/ }), 'A busy quarter.')
    await user.click(dialog.getByRole('button', { name: 'Set it aside' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(asked.find(one => one.method === 'POST')?.body).toEqual({
      code: 'RC01',
      on: '2026-02-01',
      reason: 'A busy quarter.',
    })
  })

  it('says what became of it once it was set aside, and offers nothing more', async () => {
    const acknowledged = [
      {
        code: 'RC01',
        on: alert.on,
        reason: 'A busy quarter.',
        party_name: 'Corvane',
        at: '2026-02-02T09:00:00Z',
      },
    ]
    open(page, screens, {
      ...answers,
      'GET /alliances/orion/patterns': { ...told, alerts: [{ ...alert, acknowledged }] },
    })
    const card = within(await screen.findByRole('region', { name: /keeps coming back/ }))
    expect(card.getByText(/Corvane set it aside on/).textContent).toContain('“A busy quarter.”')
    expect(card.queryByRole('button', { name: 'Ask the strategic question' })).toBeNull()
  })

  it('leaves the verbs to alliance managers', async () => {
    open(page, screens, { ...answers, 'GET /alliances/orion': { ...alliance, my_seats: ['seat-m'] } })
    expect(await screen.findByText('An alliance manager can ask it as a strategic question.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Ask the strategic question' })).toBeNull()
  })

  it('says that all its cases were raised before the answer that was published', async () => {
    const answered = {
      ...question,
      state: 'published',
      published_at: '2026-01-15T09:00:00Z',
      asked_at: '2025-12-20T09:00:00Z',
    }
    open(page, screens, { ...answers, 'GET /alliances/orion/patterns': { ...told, questions: [answered] } })
    const card = await screen.findByRole('region', { name: /keeps coming back/ })
    expect(card.textContent).toContain(
      'Its answer was published on 15 Jan 2026; all 3 cases were raised before that.',
    )
  })
})

describe('The patterns', () => {
  it('draw themes and roots to one scale, each under its finding', async () => {
    open(page, screens, answers)
    const themes = within(await screen.findByRole('figure', { name: 'Nothing stands out' }))
    expect(themes.getByRole('link', { name: 'Regulation and compliance' })).toBeDefined()
    const rootsChart = screen.getByRole('figure', { name: /^One root stands out/ })
    const longest = rootsChart.querySelector<HTMLElement>('.bar-track')
    expect(longest?.style.getPropertyValue('--long')).toBe('1')
  })

  it('note a lift only where there is one', async () => {
    open(page, screens, answers)
    const table = within(await screen.findByRole('table', { name: /^Direction hides behind/ }))
    expect(table.getAllByText(/lift/).map(one => one.textContent)).toEqual(['lift 1.50'])
  })

  it('say how things were handled, and reward no low number', async () => {
    open(page, screens, answers)
    const card = within(await screen.findByRole('region', { name: 'How they were handled' }))
    expect(
      card.getByText(
        '9 issues opened: 2 settled where they arose, 6 written up together and 1 still being worked on.',
      ),
    ).toBeDefined()
    expect(
      card.getByRole('figure', {
        name: /^2 of 6 disagreements \(33\s%\) were first tried by one company alone/,
      }),
    ).toBeDefined()
  })

  it('narrow the register to a root, and lead on to its interests', async () => {
    const { user, router } = open(page, screens, answers)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Which cases' }), 'Direction')
    await waitFor(() => expect(router.state.location.search).toEqual({ code: 'RC01' }))
    expect(await screen.findByRole('region', { name: 'Direction: 3 of 6 cases' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Read their interests side by side' })).toBeDefined()
  })

  it('name an unpublished case without its words', async () => {
    open(page, screens, answers)
    const row = await rowOf('Cases', /Not published yet/)
    expect(row.queryByRole('link')).toBeNull()
    expect(row.getByText('33 days, open')).toBeDefined()
    expect(row.getByText('None confirmed yet')).toBeDefined()
  })

  it('open the cases behind an alert', async () => {
    const { user } = open(page, screens, answers)
    const row = await rowOf('Alerts', /Direction/)
    await user.click(row.getByRole('button', { name: /^3 cases/ }))
    expect(row.getByRole('link', { name: 'Question c3?' })).toBeDefined()
    expect(row.getByRole('link', { name: 'Side by side, as of that day' }).getAttribute('href')).toBe(
      `${page}/side-by-side?as_of=2026-02-01&code=RC01`,
    )
  })

  it('ask for another day and for provisional roots by their address', async () => {
    const { user, asked } = open(`${page}?as_of=2026-01-31`, screens, answers)
    await user.click(await screen.findByRole('checkbox', { name: 'Count roots that are not confirmed yet' }))
    await waitFor(() => expect(asked.at(-1)?.query.get('roots')).toBe('provisional'))
    expect(asked.at(-1)?.query.get('as_of')).toBe('2026-01-31')
    await user.click(screen.getByRole('button', { name: 'Back to today' }))
    await waitFor(() => expect(asked.at(-1)?.query.get('as_of')).toBeNull())
  })

  it('say in words that there are too few', async () => {
    const few =
      'Too few to see a pattern: shares are shown from 5 disagreements on, and 2 were raised so far.'
    open(page, screens, {
      ...answers,
      'GET /alliances/orion/patterns': {
        ...empty,
        patterns: { ...empty.patterns, records: 2 },
        findings: { ...told.findings, themes: few },
        cases: cases.slice(0, 2),
      },
    })
    expect(await screen.findByRole('heading', { name: few.slice(0, -1) })).toBeDefined()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByRole('table', { name: 'Cases' })).toBeDefined()
  })
})

it('reads an address without what means nothing', () => {
  expect(asLookedAt({ as_of: '2026-02-30x', roots: 'all', code: 'XX01', page: 3 })).toEqual({})
  expect(asLookedAt({ as_of: '0202-02-12' })).toEqual({})
  expect(asLookedAt({ as_of: '2026-02-12', roots: 'provisional', code: 'TH04' })).toEqual({
    as_of: '2026-02-12',
    roots: 'provisional',
    code: 'TH04',
  })
})

it('hears words that take sides, and only whole ones', () => {
  expect(loadedWords('They insist on it. Consistent results.').map(one => one.instead)).toEqual(['prefer'])
})

describe('Side by side', () => {
  it('has our words at the left, theirs beside them', async () => {
    open(`${page}/side-by-side?code=RC01`, screens, answers)
    const table = within(await screen.findByRole('table', { name: 'Interests in the cases of Direction' }))
    expect(table.getAllByRole('columnheader').map(one => one.textContent)).toEqual([
      'Case',
      'Meridian',
      'Corvane',
    ])
    expect(table.getByText('One plan for every region.')).toBeDefined()
    expect(table.getAllByText('Not published yet')).toHaveLength(4)
  })
})
