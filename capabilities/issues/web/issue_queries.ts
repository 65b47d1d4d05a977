import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Body } from 'foundation/web/api/shapes'

export type NewIssue = Body<'/alliances/{alliance}/issues', 'post'>

export const issuesOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'issues'],
    queryFn: () => api.get('/alliances/{alliance}/issues', { alliance }),
    meta: { hears: { nouns: ['issue', 'room'] } },
  })

export const issueQuery = (issue: string) =>
  queryOptions({
    queryKey: ['issues', issue],
    queryFn: () => api.get('/issues/{issue}', { issue }),
    meta: { hears: { nouns: ['issue'], subject: issue } },
  })

export const openIssue = (alliance: string, asked: NewIssue) =>
  api.post('/alliances/{alliance}/issues', { alliance }, asked)
export const acceptIssue = (issue: string) => api.put('/issues/{issue}/acceptance', { issue }, undefined)
export const withdrawIssue = (issue: string, reason: string) =>
  api.put('/issues/{issue}/withdrawal', { issue }, { reason })
export const handOverIssue = (issue: string, party: string, seat: string) =>
  api.put('/issues/{issue}/sides/{party}', { issue, party }, { seat })
export const draftEscalation = (issue: string) => api.put('/issues/{issue}/escalation', { issue }, undefined)
