import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { allianceRoute, roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const one = createRoute({
  getParentRoute: () => roomRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./Room')),
})
const all = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/rooms',
  component: lazyRouteComponent(() => import('./Rooms')),
  staticData: { room: 'several' },
})

export const rooms: Screens = {
  routes: { room: [one], alliance: [all] },
  menu: [{ place: 'alliance', label: 'Rooms and readers', to: '/a/$slug/rooms', order: 95 }],
  addresses: {
    room: thing => {
      if (thing.room_kind === 'joint') return `/a/${thing.alliance}`
      if (thing.room_kind === 'own') return `/a/${thing.alliance}/own/notes`
      return `/a/${thing.alliance}/room/${thing.room}`
    },
  },
  nouns: { room: 'Room' },
  fields: () => import('./entry_fields').then(all => all.fields),
}
