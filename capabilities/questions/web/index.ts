import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { allianceRoute, jointRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const list = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/questions',
  component: lazyRouteComponent(() => import('./Questions')),
  staticData: { room: 'several' },
})
const one = createRoute({
  getParentRoute: () => jointRoute,
  path: '/questions/$question',
  component: lazyRouteComponent(() => import('./QuestionPage')),
})

export const questions: Screens = {
  routes: { alliance: [list], joint: [one] },
  menu: [{ place: 'alliance', label: 'Open questions', to: '/a/$slug/questions', order: 62 }],
  actions: [
    {
      place: 'alliance',
      label: 'Ask the other company what you do not know',
      to: '/a/$slug/questions',
      also: ['question', 'anonymous', 'assumption', 'learn'],
    },
  ],
  addresses: {
    'open-question': thing => `/a/${thing.alliance}/joint/questions/${thing.subject}`,
    'quiet-question': thing => `/a/${thing.alliance}/questions`,
    assumption: thing => `/a/${thing.alliance}/questions`,
  },
  nouns: {
    'open-question': 'Open question',
    'quiet-question': 'Question without your name',
    assumption: 'Assumption',
  },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-openly': 'asks your company something: answer it',
    'question-answered': 'answered your question',
    'question-unanswered': 'A question has had no answer within five shared working days',
  },
}
