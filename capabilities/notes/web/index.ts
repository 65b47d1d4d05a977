import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { jointRoute, ownRoute, roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const list = () => import('./Notes')
const one = () => import('./Note')
const own = [
  createRoute({ getParentRoute: () => ownRoute, path: '/notes', component: lazyRouteComponent(list) }),
  createRoute({ getParentRoute: () => ownRoute, path: '/notes/$note', component: lazyRouteComponent(one) }),
]
const restricted = [
  createRoute({ getParentRoute: () => roomRoute, path: '/notes', component: lazyRouteComponent(list) }),
  createRoute({ getParentRoute: () => roomRoute, path: '/notes/$note', component: lazyRouteComponent(one) }),
]
const joint = [
  createRoute({ getParentRoute: () => jointRoute, path: '/notes', component: lazyRouteComponent(list) }),
  createRoute({ getParentRoute: () => jointRoute, path: '/notes/$note', component: lazyRouteComponent(one) }),
]

export const notes: Screens = {
  routes: { own, room: restricted, joint },
  menu: [
    { place: 'own', label: 'Prep notes', to: '/a/$slug/own/notes', order: 10 },
    { place: 'joint', label: 'Published notes', to: '/a/$slug/joint/notes', order: 80 },
  ],
  actions: [
    {
      place: 'own',
      label: 'Write a note for our side',
      to: '/a/$slug/own/notes',
      also: ['prepare', 'brief'],
    },
  ],
  addresses: {
    note: thing => {
      if (thing.room_kind === 'joint') return `/a/${thing.alliance}/joint/notes/${thing.subject}`
      if (thing.room_kind === 'own') return `/a/${thing.alliance}/own/notes/${thing.subject}`
      return `/a/${thing.alliance}/room/${thing.room}/notes/${thing.subject}`
    },
  },
  nouns: { note: 'Note' },
}
