import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { myRoute } from 'foundation/web/routes'
import { lazy } from 'react'
import type { Screens } from 'foundation/web/screens'

const council = createRoute({
  getParentRoute: () => myRoute,
  path: '/council',
  component: lazyRouteComponent(() => import('./Council')),
})

export const councils: Screens = {
  routes: { my: [council] },
  menu: [{ place: 'my', label: 'Conflict council', to: '/council', order: 30, only: 'head_of_alliances' }],
  actions: [
    {
      place: 'my',
      label: 'Conflict council',
      to: '/council',
      also: ['patterns', 'all alliances', 'portfolio', 'roots', 'insights', 'quarter'],
    },
  ],
  adds: { 'alliances/all': lazy(() => import('./CouncilHint')) },
  addresses: {
    council: () => '/council',
    'council-session': () => '/council',
    insight: () => '/council',
  },
  nouns: { council: 'Conflict council', 'council-session': 'Session of the council', insight: 'Insight' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'let-into-council': 'let you into the conflict council',
    'council-session-noted': 'noted a session of the conflict council',
    'insight-noted': 'noted what follows from a pattern',
    'insight-concluded': 'said what became of an insight',
    'council-due': 'A quarter has passed since the conflict council last met',
  },
}
