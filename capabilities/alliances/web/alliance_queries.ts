import { queryOptions } from '@tanstack/react-query'
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

export type Closed = Shape<'ClosedDays'>

/// The days on which each company's office is closed.
export const calendarsQuery = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'calendars'],
    queryFn: () => api.get('/alliances/{alliance}/calendars', { alliance }),
    meta: { hears: { nouns: ['party'] } },
  })

export const setClosedDays = (alliance: string, party: string, closed: Closed[]) =>
  api.put('/alliances/{alliance}/parties/{party}/closed-days', { alliance, party }, { closed })

export const papersQuery = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'paper-signatures'],
    queryFn: () => api.get('/alliances/{alliance}/paper-signatures', { alliance }),
    meta: { hears: { nouns: ['paper_signature', 'party'] } },
  })

// Asked by "My work" as well: one key, one answer.
export const waitingQuery = queryOptions({ queryKey: ['my-work'], queryFn: () => api.get('/my-work', {}) })

/// A thing that moved, by its latest entry, and how many of the entries read back were about it.
export interface Moved {
  latest: Happened
  times: number
}

/// The things of the joint room that moved last.
export const latelyQuery = (alliance: string) =>
  queryOptions({ queryKey: ['alliances', alliance, 'lately'], queryFn: () => movedLast(alliance) })

const most = 6
const furthest = 12

// The story runs over all rooms, and a quiet joint room is far down in it: it is read back page by page until enough of
// the joint room is found.
async function movedLast(alliance: string): Promise<Moved[]> {
  const moved = new Map<string, Moved>()
  let after: string | undefined
  for (let page = 0; page < furthest; page += 1) {
    const { items, next } = await api.get('/alliances/{alliance}/activity', { alliance, after })
    for (const line of items.filter(isOfJointRoom)) {
      const known = moved.get(line.subject)
      moved.set(line.subject, { latest: known?.latest ?? line, times: (known?.times ?? 0) + 1 })
    }
    if (moved.size >= most || !next) break
    after = next
  }
  return [...moved.values()].slice(0, most)
}

// The room itself moves whenever a seat is filled, and it is the page that one reads already.
const isOfJointRoom = (line: Happened) => line.room_kind === 'joint' && line.noun !== 'room'
