import type { Shape } from 'foundation/web/api/shapes'
import type { Answers } from './server'

// A small cast from both partners: Ana of Meridian holds the browser, Chen of Corvane is her counterpart.

const meridian = {
  party: 'party-m',
  name: 'Meridian AG',
  short_name: 'Meridian',
  standing: 'signed_in',
  ours: true,
} as const
const corvane = {
  party: 'party-c',
  name: 'Corvane Inc',
  short_name: 'Corvane',
  standing: 'signed_in',
  ours: false,
} as const

const room = (
  id: string,
  kind: string,
  name: string,
  readers: { organisation: string; people: string[] }[],
) => ({
  id,
  kind,
  name,
  alliance: 'alliance-orion',
  readers,
  count: readers.flatMap(company => company.people).length,
})

const ourPeople = { organisation: 'Meridian AG', people: ['Ana Costa', 'Bjorn Lie'] }
const theirPeople = { organisation: 'Corvane Inc', people: ['Chen Wu'] }

/// What the shell and the rooms ask for: one alliance, Orion, with its joint room, our room and a case of three people.
export const house: Answers = {
  'GET /session': {
    person: 'person-ana',
    name: 'Ana Costa',
    mail: 'ana@meridian.example',
    organisation: { id: 'org-m', name: 'Meridian AG', short_name: 'Meridian' },
    administrator: true,
    server_administrator: false,
    head_of_alliances: true,
    functions: [],
    time_zone: 'Europe/Zurich',
    language: 'en',
    demo: false,
    now: '2026-02-12T12:00:00.000000Z',
  } satisfies Partial<Shape<'Me'>>,
  'GET /server': {
    set_up: true,
    name: 'Entente',
    public_url: 'https://entente.example',
    version: '0.1.0',
    demo: false,
  },
  'GET /alliances': {
    items: [
      {
        id: 'alliance-orion',
        slug: 'orion',
        name: 'Orion',
        day: 212,
        parties: [meridian, corvane],
        waiting_for_me: 2,
      },
    ],
  },
  'GET /alliances/orion': {
    id: 'alliance-orion',
    slug: 'orion',
    name: 'Orion',
    rooms: { joint: 'room-joint', own: 'room-own' },
    parties: [meridian, corvane],
    seats: [],
    forums: [],
    obstacles: {},
  },
  'GET /alliances/orion/rooms': {
    items: [room('room-case', 'restricted', 'Lead times', [ourPeople, theirPeople])],
  },
  'GET /rooms/room-joint': room('room-joint', 'joint', 'Orion', [ourPeople, theirPeople]),
  'GET /rooms/room-own': room('room-own', 'own', 'Meridian', [ourPeople]),
  'GET /rooms/room-case': room('room-case', 'restricted', 'Lead times', [ourPeople, theirPeople]),
  'GET /notices': { items: [], unseen: 0 },
}
