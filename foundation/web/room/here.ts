import { useQuery } from '@tanstack/react-query'
import { useMatches } from '@tanstack/react-router'
import { createContext, use } from 'react'
import { useMe, type Me } from 'foundation/web/api/session'
import type { Answer } from 'foundation/web/api/shapes'
import type { PageRoom } from 'foundation/web/routes'
import { isAsPromised, type RoomAnswer, type RoomHere } from './kinds'
import { allianceQuery, roomQuery } from './queries'

type Alliance = Answer<'/alliances/{alliance}', 'get'>

const RoomContext = createContext<RoomHere | undefined>(undefined)
export const RoomProvider = RoomContext.Provider

/// The room of this page. Every save on it goes there.
export function useRoom(): RoomHere {
  const room = use(RoomContext)
  if (!room) throw new Error('A page outside the shell has no room.')
  return room
}

/// The room of this page, or nothing on a visitor's page.
export const useRoomIfAny = () => use(RoomContext)

/// How far the server's word about this page's room has come.
export interface RoomFound {
  room: RoomHere
  state: 'asking' | 'known' | 'not there'
  problem: Error | null
}

/// Asks the server which room the address means, and believes only the answer.
export function useRoomOfAddress(): RoomFound {
  const me = useMe()
  const { promised, slug, named } = useAddress()
  const alliance = useQuery({ ...allianceQuery(slug ?? ''), enabled: slug !== undefined })
  const id = roomId(promised, named, alliance.data?.rooms)
  const audience = useQuery({ ...roomQuery(id ?? ''), enabled: id !== undefined })

  const room: RoomHere = {
    kind: promised,
    id,
    ours: me.organisation.short_name,
    ...partners(alliance.data),
    ...readers(audience.data, me),
  }
  const problem = alliance.error ?? audience.error
  if (problem) return { room: emptied(room, 'nowhere'), state: 'not there', problem }
  const state = howFar(promised, slug, id, alliance.data, audience.data)
  if (state === 'known') return { room, state, problem: null }
  return { room: emptied(room, state === 'asking' ? 'unknown' : 'nowhere'), state, problem: null }
}

function howFar(
  promised: PageRoom,
  slug: string | undefined,
  id: string | undefined,
  alliance: Alliance | undefined,
  audience: RoomAnswer | undefined,
): RoomFound['state'] {
  if (slug === undefined) return 'known'
  if (!alliance) return 'asking'
  // A page over several rooms promises none: each of its rows says whose it is.
  if (promised === 'several') return 'known'
  if (!id) return 'not there'
  // The rooms that the alliance names are the server's word already; a restricted room must first say what it is.
  if (!audience) return promised === 'restricted' ? 'asking' : 'known'
  return isAsPromised(promised, alliance.id, audience) ? 'known' : 'not there'
}

function partners(alliance?: Alliance): Pick<RoomHere, 'alliance' | 'others'> {
  if (!alliance) return { others: [] }
  const others = alliance.parties.filter(party => !party.ours).map(party => party.short_name)
  return { others, alliance: { name: alliance.name, slug: alliance.slug } }
}

function readers(
  room: RoomAnswer | undefined,
  me: Me,
): Pick<RoomHere, 'name' | 'readers' | 'count' | 'closedAt'> {
  if (!room) return { readers: [] }
  const ours = (company: string) => company === me.organisation.name
  return {
    name: room.name,
    readers: room.readers.map(company => ({ ...company, ours: ours(company.organisation) })),
    count: room.count,
    closedAt: room.closed_at ?? undefined,
  }
}

function roomId(promised: PageRoom, named: string | undefined, rooms?: { joint: string; own?: string }) {
  if (promised === 'restricted') return named
  return promised === 'own' ? rooms?.own : promised === 'joint' ? rooms?.joint : undefined
}

const emptied = (room: RoomHere, kind: 'unknown' | 'nowhere'): RoomHere => ({
  ...room,
  kind,
  count: undefined,
  readers: [],
})

function useAddress(): { promised: PageRoom; slug?: string; named?: string } {
  return useMatches({
    select: matches => {
      const params = matches.at(-1)?.params as { slug?: string; room?: string } | undefined
      const promised = matches.findLast(match => match.staticData.room)?.staticData.room ?? 'several'
      return { promised, slug: params?.slug, named: params?.room }
    },
    structuralSharing: true,
  })
}
