import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { organisationRoute, serverRoute, visitorRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const signIn = createRoute({
  getParentRoute: () => visitorRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({
    // Only a page of ours: an address elsewhere would let a stranger's link lead away from here.
    next: typeof search.next === 'string' && /^\/(?![/\\])/.test(search.next) ? search.next : undefined,
  }),
  component: lazyRouteComponent(() => import('./SignIn')),
})
const setUp = createRoute({
  getParentRoute: () => visitorRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('./SetUp')),
})
const join = createRoute({
  getParentRoute: () => visitorRoute,
  path: '/join',
  component: lazyRouteComponent(() => import('./Join')),
})
const organisation = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./Organisation')),
})
const me = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/me',
  component: lazyRouteComponent(() => import('./MySettings')),
})
const server = createRoute({
  getParentRoute: () => serverRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./Server')),
})

/// Coming in, one's own settings, the organisation's people, and the server's organisations.
export const people: Screens = {
  routes: { visitor: [signIn, setUp, join], organisation: [organisation, me], server: [server] },
  menu: [
    { place: 'organisation', label: 'People', to: '/organisation', icon: 'users', order: 80 },
    {
      place: 'server',
      label: 'Organisations',
      to: '/server',
      icon: 'server',
      order: 90,
      only: 'server_administrator',
    },
    { place: 'you', label: 'My settings', to: '/organisation/me', icon: 'person', order: 10 },
  ],
  actions: [
    {
      place: 'organisation',
      label: 'Invite somebody',
      to: '/organisation',
      also: ['person', 'colleague', 'link'],
    },
  ],
  addresses: { person: () => '/organisation', organisation: () => '/organisation', server: () => '/server' },
  nouns: { person: 'Person', organisation: 'Organisation', server: 'Server' },
}
