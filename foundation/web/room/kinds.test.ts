import { describe, expect, it } from 'vitest'
import { isAsPromised, listed, mayWrite, peopleHaveAccess, saying, treatment, type RoomHere } from './kinds'
import { tabTitle } from './title'

const room = (more: Partial<RoomHere>): RoomHere => ({
  kind: 'joint',
  ours: 'Meridian',
  others: ['Corvane'],
  readers: [],
  alliance: { name: 'Orion', slug: 'orion' },
  ...more,
})
const readers = (people: string[]) => [{ organisation: 'Meridian AG', people, ours: true }]

describe('what the ribbon says', () => {
  it.each([
    [room({}), 'Joint. Corvane sees everything on this page.'],
    [room({ others: ['Corvane', 'Tessera'] }), 'Joint. Corvane and Tessera see everything on this page.'],
    [room({ kind: 'own' }), 'Our room. Only Meridian sees this page. Corvane cannot.'],
    [
      room({ kind: 'restricted', readers: readers(['Ana', 'Chen']) }),
      'Restricted. Only Ana and Chen can see this page.',
    ],
    [
      room({ kind: 'restricted', readers: readers(['A', 'B', 'C', 'D']) }),
      'Restricted. Only A, B and 2 more can see this page.',
    ],
    [room({ kind: 'organisation' }), 'Only Meridian. No partner can see this page.'],
  ])('%#', (here, words) => {
    const { word, sentence } = saying(here)
    expect(`${word} ${sentence}`).toBe(words)
  })
})

describe('a page is drawn only in the room that its address promised', () => {
  const answer = {
    id: 'r',
    kind: 'own',
    name: '',
    alliance: 'alliance-orion',
    readers: [],
    count: 0,
  } as never
  it.each([
    ['its kind and its alliance', 'own', 'alliance-orion', true],
    ['another kind', 'joint', 'alliance-orion', false],
    ['another alliance', 'own', 'alliance-vela', false],
    ['no alliance', 'own', undefined, false],
  ] as const)('%s', (_, kind, alliance, drawn) => expect(isAsPromised(kind, alliance, answer)).toBe(drawn))
})

it.each([
  ['a joint room', room({}), true],
  ['a closed room', room({ closedAt: '2026-02-12T10:00:00Z' }), false],
  ['a room that is not known yet', room({ kind: 'unknown' }), false],
  ['no room', room({ kind: 'nowhere' }), false],
  ['a page over several rooms', room({ kind: 'several' }), false],
])('whether anything can be written in %s', (_, here, may) => expect(mayWrite(here)).toBe(may))

it('dresses what it does not know as our own', () => {
  expect(treatment('unknown')).toBe('own')
  expect(treatment('nowhere')).toBe('own')
})

it.each([
  [room({}), 'Health check, Orion'],
  [room({ kind: 'own' }), 'Our room: Health check, Orion'],
  [room({ kind: 'restricted' }), 'Restricted: Health check, Orion'],
  [room({ kind: 'organisation', alliance: undefined }), 'Health check · Entente'],
  [undefined, 'Health check · Entente'],
])('the tab says whose page it is: %#', (here, words) => expect(tabTitle('Health check', here)).toBe(words))

it('does not say the alliance twice', () => expect(tabTitle('Orion', room({}))).toBe('Orion'))

it('counts people', () => {
  expect(peopleHaveAccess(1)).toBe('1 person has access')
  expect(peopleHaveAccess(14)).toBe('14 people have access')
})

it('lists names as people do', () => expect(listed(['A', 'B', 'C'])).toBe('A, B and C'))
