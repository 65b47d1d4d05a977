import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { jointRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const list = createRoute({
  getParentRoute: () => jointRoute,
  path: '/cascades',
  component: lazyRouteComponent(() => import('./Cascades')),
})

export const cascades: Screens = {
  routes: { joint: [list] },
  menu: [{ place: 'joint', label: 'Telling on', to: '/a/$slug/joint/cascades', order: 64 }],
  actions: [
    {
      place: 'joint',
      label: 'See whether decisions reach those who must hear them',
      to: '/a/$slug/joint/cascades',
      also: ['cascade', 'tell my people', 'questions back'],
    },
  ],
  adds: { 'escalation/reason': lazy(() => import('./TellingOn')) },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-to-tell-on': 'published a decision: explain it to your people',
    'asked-about-decision': 'brings back a question about your decision: answer it',
    'question-about-decision-answered': 'answered what your people had asked: tell them',
    'not-told-on-yet': 'Three shared working days have passed: tell this decision on to your people',
  },
}
