import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'

export type CoachingAnswer = Answer<'/coachings/{coaching}', 'get'>
export type CoachingsAnswer = Answer<'/alliances/{alliance}/coachings', 'get'>
export type AskAbove = Body<'/issues/{issue}/coachings', 'post'>
export type Questions = Body<'/coachings/{coaching}/questions', 'put'>
export type HowItWent = Body<'/coachings/{coaching}/outcome', 'put'>

export const coachingsOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'coachings'],
    queryFn: () => api.get('/alliances/{alliance}/coachings', { alliance }),
    meta: { hears: { nouns: ['coaching', 'room'] } },
  })

export const coachingQuery = (coaching: string) =>
  queryOptions({
    queryKey: ['coachings', coaching],
    queryFn: () => api.get('/coachings/{coaching}', { coaching }),
    meta: { hears: { nouns: ['coaching'], subject: coaching } },
  })

export const askAbove = (issue: string, asked: AskAbove) =>
  api.post('/issues/{issue}/coachings', { issue }, asked)

export const coach = (coaching: string) => ({
  give: (questions: Questions) => api.put('/coachings/{coaching}/questions', { coaching }, questions),
  plan: (plan: string) => api.put('/coachings/{coaching}/plan', { coaching }, { plan }),
  end: (went: HowItWent) => api.put('/coachings/{coaching}/outcome', { coaching }, went),
})
