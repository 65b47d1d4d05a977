import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Shape } from 'foundation/web/api/shapes'

export type Alliance = Answer<'/alliances/{alliance}', 'get'>
export type AllianceLine = Answer<'/alliances', 'get'>['items'][number]
export type Party = Alliance['parties'][number]
export type Seat = Alliance['seats'][number]
export type Forum = Alliance['forums'][number]
export type Happened = Answer<'/alliances/{alliance}/activity', 'get'>['items'][number]
export type FileCheck = Shape<'AllianceFileCheck'>
export type Paper = Answer<'/alliances/{alliance}/paper-signatures', 'get'>['items'][number]

/// What an invitation asks to confirm. Looking does not use it up.
export const invitationQuery = (secret: string) =>
  queryOptions({
    queryKey: ['party-invitation', secret],
    queryFn: () => api.post('/party-invitations/look', {}, { secret }),
    // Whoever has just confirmed must not be told that the link is used up.
    staleTime: 'static',
    retry: false,
    meta: { hears: 'nothing' },
  })

export const papersQuery = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'paper-signatures'],
    queryFn: () => api.get('/alliances/{alliance}/paper-signatures', { alliance }),
    meta: { hears: { nouns: ['paper_signature', 'party'] } },
  })

// The next two are asked by "My work" and "Activity" as well: one key, one answer.
export const waitingQuery = queryOptions({ queryKey: ['my-work'], queryFn: () => api.get('/my-work', {}) })

export const activityQuery = (alliance: string) =>
  infiniteQueryOptions({
    queryKey: ['alliances', alliance, 'activity'],
    queryFn: ({ pageParam }) => api.get('/alliances/{alliance}/activity', { alliance, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
