import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { jointRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const library = createRoute({
  getParentRoute: () => jointRoute,
  path: '/precedents',
  component: lazyRouteComponent(() => import('./Precedents')),
})

export const precedents: Screens = {
  routes: { joint: [library] },
  menu: [{ place: 'joint', label: 'Precedents', to: '/a/$slug/joint/precedents', order: 63 }],
  actions: [
    {
      place: 'joint',
      label: 'Find how a similar case was reasoned',
      to: '/a/$slug/joint/precedents',
      also: ['precedent', 'decided before', 'criteria', 'rationale'],
    },
  ],
  addresses: {
    precedent: thing => `/a/${thing.alliance}/joint/escalations/${thing.subject}`,
  },
  nouns: { precedent: 'Precedent' },
  adds: {
    'issue/criteria': lazy(() => import('./Guidance')),
    'escalation/reason': lazy(() => import('./PrecedentStanding')),
  },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-how-precedent-stands': 'proposes how long a precedent holds, and asks for your word on it',
  },
}
