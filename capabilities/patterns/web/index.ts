import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { jointRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'
import { asLookedAt } from './looking'

const patternsPage = createRoute({
  getParentRoute: () => jointRoute,
  path: '/patterns',
  component: lazyRouteComponent(() => import('./Patterns')),
  validateSearch: asLookedAt,
})
const sideBySide = createRoute({
  getParentRoute: () => jointRoute,
  path: '/patterns/side-by-side',
  component: lazyRouteComponent(() => import('./SideBySide')),
  validateSearch: asLookedAt,
})
const question = createRoute({
  getParentRoute: () => jointRoute,
  path: '/strategic-questions/$question',
  component: lazyRouteComponent(() => import('./StrategicQuestion')),
})

export const patterns: Screens = {
  routes: { joint: [patternsPage, sideBySide, question] },
  menu: [{ place: 'joint', label: 'Patterns', to: '/a/$slug/joint/patterns', order: 62 }],
  actions: [
    {
      place: 'joint',
      label: 'Find what keeps coming back',
      to: '/a/$slug/joint/patterns',
      also: ['patterns', 'root cause', 'strategic question'],
    },
  ],
  addresses: {
    'strategic-question': thing => `/a/${thing.alliance}/joint/strategic-questions/${thing.subject}`,
    alert: thing => `/a/${thing.alliance}/joint/patterns`,
  },
  nouns: { 'strategic-question': 'Strategic question', alert: 'Alert' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'root-keeps-coming-back': 'found a root that keeps coming back: read its cases side by side',
    'asked-a-strategic-question': 'agreed to the words: answer the strategic question with your counterpart',
    'asked-to-agree-to-answer': 'proposed an answer; agree to it or propose another',
    'strategic-answer-published': 'published the answer to the strategic question',
  },
}
