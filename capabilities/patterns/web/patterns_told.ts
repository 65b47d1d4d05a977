import { escalations } from 'capabilities/escalations/web'
import { house } from 'foundation/web/testing/cast'
import { versioned, type Answers } from 'foundation/web/testing/server'
import { patterns } from '.'

/// What the server tells of the patterns of Orion in tests: six cases, Direction behind three of them.

export const share = (part: number, whole: number) => ({ part, whole })
const asOf = '2026-02-12'

const oneCase = (id: string, more: object) => ({
  id,
  question: `Question ${id}?`,
  room: 'room-case',
  in_joint_room: true,
  raised: '2025-11-01',
  closed: '2025-12-01',
  theme: 'TH01',
  root: 'RC01',
  root_confirmed: true,
  functions: ['Finance', 'Clinical'],
  level: 3,
  ...more,
})
export const cases = [
  oneCase('c1', {}),
  oneCase('c2', { theme: 'TH02', functions: ['Clinical', 'Clinical'] }),
  oneCase('c3', { theme: 'TH04', raised: '2025-12-10', closed: '2026-01-20' }),
  oneCase('c4', { theme: 'TH05', root: 'RC04', level: 1 }),
  oneCase('c5', { theme: 'TH05', root: 'RC03', level: 0 }),
  oneCase('c6', {
    question: undefined,
    room: undefined,
    in_joint_room: false,
    raised: '2026-01-10',
    closed: undefined,
    theme: 'TH03',
    root: undefined,
    root_confirmed: false,
    level: 1,
  }),
]

const root = (code: string, count: number, more = {}) => ({
  root: code,
  cases: count,
  share: share(count, 5),
  at_steering: 0,
  mean_level: share(count, count),
  disagreement_days: 20,
  ...more,
})
const level = (number: number, stopped: number, reached: number) => ({
  level: number,
  cases: stopped,
  reached,
})
const curve = (more: object) => ({
  others: false,
  cases: 6,
  median_days: 30,
  steps: [{ days: 30, open_in_10000: 5000 }],
  ...more,
})
export const alert = {
  on: '2026-02-01',
  code: 'RC01',
  cases: 3,
  coded: 5,
  on_theme: false,
  behind: ['c1', 'c2', 'c3'],
  acknowledged: [],
}
export const question = {
  id: 'q-order',
  alliance: 'alliance-orion',
  room: 'room-joint',
  state: 'draft',
  title: 'Which order of results do we want?',
  statement: 'One side prefers all regions; the other prefers one first.',
  code: 'RC01',
  cases: ['c1', 'c2'],
  evidence: ['The survey says so.'],
  owners: [
    {
      party: 'party-m',
      party_name: 'Meridian',
      seat: 's1',
      title: 'Sponsor',
      person: 'p1',
      name: 'Bjorn Lie',
      agrees: false,
    },
    {
      party: 'party-c',
      party_name: 'Corvane',
      seat: 's2',
      title: 'Sponsor',
      person: 'p2',
      name: 'Bea Kim',
      agrees: false,
    },
  ],
  agreed_by: ['party-m'],
  asked_at: '2026-02-03T09:00:00.000000Z',
  version: 4,
  obstacles: {
    agree: 'Your company has agreed to these words already.',
    answer: 'It is not with its owners.',
  },
}
export const told = {
  patterns: {
    as_of: asOf,
    records: 6,
    with_root: 5,
    themes: [
      { theme: 'TH05', cases: 2, share: share(2, 6) },
      { theme: 'TH01', cases: 1, share: share(1, 6) },
      { theme: 'TH02', cases: 1, share: share(1, 6) },
      { theme: 'TH04', cases: 1, share: share(1, 6) },
    ],
    roots: [root('RC01', 3, { at_steering: 3, disagreement_days: 100 }), root('RC03', 1), root('RC04', 1)],
    pairs: [
      { functions: ['Finance', 'Clinical'], cases: 5, share: share(5, 6) },
      { functions: ['Clinical', 'Clinical'], cases: 1, share: share(1, 6) },
    ],
    crossings: [
      { theme: 'TH01', root: 'RC01', cases: 1 },
      { theme: 'TH02', root: 'RC01', cases: 3, lift: share(3, 2) },
      { theme: 'TH04', root: 'RC01', cases: 1 },
    ],
    levels: [level(0, 1, 6), level(1, 2, 5), level(2, 0, 3), level(3, 3, 3), level(4, 0, 0)],
    open_ages: [0, 8, 15, 31, 61].map(from_days => ({ from_days, cases: from_days === 31 ? 1 : 0 })),
    mean_level: share(11, 6),
    median_days: 30,
    disagreement_days: 140,
  },
  issues: { opened: 9, settled: 2, escalated: 6, parked: 0, withdrawn: 0 },
  solo_months: [{ company: 'Quillon', month: '2026-01-01', starts: 2 }],
  findings: {
    solo_starts: '2 of 6 disagreements (33 %) were first tried by one company alone: 2 times Quillon.',
    roots: 'One root stands out: Direction lies behind 3 of 5 coded disagreements (60 %).',
    themes: 'Nothing stands out.',
    time: 'Half of all disagreements were settled within 30 days.',
    days: 'Direction took 100 of 140 days of disagreement (71 %).',
    levels: '1 of 6 (17 %) were solved while they were written up.',
  },
  cases,
  curves: [curve({}), curve({ root: 'RC01', cases: 3 }), curve({ others: true, cases: 3 })],
  alerts: [alert],
  effects: [],
  questions: [],
}
const seat = (id: string, party: string, role: string, name: string) => ({
  id,
  party,
  role,
  title: role,
  holder: { person: `person-${id}`, name, time_zone: 'UTC', since: asOf },
  forums: [],
  obstacles: {},
})
export const alliance = {
  ...(house['GET /alliances/orion'] as object),
  my_seats: ['seat-am'],
  seats: [
    seat('seat-am', 'party-m', 'alliance_manager', 'Ana Costa'),
    seat('seat-m', 'party-m', 'executive_sponsor', 'Bjorn Lie'),
    seat('seat-c', 'party-c', 'executive_sponsor', 'Bea Kim'),
  ],
}
export const empty = {
  ...told,
  patterns: { ...told.patterns, records: 0, with_root: 0, themes: [], roots: [], pairs: [], crossings: [] },
  solo_months: [],
  cases: [],
  curves: [],
  alerts: [],
}
export const answers: Answers = {
  'GET /alliances/orion/patterns': told,
  'GET /alliances/orion/patterns/interests': {
    code: 'RC01',
    cases: cases.slice(0, 3),
    interests: [
      { id: 'c1', party: 'Corvane', interests: 'The first filing soon.' },
      { id: 'c1', party: 'Meridian', interests: 'One plan for every region.' },
    ],
  },
  'GET /strategic-questions/q-order': versioned(question, 4),
  'GET /alliances/orion': alliance,
}
export const screens = [patterns, escalations]
export const page = '/a/orion/joint/patterns'
export const questionPage = '/a/orion/joint/strategic-questions/q-order'
