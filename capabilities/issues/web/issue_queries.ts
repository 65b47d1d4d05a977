import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'
import type { Step } from './step_order'

export type NewIssue = Body<'/alliances/{alliance}/issues', 'post'>
export type IssueAnswer = Answer<'/issues/{issue}', 'get'>
export type Side = IssueAnswer['sides'][number]
export type Interests = Body<'/issues/{issue}/interests/{party}', 'put'>
export type OptionAnswer = IssueAnswer['options'][number]
export type OptionWords = Body<'/issues/{issue}/options', 'post'>

/// What every part of the issue's page is handed.
export interface Part {
  issue: IssueAnswer
  version: number
}

export const issuesOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'issues'],
    queryFn: () => api.get('/alliances/{alliance}/issues', { alliance }),
    meta: { hears: { nouns: ['issue', 'room'] } },
  })

export const issueQuery = (issue: string) =>
  queryOptions({
    queryKey: ['issues', issue],
    queryFn: () => api.read('/issues/{issue}', { issue }),
    meta: { hears: { nouns: ['issue'], subject: issue } },
  })

/// Who works on an issue just now, and where they write.
export const pensQuery = (issue: string) =>
  queryOptions({
    queryKey: ['issues', issue, 'pens'],
    queryFn: () => api.get('/issues/{issue}/pens', { issue }),
    meta: { hears: { nouns: ['pen'], subject: issue } },
  })

export const pens = (issue: string) => ({
  write: (part: string, words: string) => api.mark('/issues/{issue}/pens/{part}', { issue, part }, { words }),
  leave: (part: string, words: string) =>
    api.mark('/issues/{issue}/pens/{part}', { issue, part }, { words, leaves: true }, { keepalive: true }),
  putDown: (part: string) => api.delete('/issues/{issue}/pens/{part}', { issue, part }),
})

export const openIssue = (alliance: string, asked: NewIssue) =>
  api.post('/alliances/{alliance}/issues', { alliance }, asked)
export const acceptIssue = (issue: string) => api.put('/issues/{issue}/acceptance', { issue }, undefined)
export const handOverIssue = (issue: string, party: string, seat: string) =>
  api.put('/issues/{issue}/sides/{party}', { issue, party }, { seat })

/// The verbs of working it out. The texts that somebody else may be writing too name the version that was seen.
export const work = ({ issue: { id: issue }, version }: Part) => ({
  enter: (step: Step) => api.put('/issues/{issue}/step', { issue }, { step }),
  question: (question: string) => api.put('/issues/{issue}/question', { issue }, { question }, { version }),
  interests: (party: string, words: Interests) =>
    api.put('/issues/{issue}/interests/{party}', { issue, party }, words, { version }),
  claim: (claim: Body<'/issues/{issue}/claims', 'post'>) =>
    api.post('/issues/{issue}/claims', { issue }, claim),
  judge: (claim: string, judged: Body<'/issues/{issue}/claims/{claim}/judgement', 'put'>) =>
    api.put('/issues/{issue}/claims/{claim}/judgement', { issue, claim }, judged),
  takeBackClaim: (claim: string) => api.delete('/issues/{issue}/claims/{claim}', { issue, claim }),
  contribution: (named: Body<'/issues/{issue}/contributions', 'post'>) =>
    api.post('/issues/{issue}/contributions', { issue }, named),
  takeBackContribution: (contribution: string) =>
    api.delete('/issues/{issue}/contributions/{contribution}', { issue, contribution }),
  callComplete: () => api.put('/issues/{issue}/analysis', { issue }, undefined),
  accountability: (text: string) =>
    api.put('/issues/{issue}/accountability', { issue }, { text }, { version }),
  action: (action: Body<'/issues/{issue}/actions', 'post'>) =>
    api.post('/issues/{issue}/actions', { issue }, action),
  dropAction: (action: string) => api.delete('/issues/{issue}/actions/{action}', { issue, action }),
  option: (option: OptionWords) => api.post('/issues/{issue}/options', { issue }, option),
  rewriteOption: (option: string, words: OptionWords) =>
    api.put('/issues/{issue}/options/{option}', { issue, option }, words, { version }),
  setAside: (option: string, reason: string) =>
    api.put('/issues/{issue}/options/{option}/set-aside', { issue, option }, { reason }),
  bringBack: (option: string) => api.delete('/issues/{issue}/options/{option}/set-aside', { issue, option }),
  rate: (option: string, rating: Body<'/issues/{issue}/options/{option}/rating', 'put'>) =>
    api.put('/issues/{issue}/options/{option}/rating', { issue, option }, rating),
  criterion: (criterion: Body<'/issues/{issue}/criteria', 'post'>) =>
    api.post('/issues/{issue}/criteria', { issue }, criterion),
  dropCriterion: (criterion: string) =>
    api.delete('/issues/{issue}/criteria/{criterion}', { issue, criterion }),
})

/// The verbs by which it ends, or rests.
export const end = ({ issue: { id: issue } }: Pick<Part, 'issue'>) => ({
  propose: (settlement: Body<'/issues/{issue}/settlement', 'put'>) =>
    api.put('/issues/{issue}/settlement', { issue }, settlement),
  agree: (read: Body<'/issues/{issue}/settlement/agreement', 'put'>) =>
    api.put('/issues/{issue}/settlement/agreement', { issue }, read),
  park: (parking: Body<'/issues/{issue}/parking', 'put'>) =>
    api.put('/issues/{issue}/parking', { issue }, parking),
  agreeToPark: (read: Body<'/issues/{issue}/parking/agreement', 'put'>) =>
    api.put('/issues/{issue}/parking/agreement', { issue }, read),
  withdraw: (reason: string) => api.put('/issues/{issue}/withdrawal', { issue }, { reason }),
  writeUp: () => api.put('/issues/{issue}/escalation', { issue }, undefined),
})
