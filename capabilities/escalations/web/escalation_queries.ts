import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'

export type EscalationAnswer = Answer<'/escalations/{escalation}', 'get'>
export type EscalationLine = Answer<'/alliances/{alliance}/escalations', 'get'>['items'][number]
export type SignedOnPaper = Body<'/escalations/{escalation}/paper-signatures', 'post'>
export type RationaleText = Body<'/escalations/{escalation}/rationale', 'put'>

export const escalationsOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'escalations'],
    queryFn: () => api.get('/alliances/{alliance}/escalations', { alliance }),
    meta: { hears: { nouns: ['escalation', 'room'] } },
  })

export const escalationQuery = (escalation: string) =>
  queryOptions({
    queryKey: ['escalations', escalation],
    queryFn: () => api.read('/escalations/{escalation}', { escalation }),
    meta: { hears: { nouns: ['escalation'], subject: escalation } },
  })

/// Who writes where in a write-up just now.
export const pensQuery = (escalation: string) =>
  queryOptions({
    queryKey: ['escalations', escalation, 'pens'],
    queryFn: () => api.get('/escalations/{escalation}/pens', { escalation }),
    meta: { hears: { nouns: ['pen'], subject: escalation } },
  })

export const pens = (escalation: string) => ({
  write: (part: string, words: string) =>
    api.mark('/escalations/{escalation}/pens/{part}', { escalation, part }, { words }),
  leave: (part: string, words: string) =>
    api.mark(
      '/escalations/{escalation}/pens/{part}',
      { escalation, part },
      { words, leaves: true },
      { keepalive: true },
    ),
  putDown: (part: string) => api.delete('/escalations/{escalation}/pens/{part}', { escalation, part }),
})

/// The texts that both sides write together, and their addresses.
export const jointTexts = {
  question: '/escalations/{escalation}/question',
  background: '/escalations/{escalation}/background',
  criteria: '/escalations/{escalation}/criteria',
  cost_of_waiting: '/escalations/{escalation}/cost-of-waiting',
  why_no_more_attempts: '/escalations/{escalation}/why-no-more-attempts',
} as const
export type JointText = keyof typeof jointTexts

/// The verbs of writing it up. Each names the version that its author saw.
export const write = (escalation: string, version: number) => ({
  text: (block: JointText, text: string) => api.put(jointTexts[block], { escalation }, { text }, { version }),
  interests: (party: string, text: string) =>
    api.put('/escalations/{escalation}/interests/{party}', { escalation, party }, { text }, { version }),
  contribution: (party: string, text: string) =>
    api.put('/escalations/{escalation}/contributions/{party}', { escalation, party }, { text }, { version }),
  attempt: (text: string) => api.post('/escalations/{escalation}/attempts', { escalation }, { text }),
  removeAttempt: (attempt: string) =>
    api.delete('/escalations/{escalation}/attempts/{attempt}', { escalation, attempt }),
  option: (title: string, description: string) =>
    api.post('/escalations/{escalation}/options', { escalation }, { title, description }),
  rewriteOption: (option: string, title: string, description: string) =>
    api.put(
      '/escalations/{escalation}/options/{option}',
      { escalation, option },
      { title, description },
      { version },
    ),
  removeOption: (option: string) =>
    api.delete('/escalations/{escalation}/options/{option}', { escalation, option }),
  weigh: (option: string, party: string, pros: string, cons: string) =>
    api.put(
      '/escalations/{escalation}/options/{option}/weighings/{party}',
      { escalation, option, party },
      { pros, cons },
      { version },
    ),
  ask: (ask: Body<'/escalations/{escalation}/ask', 'put'>) =>
    api.put('/escalations/{escalation}/ask', { escalation }, ask, { version }),
  address: (to: Body<'/escalations/{escalation}/address', 'put'>) =>
    api.put('/escalations/{escalation}/address', { escalation }, to, { version }),
  schedule: (schedule: Body<'/escalations/{escalation}/schedule', 'put'>) =>
    api.put('/escalations/{escalation}/schedule', { escalation }, schedule, { version }),
})

/// The verbs of signing and settling it.
export const settle = (escalation: string) => ({
  ready: () => api.put('/escalations/{escalation}/readiness', { escalation }, undefined),
  sign: (content_hash: string) =>
    api.put('/escalations/{escalation}/signature', { escalation }, { content_hash }),
  signOnPaper: (paper: SignedOnPaper) =>
    api.post('/escalations/{escalation}/paper-signatures', { escalation }, paper),
  handOver: (party: string, seat: string) =>
    api.put('/escalations/{escalation}/sides/{party}', { escalation, party }, { seat }),
  withdraw: (reason: string) => api.put('/escalations/{escalation}/withdrawal', { escalation }, { reason }),
  takeUp: () => api.put('/escalations/{escalation}/receipt', { escalation }, undefined),
  propose: (resolution: Body<'/escalations/{escalation}/resolution', 'put'>) =>
    api.put('/escalations/{escalation}/resolution', { escalation }, resolution),
  sayFinally: (said: Body<'/escalations/{escalation}/final-say', 'put'>) =>
    api.put('/escalations/{escalation}/final-say', { escalation }, said),
  signResolution: (hash: string) =>
    api.put('/escalations/{escalation}/resolution/signature', { escalation }, { hash }),
  resolveOnPaper: (paper: SignedOnPaper) =>
    api.post('/escalations/{escalation}/resolution/paper-signatures', { escalation }, paper),
  moveUp: (words: Body<'/escalations/{escalation}/move-up', 'put'>) =>
    api.put('/escalations/{escalation}/move-up', { escalation }, words),
  returnForWork: (work: Body<'/escalations/{escalation}/return', 'put'>) =>
    api.put('/escalations/{escalation}/return', { escalation }, work),
  codeRoot: (root: string) => api.put('/escalations/{escalation}/root', { escalation }, { root }),
  reopen: (new_facts: string) =>
    api.put('/escalations/{escalation}/reopening', { escalation }, { new_facts }),
  draftRationale: (text: RationaleText) =>
    api.put('/escalations/{escalation}/rationale', { escalation }, text),
  acceptRationale: () => api.put('/escalations/{escalation}/rationale/acceptance', { escalation }, undefined),
  acknowledge: () => api.put('/escalations/{escalation}/acknowledgement', { escalation }, undefined),
})
