import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'
import { isStep, type Step } from './step_order'

const one = createRoute({
  getParentRoute: () => roomRoute,
  path: '/issues/$issue',
  component: lazyRouteComponent(() => import('./Issue')),
  validateSearch: ({ step }): { step?: Step } => (isStep(step) ? { step } : {}),
})

export const issues: Screens = {
  routes: { room: [one] },
  menu: [],
  addresses: { issue: thing => `/a/${thing.alliance}/room/${thing.room}/issues/${thing.subject}` },
  nouns: { issue: 'Issue' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-to-join-issue': 'opened an issue with you',
    'issue-unanswered': 'tells you: nobody has answered this for five days on which both companies work',
    'counterpart-joined': 'joined the issue',
    'side-handed-over': 'handed their side over to somebody else',
    'speaks-for-its-side': 'handed a side over to you: you speak for it now',
    'asked-to-withdraw': 'would withdraw it and asks you to agree',
    'asked-to-settle': 'proposes an answer and asks you to agree',
    'issue-settled': 'agreed to the answer: it is settled where it arose',
    'asked-to-park': 'would park it until a day and asks you to agree',
    'issue-parked': 'agreed to park it: it comes back by itself on its day',
    'issue-resumed': 'parked it until today: it is back',
  },
}
