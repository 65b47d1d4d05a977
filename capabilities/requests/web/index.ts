import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { jointRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const desk = createRoute({
  getParentRoute: () => jointRoute,
  path: '/requests',
  component: lazyRouteComponent(() => import('./Desk')),
})
const one = createRoute({
  getParentRoute: () => jointRoute,
  path: '/requests/$request',
  component: lazyRouteComponent(() => import('./Request')),
})

export const requests: Screens = {
  routes: { joint: [desk, one] },
  menu: [{ place: 'joint', label: 'Request desk', to: '/a/$slug/joint/requests', order: 61 }],
  actions: [
    {
      place: 'joint',
      label: 'Ask the other company for something',
      to: '/a/$slug/joint/requests',
      also: ['request', 'desk', 'need', 'favour', 'promise', 'side door', 'bypass'],
    },
  ],
  addresses: {
    request: thing => `/a/${thing.alliance}/joint/requests/${thing.subject}`,
    'side-door': thing => `/a/${thing.alliance}/joint/requests`,
  },
  nouns: { request: 'Request', 'side-door': 'Side door' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-at-the-desk': 'asks something of you: promise a day, or say why not',
    'asked-back-about-request': 'asks back about your request',
    'request-talked-of': 'answered about a request',
    'request-promised': 'promised what you had asked for',
    'request-declined': 'declined what you had asked for, and says why',
    'request-done': 'has what was asked for',
    'request-withdrawn': 'does not need any more what was asked for',
    'request-unanswered': 'A request has had no answer within five shared working days',
  },
}
