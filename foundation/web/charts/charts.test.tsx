import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Ages, Bars, Chart, Cumulative, Funnel, HeatTable, Survival, Timeline } from 'foundation/web/charts'

const told = {
  says: 'The launch order is behind 11 of 25',
  source: '25 disagreements, 2025 and 2026',
  nothing: 'It is drawn from the first disagreement on.',
}

const bars = [
  { label: 'Launch order', value: 11, share: 0.44, before: 6, stands_out: true, to: '/cases' },
  { label: 'Capacity', value: 5, share: 0.2, before: 3 },
]
const levels = [
  { label: 'Solved while writing it up', stopped: 6 },
  { label: 'Counterparts', stopped: 19 },
]
const cases = [
  {
    id: 'e3',
    title: 'US endpoint only or pooled',
    opened: '2026-01-05',
    closed: '2026-02-17',
    group: 'Launch order',
    level: 'Committee',
    to: '/cases/e3',
  },
  {
    id: 'e5',
    title: 'First device lots',
    opened: '2026-03-02',
    closed: '2026-03-30',
    group: 'Launch order',
    to: '/cases/e5',
  },
  { id: 'e25', title: 'Order of recovery', opened: '2026-05-10', group: 'Others', to: '/cases/e25' },
]
const decision = {
  on: '2026-04-01',
  title: 'Launch order decided',
  before: '1.6 a month',
  after: '0.5 a month',
}
const curve = {
  name: 'All',
  count: 4,
  median: 14,
  steps: [
    { day: 9, share: 0.75 },
    { day: 14, share: 0.5 },
  ],
}
const ours = { name: 'Norvane', days: ['2026-01-05'] }
const theirs = { name: 'Quillon', days: ['2026-02-01', '2026-03-01'] }
const stretch = { counts: 'Attempts to go alone', from: '2026-01-01', until: '2026-07-01' }
const line = { groups: ['Launch order', 'Others'], today: '2026-07-01' }
const heat = {
  down: 'Theme',
  across: 'Root cause',
  rows: ['Budget', 'Supply'],
  columns: ['Order', 'Capacity'],
}
const cell = (row: number, column: number) =>
  row && column ? { hidden: 'Too few' } : { value: row + column, note: row ? 'lift 1.36' : undefined }

// Every chart full, and as it is while there is nothing; one row of the table behind it.
interface Drawn {
  chart: string
  full: ReactNode
  nothing: ReactNode
  /// A row of the table behind it.
  row?: string
}

const kit: Drawn[] = [
  {
    chart: 'Bars',
    full: <Bars {...told} bars={bars} of="Root cause" counts="Disagreements" before="180 days before" />,
    nothing: <Bars {...told} bars={[]} of="Root cause" counts="Disagreements" />,
    row: 'Launch order 11 44\u00A0% 6',
  },
  {
    chart: 'Funnel',
    full: <Funnel {...told} levels={levels} />,
    nothing: <Funnel {...told} levels={[{ label: 'Counterparts', stopped: 0 }]} />,
    row: 'Counterparts 19 19',
  },
  {
    chart: 'HeatTable',
    full: <HeatTable {...told} {...heat} cell={cell} />,
    nothing: <HeatTable {...told} {...heat} rows={[]} cell={cell} />,
  },
  {
    chart: 'Ages',
    full: <Ages {...told} counts={[4, 0, 1, 1, 1]} />,
    nothing: <Ages {...told} counts={[0, 0, 0, 0, 0]} />,
    row: '15–30 1',
  },
  {
    chart: 'Timeline',
    full: <Timeline {...told} {...line} cases={cases} decision={decision} />,
    nothing: <Timeline {...told} {...line} cases={[]} decision={decision} />,
    row: 'Order of recovery Others 10\u00A0May\u00A02026 open 52 –',
  },
  {
    chart: 'Cumulative',
    full: <Cumulative {...told} {...stretch} ours={ours} theirs={theirs} />,
    nothing: (
      <Cumulative {...told} {...stretch} ours={{ ...ours, days: [] }} theirs={{ ...theirs, days: [] }} />
    ),
    row: '1 Feb 2026 1 1',
  },
  {
    chart: 'Survival',
    full: <Survival {...told} curves={[curve]} />,
    nothing: <Survival {...told} curves={[{ ...curve, count: 0, steps: [] }]} />,
    row: 'All 14 50\u00A0%',
  },
]
const fullOf = (chart: string) => kit.find(one => one.chart === chart)!.full

async function draw(chart: ReactNode) {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => chart }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  render(<RouterProvider router={router} />)
  return screen.findByRole('figure', { name: told.says })
}

const inWords = (row: Element) => [...row.querySelectorAll('th, td')].map(cell => cell.textContent).join(' ')

describe.each(kit)('$chart', ({ full, nothing, row }) => {
  it('says its finding and its source', async () => {
    const chart = await draw(full)
    expect(within(chart).getByRole('heading', { level: 2, name: told.says })).toBeDefined()
    expect(within(chart).getByText(told.source)).toBeDefined()
  })

  if (row)
    it('shows the table behind it, and hides it again, by keyboard', async () => {
      await draw(full)
      expect(screen.queryByRole('table')).toBeNull()
      screen.getByRole('button', { name: 'Show as a table', description: told.says }).focus()
      await userEvent.keyboard('{Enter}')
      const table = screen.getByRole('table', { name: told.says })
      expect(within(table).getAllByRole('row').map(inWords)).toContain(row)
      const toggle = screen.getByRole('button', { name: 'Hide the table', expanded: true })
      expect(document.activeElement).toBe(toggle)
      await userEvent.keyboard(' ')
      expect(screen.queryByRole('table')).toBeNull()
    })

  it('says in words that there is nothing yet, and why', async () => {
    const chart = await draw(nothing)
    expect(within(chart).getByText('Nothing to show yet.')).toBeDefined()
    expect(chart.textContent).toContain(told.nothing)
    expect(within(chart).queryByRole('button')).toBeNull()
    expect(within(chart).queryByRole('img')).toBeNull()
  })

  it('has nothing that axe objects to, and no style element', async () => {
    await draw(full)
    for (const toggle of screen.queryAllByRole('button', { name: 'Show as a table' }))
      await userEvent.click(toggle)
    expect(await objections()).toEqual([])
    expect(document.body.querySelector('style')).toBeNull()
  })
})

it('axe would find a picture without words', async () => {
  render(
    <Chart {...told}>
      <div role="img" />
    </Chart>,
  )
  expect(await objections()).toContain('role-img-alt')
})

async function objections() {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }
  const { violations } = await axe.run(document.body, { rules })
  return violations.map(one => one.id).filter(id => !ofThePage.has(id))
}
// A chart alone is no page.
const ofThePage = new Set(['landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'])

describe('Bars', () => {
  it('writes value and share, marks what stands out in words, and leads on', async () => {
    await draw(fullOf('Bars'))
    const [first, second] = screen.getAllByRole('listitem').slice(2)
    expect(first!.textContent).toBe('Launch order, stands out11 · 44\u00A0%, 180 days before: 6')
    expect(second!.textContent).toBe('Capacity5 · 20\u00A0%, 180 days before: 3')
    expect(within(first!).getByRole('link', { name: 'Launch order' }).getAttribute('href')).toBe('/cases')
  })
})

describe('Funnel', () => {
  it('says of each level who got so far and who stopped', async () => {
    await draw(<Funnel {...told} levels={levels} stopping="settled here" />)
    expect(
      screen
        .getAllByRole('listitem')
        .slice(3)
        .map(one => one.textContent),
    ).toEqual([
      'Solved while writing it up25 got this far, 6 settled here',
      'Counterparts19 got this far, 19 settled here',
    ])
  })
})

describe('HeatTable', () => {
  it('is a table with heads, numbers, notes and reasons', async () => {
    await draw(fullOf('HeatTable'))
    const table = screen.getByRole('table', { name: told.says })
    expect(within(table).getByRole('columnheader', { name: 'Capacity' })).toBeDefined()
    const supply = within(table).getByRole('row', { name: /^Supply/ })
    expect(
      within(supply)
        .getAllByRole('cell')
        .map(one => one.textContent),
    ).toEqual(['1lift 1.36', 'Too few'])
    expect(within(table).getByRole('cell', { name: '0' }).className).toBe('shade-0')
    expect(within(table).getByRole('cell', { name: '1' }).className).toBe('shade-4')
  })
})

describe('Ages', () => {
  it.each([
    ['2 over a month', [4, 0, 1, 1, 1]],
    ['None over a month', [4, 0, 1, 0, 0]],
  ] as const)('says how many are old: %s', async (words, counts) => {
    await draw(<Ages {...told} counts={counts} />)
    expect(screen.getByText(words)).toBeDefined()
  })
})

describe('Timeline', () => {
  it('reads its cases out, group by group, and leads to them', async () => {
    await draw(fullOf('Timeline'))
    const list = screen.getByRole('list', { name: `${told.says}, case by case` })
    const links = within(list).getAllByRole('link')
    expect(links.map(one => one.textContent)).toEqual([
      'US endpoint only or pooled, 5 Jan 2026 to 17 Feb 2026, 43 days · Committee',
      'First device lots, 2 Mar 2026 to 30 Mar 2026, 28 days',
      'Order of recovery, open since 10 May 2026, 52 days',
    ])
    expect(links[0]!.getAttribute('href')).toBe('/cases/e3')
  })

  it('shows what is pointed at, and is one stop from which arrows go on', async () => {
    await draw(fullOf('Timeline'))
    const links = within(screen.getByRole('list', { name: /case by case/ })).getAllByRole('link')
    expect(screen.getByText('Point at a line to read it, press to open it.')).toBeDefined()
    await userEvent.hover(links[2]!)
    expect(screen.getByText('Order of recovery', { selector: 'strong' })).toBeDefined()
    expect(links.map(one => one.tabIndex)).toEqual([0, -1, -1])
    links[0]!.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(links[1])
    expect(screen.getByText('First device lots', { selector: 'strong' })).toBeDefined()
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(links[2])
    await userEvent.keyboard('{ArrowDown}{Home}')
    expect(document.activeElement).toBe(links[0])
    expect(links.map(one => one.tabIndex)).toEqual([0, -1, -1])
  })

  it('names the decision with the rates before and after', async () => {
    const chart = await draw(fullOf('Timeline'))
    expect(chart.textContent).toContain('Launch order decided, 1\u00A0Apr\u00A02026')
    expect(chart.textContent).toContain('Before: 1.6 a month After: 0.5 a month')
  })
})

describe('Bars beside other bars', () => {
  const beside = (
    <Bars
      {...told}
      of="Root"
      counts="Cases"
      most={22}
      bars={[{ ...bars[0]!, to: '/cases?code=RC01#list' }]}
    />
  )

  it('draws them to the scale of both', async () => {
    const chart = await draw(beside)
    expect(chart.querySelector<HTMLElement>('.bar-track')!.style.getPropertyValue('--long')).toBe('0.5')
  })

  it('leads to a list that is narrowed to what it counts', async () => {
    await draw(beside)
    expect(screen.getAllByRole('link', { name: /Launch order/ })[0]!.getAttribute('href')).toBe(
      '/cases?code=RC01#list',
    )
  })
})

it('calls the last day of a timeline by its name', async () => {
  const chart = await draw(
    <Timeline
      {...told}
      cases={cases}
      groups={['Launch order', 'Others']}
      today="2026-07-01"
      last="1 Jul 2026"
    />,
  )
  expect(chart.textContent).toContain('1 Jul 2026')
  expect(chart.textContent).not.toContain('Today')
})

it('draws for the width that it is given', async () => {
  const given = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(311)
  const chart = await draw(fullOf('Survival'))
  given.mockRestore()
  expect(chart.querySelector('svg')!.getAttribute('width')).toBe('311')
})

describe('Cumulative', () => {
  it('says the counts of both sides and when the last was', async () => {
    await draw(fullOf('Cumulative'))
    expect(
      screen.getByRole('img', {
        name: 'Attempts to go alone up to 1 Jul 2026: Norvane 1, Quillon 2. The last was on 1 Mar 2026.',
      }),
    ).toBeDefined()
  })
})

describe('Survival', () => {
  it('says each median, and that one is not reached', async () => {
    await draw(<Survival {...told} curves={[curve, { ...curve, name: 'Others', median: null }]} />)
    expect(
      screen.getByRole('img', {
        name: 'Share still open, by days. All: median 14 days; Others: median not reached.',
      }),
    ).toBeDefined()
  })
})
