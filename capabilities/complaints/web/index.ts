import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { allianceRoute, roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const all = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/complaints',
  component: lazyRouteComponent(() => import('./Complaints')),
  staticData: { room: 'several' },
})
const one = createRoute({
  getParentRoute: () => roomRoute,
  path: '/complaints/$complaint',
  component: lazyRouteComponent(() => import('./Complaint')),
})

export const complaints: Screens = {
  routes: { alliance: [all], room: [one] },
  menu: [{ place: 'alliance', label: 'Shared complaints', to: '/a/$slug/complaints', order: 64 }],
  actions: [
    {
      place: 'alliance',
      label: 'Share a complaint',
      to: '/a/$slug/complaints',
      also: ['grumble', 'heard', 'rumour', 'triage'],
    },
  ],
  addresses: {
    complaint: thing => `/a/${thing.alliance}/room/${thing.room}/complaints/${thing.subject}`,
  },
  nouns: { complaint: 'Shared complaint' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'shared-a-complaint': 'shared what is said at home: weigh it together',
    'asked-to-weigh-complaint': 'said what to do about a shared complaint, and asks for your word',
    'asked-to-agree-on-complaint': 'proposed what to conclude from a shared complaint',
    'asked-to-tell-back': 'and you agreed on it: now tell those who had said it',
    'complaint-told-back': 'told it back to those who had said it',
  },
}
