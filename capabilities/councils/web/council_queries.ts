import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'

export type CouncilAnswer = Answer<'/council', 'get'>
export type CouncilTable = NonNullable<CouncilAnswer['table']>
export type SessionLine = CouncilTable['sessions'][number]
export type InsightLine = SessionLine['insights'][number]
export type AllianceLine = Answer<'/council/alliances', 'get'>['items'][number]
export type Meeting = Body<'/council/sessions', 'post'>
export type InsightText = Body<'/council/sessions/{session}/insights', 'post'>
export type Outcome = Body<'/council/insights/{insight}/outcome', 'put'>

const hears = { nouns: ['council', 'council-session', 'insight', 'room', 'escalation'] }

export const councilQuery = queryOptions({
  queryKey: ['council'],
  queryFn: () => api.get('/council', {}),
  meta: { hears },
})

/// Fifty at a time, those with most cases first.
export const alliancesQuery = infiniteQueryOptions({
  queryKey: ['council', 'alliances'],
  queryFn: ({ pageParam }) => api.get('/council/alliances', { after: pageParam }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: page => page.next ?? undefined,
  meta: { hears },
})

export const openCouncil = (people: string[]) => api.post('/council', {}, { people })
export const letIn = (person: string) => api.put('/council/people/{person}', { person }, undefined)
export const letOut = (person: string) => api.delete('/council/people/{person}', { person })
export const holdCouncil = (meeting: Meeting) => api.post('/council/sessions', {}, meeting)
export const noteInsight = (session: string, insight: InsightText) =>
  api.post('/council/sessions/{session}/insights', { session }, insight)
export const conclude = (insight: string, outcome: Outcome) =>
  api.put('/council/insights/{insight}/outcome', { insight }, outcome)

/// What an alliance is called on the page of the council: by its name for those who are in it.
export const allianceName = ({ name, number }: AllianceLine) => name ?? `Alliance ${number}`
