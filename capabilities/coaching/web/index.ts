import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { allianceRoute, roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const all = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/coaching',
  component: lazyRouteComponent(() => import('./Coachings')),
  validateSearch: (search): { issue?: string } =>
    typeof search.issue === 'string' ? { issue: search.issue } : {},
  staticData: { room: 'several' },
})
const one = createRoute({
  getParentRoute: () => roomRoute,
  path: '/coachings/$coaching',
  component: lazyRouteComponent(() => import('./Coaching')),
})

export const coaching: Screens = {
  routes: { alliance: [all], room: [one] },
  menu: [{ place: 'alliance', label: 'Coaching', to: '/a/$slug/coaching', order: 61 }],
  actions: [
    {
      place: 'alliance',
      label: 'Ask a colleague above you',
      to: '/a/$slug/coaching',
      also: ['coach', 'boss', 'stuck', 'decision'],
    },
  ],
  addresses: {
    coaching: thing => `/a/${thing.alliance}/room/${thing.room}/coachings/${thing.subject}`,
    'solo-starts': thing => `/a/${thing.alliance}/joint/patterns`,
  },
  nouns: { coaching: 'Coaching', 'solo-starts': 'Solo starts' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-to-coach': 'is stuck and asks you for questions to go on with',
    'write-up-is-prepared':
      'asked for a decision: a joint write-up is being prepared, and you receive it with your counterpart',
    'questions-to-go-back-with': 'gave you questions to go back with',
    'coached-has-a-plan': 'wrote down what comes next',
    'coached-says-how-it-went': 'says how it went on',
  },
}
