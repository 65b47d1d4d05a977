import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer } from 'foundation/web/api/shapes'

export type WaitingLine = Answer<'/my-work', 'get'>['items'][number]
export type HappenedLine = Answer<'/alliances/{alliance}/activity', 'get'>['items'][number]
export type HistoryLine = Answer<'/history/{room}/{subject}', 'get'>['items'][number]

export const myWork = queryOptions({ queryKey: ['my-work'], queryFn: () => api.get('/my-work', {}) })

export const activityOf = (alliance: string) =>
  infiniteQueryOptions({
    queryKey: ['alliances', alliance, 'activity'],
    queryFn: ({ pageParam }) => api.get('/alliances/{alliance}/activity', { alliance, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })

export const historyOf = (room: string, subject: string) =>
  queryOptions({
    queryKey: ['history', room, subject],
    queryFn: () => api.get('/history/{room}/{subject}', { room, subject }),
    meta: { hears: { subject } },
  })
