import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { allianceRoute, jointRoute, myRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const list = createRoute({
  getParentRoute: () => myRoute,
  path: '/alliances',
  component: lazyRouteComponent(() => import('./Alliances')),
})
const begin = createRoute({
  getParentRoute: () => myRoute,
  path: '/alliances/new',
  component: lazyRouteComponent(() => import('./new/NewAlliance')),
})
const fromFile = createRoute({
  getParentRoute: () => myRoute,
  path: '/alliances/from-file',
  component: lazyRouteComponent(() => import('./FromFile')),
})
const confirm = createRoute({
  getParentRoute: () => myRoute,
  path: '/confirm',
  component: lazyRouteComponent(() => import('./ConfirmParty')),
})
const home = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./Home')),
})
const seats = createRoute({
  getParentRoute: () => jointRoute,
  path: '/seats',
  component: lazyRouteComponent(() => import('./Seats')),
})
const committees = createRoute({
  getParentRoute: () => jointRoute,
  path: '/committees',
  component: lazyRouteComponent(() => import('./Committees')),
})
const papers = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/paper-signatures',
  component: lazyRouteComponent(() => import('./PaperSignatures')),
  // Each was recorded in the room of what was signed.
  staticData: { room: 'several' },
})

/// Alliances: founded, joined, and their companies, seats and committees.
export const alliances: Screens = {
  routes: { my: [list, begin, fromFile, confirm], alliance: [home, papers], joint: [seats, committees] },
  menu: [
    { place: 'my', label: 'Alliances', to: '/alliances', order: 20 },
    { place: 'alliance', label: 'Alliance home', to: '/a/$slug', order: 10 },
    { place: 'joint', label: 'Seats and counterparts', to: '/a/$slug/joint/seats', order: 30 },
    { place: 'joint', label: 'Committees', to: '/a/$slug/joint/committees', order: 40 },
  ],
  actions: [
    { place: 'my', label: 'Start an alliance', to: '/alliances/new', also: ['found', 'partner', 'new'] },
    {
      place: 'my',
      label: 'Start an alliance from a file',
      to: '/alliances/from-file',
      also: ['import', 'yaml'],
    },
  ],
  addresses: {
    alliance: thing => `/a/${thing.alliance}`,
    party: thing => `/a/${thing.alliance}`,
    seat: thing => `/a/${thing.alliance}/joint/seats`,
    forum: thing => `/a/${thing.alliance}/joint/committees`,
    paper_signature: thing => `/a/${thing.alliance}/paper-signatures`,
  },
  nouns: {
    alliance: 'Alliance',
    party: 'Company',
    seat: 'Seat',
    forum: 'Committee',
    paper_signature: 'Paper signature',
  },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'seat-given': 'gave you this seat',
    'party-confirmed': 'confirmed for the company',
    'asked-to-confirm-paper': 'asks whether your company signed this on paper',
    'paper-contested': 'says that this paper signature is not theirs',
  },
}
