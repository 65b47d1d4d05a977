import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'

export type ConcernAnswer = Answer<'/concerns/{concern}', 'get'>
export type RaiseConcern = Body<'/alliances/{alliance}/concerns', 'post'>

export const concernsOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'concerns'],
    queryFn: () => api.get('/alliances/{alliance}/concerns', { alliance }),
    meta: { hears: { nouns: ['concern', 'room'] } },
  })

export const concernQuery = (concern: string) =>
  queryOptions({
    queryKey: ['concerns', concern],
    queryFn: () => api.get('/concerns/{concern}', { concern }),
    meta: { hears: { nouns: ['concern'], subject: concern } },
  })

export const raiseConcern = (alliance: string, raised: RaiseConcern) =>
  api.post('/alliances/{alliance}/concerns', { alliance }, raised)
export const answerConcern = (concern: string, words: string) =>
  api.post('/concerns/{concern}/replies', { concern }, { words })

export const topics: Record<ConcernAnswer['topic'], string> = {
  safety: 'Safety of people',
  legal: 'Law and compliance',
  ethics: 'Ethics',
  harassment: 'Harassment or pressure',
}
