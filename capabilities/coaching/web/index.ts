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

const concern = createRoute({
  getParentRoute: () => roomRoute,
  path: '/concerns/$concern',
  component: lazyRouteComponent(() => import('./Concern')),
})

export const coaching: Screens = {
  routes: { alliance: [all], room: [one, concern] },
  menu: [{ place: 'alliance', label: 'Coaching', to: '/a/$slug/coaching', order: 61 }],
  actions: [
    {
      place: 'alliance',
      label: 'Ask a colleague above you',
      to: '/a/$slug/coaching',
      also: ['coach', 'boss', 'stuck', 'decision', 'safety', 'harassment', 'speak up'],
    },
  ],
  addresses: {
    coaching: thing => `/a/${thing.alliance}/room/${thing.room}/coachings/${thing.subject}`,
    concern: thing => `/a/${thing.alliance}/room/${thing.room}/concerns/${thing.subject}`,
    'solo-starts': thing => `/a/${thing.alliance}/joint/patterns`,
  },
  nouns: { coaching: 'Coaching', concern: 'In confidence', 'solo-starts': 'Solo starts' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-to-coach': 'is stuck and asks you for questions to go on with',
    'write-up-is-prepared':
      'asked for a decision: a joint write-up is being prepared, and you receive it with your counterpart',
    'questions-to-go-back-with': 'gave you questions to go back with',
    'coached-has-a-plan': 'wrote down what comes next',
    'told-in-confidence': 'told you something in confidence',
    'answered-in-confidence': 'said something to what was told in confidence',
    'coached-says-how-it-went': 'says how it went on',
  },
}
