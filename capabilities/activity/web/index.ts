import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { allianceRoute, myRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const myWork = createRoute({
  getParentRoute: () => myRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./MyWork')),
})
const happened = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/activity',
  component: lazyRouteComponent(() => import('./Activity')),
  staticData: { room: 'several' },
})
const history = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/history/$room/$subject',
  component: lazyRouteComponent(() => import('./History')),
  staticData: { room: 'several' },
})

export const activity: Screens = {
  routes: { my: [myWork], alliance: [happened, history] },
  menu: [
    { place: 'my', label: 'My work', to: '/', order: 10 },
    { place: 'alliance', label: 'Activity', to: '/a/$slug/activity', order: 90 },
  ],
}
