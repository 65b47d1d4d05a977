import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'

export type Precedent = Answer<'/alliances/{alliance}/precedents', 'get'>['items'][number]
export type Guidance = Answer<'/issues/{issue}/precedents', 'get'>
export type GuidanceLine = Guidance['items'][number]
export type Verdict = Body<'/issues/{issue}/precedents/{precedent}', 'put'>
export type Standing = Body<'/precedents/{precedent}/standing', 'put'>

const hears = { nouns: ['precedent', 'escalation'] }

export const precedentsOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'precedents'],
    queryFn: () => api.get('/alliances/{alliance}/precedents', { alliance }),
    meta: { hears },
  })

export const guidanceFor = (issue: string) =>
  queryOptions({
    queryKey: ['issues', issue, 'precedents'],
    queryFn: () => api.get('/issues/{issue}/precedents', { issue }),
    meta: { hears },
  })

export const consult = (issue: string, precedent: string, verdict: Verdict) =>
  api.put('/issues/{issue}/precedents/{precedent}', { issue, precedent }, verdict)

export const sayHowItStands = (precedent: string, standing: Standing) =>
  api.put('/precedents/{precedent}/standing', { precedent }, standing)
