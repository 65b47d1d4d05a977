import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { allianceRoute, jointRoute, roomRoute } from 'foundation/web/routes'
import type { Screens } from 'foundation/web/screens'

const all = createRoute({
  getParentRoute: () => allianceRoute,
  path: '/disagreements',
  component: lazyRouteComponent(() => import('./Disagreements')),
  validateSearch: (search): { open?: 'issue' } => (search.open === 'issue' ? { open: 'issue' } : {}),
  staticData: { room: 'several' },
})
const inCaseRoom = createRoute({
  getParentRoute: () => roomRoute,
  path: '/escalations/$escalation',
  component: lazyRouteComponent(() => import('./Escalation')),
})
const inJointRoom = createRoute({
  getParentRoute: () => jointRoute,
  path: '/escalations/$escalation',
  component: lazyRouteComponent(() => import('./Escalation')),
})

export const escalations: Screens = {
  routes: { alliance: [all], room: [inCaseRoom], joint: [inJointRoom] },
  menu: [{ place: 'alliance', label: 'Disagreements', to: '/a/$slug/disagreements', order: 60 }],
  actions: [
    {
      place: 'alliance',
      label: 'Open an issue with a counterpart',
      to: '/a/$slug/disagreements?open=issue',
      also: ['escalate', 'disagree', 'conflict'],
    },
  ],
  addresses: {
    escalation: thing =>
      thing.room_kind === 'joint'
        ? `/a/${thing.alliance}/joint/escalations/${thing.subject}`
        : `/a/${thing.alliance}/room/${thing.room}/escalations/${thing.subject}`,
  },
  nouns: { escalation: 'Escalation' },
  fields: () => import('./entry_fields').then(all => all.fields),
  notices: {
    'asked-to-write': 'began the joint write-up and asks you to write your side',
    'asked-to-sign': 'says that the write-up is ready; sign it for your side',
    'signature-void': 'changed the text, so your signature no longer stands',
    'counterpart-signed': 'signed the write-up',
    submitted: 'signed last: it is with its receivers',
    'submitted-to-you': 'and the other sides sent you this together',
    'asked-to-resolve': 'took it up: settle it together with your counterpart',
    'asked-to-sign-resolution': 'proposed a resolution; sign it or propose another',
    'asked-to-move-up': 'would move it up and asks for your words on what was tried',
    'moved-up': 'moved it up together with the counterpart',
    resolved: 'signed the resolution: it is settled',
    'asked-to-give-reason': 'and you settled it: now write the reason for everybody',
    'asked-to-accept-reason': 'drafted the reason and asks you to accept it',
    'asked-to-acknowledge': 'published the reason; say that you have read it',
    'finally-said': 'decided it by the last word that the agreement gives, after hearing the other side',
    closed: 'acknowledged the reason: it is closed',
    'lies-too-long': 'says that it has lain longer at its level than a level has; nothing moves by itself',
    'reason-overdue': 'reminds you: it is decided, and its reason is still missing',
    'returned-for-work': 'returned it for work: answer the questions and sign it again',
    'returned-by-counterpart': 'returned it to its authors with questions',
    'asked-to-reopen': 'names new facts and asks you to open a closed case again',
  },
}
