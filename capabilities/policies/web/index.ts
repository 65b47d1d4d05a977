import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { jointRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const policy = createRoute({
  getParentRoute: () => jointRoute,
  path: '/policy',
  component: lazyRouteComponent(() => import('./Policy')),
})

export const policies: Screens = {
  routes: { joint: [policy] },
  menu: [{ place: 'joint', label: 'Counterpart policy', to: '/a/$slug/joint/policy', order: 45 }],
  actions: [
    {
      place: 'joint',
      label: 'Sign the counterpart policy',
      to: '/a/$slug/joint/policy',
      also: ['policy', 'promise', 'last word', 'final say'],
    },
  ],
  addresses: { 'final-say': thing => `/a/${thing.alliance}/joint/policy` },
  nouns: { 'final-say': 'Last word' },
  notices: {
    'asked-about-final-say': 'wrote down who has the last word: do you agree?',
  },
  fields: () => import('./entry_fields').then(all => all.fields),
}
