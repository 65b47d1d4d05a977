import { expect, it } from 'vitest'
import { collected } from 'foundation/web/screens'
import type { RoomHere } from 'foundation/web/room/kinds'
import { begun, found, matching, reachable, type Choice } from './choices'

const house = collected([
  {
    routes: {},
    menu: [
      { place: 'joint', label: 'Escalations', to: '/a/$slug/joint/escalations', order: 20 },
      { place: 'own', label: 'Our notes', to: '/a/$slug/own/notes', order: 10 },
      { place: 'server', label: 'Organisations', to: '/server', order: 30, only: 'server_administrator' },
    ],
    actions: [
      { place: 'joint', label: 'Put a disagreement on paper', to: '/a/$slug/joint/new', also: ['escalate'] },
    ],
  },
])
const me = { organisation: { short_name: 'Meridian' }, server_administrator: false } as never
const orion: RoomHere = {
  kind: 'joint',
  ours: 'Meridian',
  others: ['Corvane'],
  readers: [],
  alliance: { name: 'Orion', slug: 'orion' },
}
const outside: RoomHere = { kind: 'several', ours: 'Meridian', others: [], readers: [] }
const labels = (choices: Choice[]) => choices.map(choice => choice.label)

it('leads to pages of the alliance that one is in, and says whose they are', () => {
  expect(reachable(house, orion, me, [])).toMatchObject([
    { label: 'Our notes', to: '/a/orion/own/notes', kind: 'own', note: 'Only Meridian' },
    { label: 'Escalations', to: '/a/orion/joint/escalations', kind: 'joint', note: 'Shared with Corvane' },
  ])
})

it('offers nothing of an alliance to somebody outside', () => {
  expect(labels(begun(house, outside, me))).toEqual([])
  expect(labels(reachable(house, outside, me, []))).toEqual([])
})

it('offers an administrator what is for administrators', () => {
  const administrator = { organisation: { short_name: 'Meridian' }, server_administrator: true } as never
  expect(labels(reachable(house, outside, administrator, []))).toEqual(['Organisations'])
})

it('finds by other words, every word, and beginnings first', () => {
  expect(labels(matching('escalate', begun(house, orion, me)))).toEqual(['Put a disagreement on paper'])
  expect(labels(matching('paper lunch', begun(house, orion, me)))).toEqual([])
  const two = [
    { key: '1', label: 'Our notes', to: '/' },
    { key: '2', label: 'Notes of theirs', to: '/' },
  ]
  expect(labels(matching('notes', two))).toEqual(['Notes of theirs', 'Our notes'])
})

it('finds a case once, and not its room a second time', () => {
  const hit = (noun: string, subject: string, room: string) =>
    ({ noun, subject, room, room_kind: 'restricted', title: 'Lead times', snippet: '' }) as never
  const hits = [hit('room', 'r-1', 'r-1'), hit('issue', 'i-1', 'r-1'), hit('room', 'r-2', 'r-2')]
  expect(found(house, hits).map(choice => choice.key)).toEqual(['i-1r-1', 'r-2r-2'])
})
