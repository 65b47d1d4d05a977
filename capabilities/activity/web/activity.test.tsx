import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import type { Answers } from 'foundation/web/testing/server'
import { activity } from '.'
import { told } from './told'

const at = '2026-02-12T09:30:00.000000Z'
const opened = {
  position: 12,
  at,
  author: 'Chen Wu',
  ours: false,
  kind: 'issue.opened',
  noun: 'issue',
  title: 'Which sites receive the first lots?',
  subject: 'issue-lots',
  room: 'room-case',
  room_kind: 'restricted',
}
const waiting = {
  ...opened,
  reason: 'asked-to-join-issue',
  waits: true,
  seen: false,
  alliance: 'orion',
  alliance_name: 'Orion',
}
const history = {
  items: [
    {
      seq: 3,
      at,
      author: 'Chen Wu',
      ours: false,
      kind: 'issue.opened',
      changes: [
        { field: 'question', after: 'Which sites receive the first lots?' },
        { field: 'theme', after: 'TH04' },
        { field: 'parent', after: 'null' },
        { field: 'room', after: '01a1eacf-0c00-7000-b847-bb736a33e6ed' },
        { field: 'sides', after: '[{"name":"Chen Wu","party_name":"Corvane","is_in":true}]' },
      ],
    },
    {
      seq: 5,
      at,
      author: 'Ana Costa',
      ours: true,
      kind: 'issue.accepted',
      changes: [
        { field: 'about', before: 'The launch', after: 'The second quarter' },
        { field: 'hint', before: 'Ask Olga', after: '' },
        { field: 'city', before: 'Basel', after: 'Basel' },
      ],
    },
  ],
}
const answers: Answers = {
  'GET /my-work': { items: [waiting] },
  'GET /alliances/orion/activity': { items: [opened] },
  'GET /history/room-case/issue-lots': history,
}
const screens = [
  {
    ...activity,
    nouns: { issue: 'Issue' },
    notices: { 'asked-to-join-issue': 'opened an issue with you' },
    addresses: { issue: () => '/a/orion/activity' },
    fields: async () => ({
      'issue.theme': { words: { TH04: 'Supply and quality' } },
      'issue.about': { label: 'What it is about' },
    }),
  },
]

describeScreen('My work', {
  at: '/',
  screens,
  answers,
  asks: 'GET /my-work',
  empty: { answer: { items: [] }, says: 'Nothing waits for you' },
})
describeScreen('Activity', {
  at: '/a/orion/activity',
  screens,
  answers,
  asks: 'GET /alliances/orion/activity',
  empty: { answer: { items: [] }, says: 'Nothing has happened yet' },
})
describeScreen('History', {
  at: '/a/orion/history/room-case/issue-lots',
  screens,
  answers,
  asks: 'GET /history/room-case/issue-lots',
})

it('says who wants what, in which alliance and room, and leads there', async () => {
  const { user, router } = open('/', screens, answers)
  const line = within(await screen.findByRole('row', { name: /first lots/ }))
  for (const words of ['Chen Wu', 'opened an issue with you', 'Orion', 'Restricted'])
    expect(line.getByText(words)).toBeDefined()
  await user.click(line.getByRole('link'))
  await screen.findByRole('heading', { name: 'Activity' })
  expect(router.state.location.pathname).toBe('/a/orion/activity')
})

it('reads the story back page by page', async () => {
  const { user, asked } = open('/a/orion/activity', screens, {
    ...answers,
    'GET /alliances/orion/activity': ({ query }: { query: URLSearchParams }) =>
      query.get('after')
        ? { items: [{ ...opened, position: 4, kind: 'room.opened' }] }
        : { items: [opened], next: '12' },
  })
  await user.click(await screen.findByRole('button', { name: 'Show earlier' }))
  expect(await screen.findByText('opened the room')).toBeDefined()
  expect(asked.at(-1)?.query.get('after')).toBe('12')
  expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull()
})

it('tells the history of one thing without a word that is for machines', async () => {
  open('/a/orion/history/room-case/issue-lots', screens, answers)
  expect(await screen.findByText('Chen Wu (Corvane)')).toBeDefined()
  expect(screen.getByText('The launch').tagName).toBe('DEL')
  expect(screen.getByText('The second quarter').tagName).toBe('INS')
  expect(screen.getByText('What it is about')).toBeDefined()
  expect(screen.getByText('Ask Olga').nextElementSibling?.textContent).toBe('left empty')
  expect(document.body.textContent).not.toMatch(/01a1eacf|is_in|[{}]|null|Basel/)
})

it('says by the words of the catalogue what the record keeps as a code', async () => {
  open('/a/orion/history/room-case/issue-lots', screens, answers)
  expect(await screen.findByText('Supply and quality')).toBeDefined()
  expect(document.body.textContent).not.toContain('TH04')
})

it('tells the days by name, and folds what one did to one thing into a line that opens', async () => {
  const before = (hour: string, more = {}) => ({ ...opened, at: `2026-02-${hour}:00.000000Z`, ...more })
  const { user } = open('/a/orion/activity', screens, {
    ...answers,
    'GET /alliances/orion/activity': {
      items: [
        before('12T10:00', { position: 12, kind: 'issue.handed-over' }),
        before('12T09:58', { position: 11 }),
        before('12T09:57', { position: 10 }),
        before('11T09:00', { position: 9, author: 'Ana Costa', ours: true }),
        before('03T09:00', { position: 8 }),
      ],
    },
  })
  const today = within(await screen.findByRole('region', { name: 'Today' }))
  expect(screen.getByRole('region', { name: 'Yesterday' })).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Tuesday 3 February 2026' })).toBeDefined()
  expect(today.getByText('opened an issue and handed a side over')).toBeDefined()
  const more = today.getByText('3 steps')
  expect(more.closest('details')?.open).toBe(false)
  await user.click(more)
  expect(more.closest('details')?.open).toBe(true)
  expect(today.getAllByText(/^opened an issue$/)).toHaveLength(2)
  expect(today.getByRole('link', { name: /^History of / }).getAttribute('href')).toBe(
    '/a/orion/history/room-case/issue-lots',
  )
})

describe('a field of an entry in words', () => {
  it.each([
    ['a plain text', 'a plain text'],
    ['01a1eacf-0c00-7000-b847-bb736a33e6ed', ''],
    ['2026-10-31', '31 Oct 2026'],
    [`${'70af97a01526'}${'0'.repeat(52)}`, '70af97a01526'],
    ['{"kind":"decision","text":"Choose one."}', 'Kind: decision\nText: Choose one.'],
    ['{"needed_by":"2026-10-31","forum":null,"slots":[]}', 'Needed by: 31 Oct 2026'],
    ['[{"name":"Ana","party_name":"Meridian"},{"name":"Chen"}]', 'Ana (Meridian)\nChen'],
    [
      '[{"name":"Meridian","tried":"Two calls","person":"01a1eacf-0c00-7000-b847-bb736a33e6ed"}]',
      'Meridian\nTried: Two calls',
    ],
    ['true', 'Yes'],
    ['false', 'No'],
    ['null', ''],
    ['{not quite', '{not quite'],
  ])('%s', (field, words) => expect(told(field)).toBe(words))

  it('goes by the words that its capability has for it, however deep it lies', () => {
    const known = (field: string) =>
      ({ level: { label: 'Goes to', words: { 3: 'Global committee' } }, version: { silent: true as const } })[
        field
      ]
    expect(told('3', 'level', known)).toBe('Global committee')
    expect(told('{"address":{"level":3},"version":7}', 'story', known)).toBe(
      'Address: Goes to: Global committee',
    )
  })
})
