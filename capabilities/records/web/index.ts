import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { jointRoute, ownRoute, roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const page = () => import('./RoomRecord')
const joint = createRoute({
  getParentRoute: () => jointRoute,
  path: '/record',
  component: lazyRouteComponent(page),
})
const own = createRoute({
  getParentRoute: () => ownRoute,
  path: '/record',
  component: lazyRouteComponent(page),
})
const restricted = createRoute({
  getParentRoute: () => roomRoute,
  path: '/record',
  component: lazyRouteComponent(page),
})

export const records: Screens = {
  routes: { joint: [joint], own: [own], room: [restricted] },
  menu: [
    { place: 'joint', label: 'The record', to: '/a/$slug/joint/record', order: 100 },
    { place: 'own', label: 'Our record', to: '/a/$slug/own/record', order: 100 },
  ],
}
