import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const one = createRoute({
  getParentRoute: () => roomRoute,
  path: '/issues/$issue',
  component: lazyRouteComponent(() => import('./Issue')),
})

export const issues: Screens = {
  routes: { room: [one] },
  menu: [],
  addresses: { issue: thing => `/a/${thing.alliance}/room/${thing.room}/issues/${thing.subject}` },
  nouns: { issue: 'Issue' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-to-join-issue': 'opened an issue with you',
    'counterpart-joined': 'joined the issue',
    'side-handed-over': 'handed their side over to somebody else',
    'speaks-for-its-side': 'handed a side over to you: you speak for it now',
    'asked-to-withdraw': 'would withdraw it and asks you to agree',
  },
}
