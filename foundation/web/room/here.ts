import { useQuery } from '@tanstack/react-query'
import { useMatches } from '@tanstack/react-router'
import { createContext, use } from 'react'
import { useMe } from 'foundation/web/api/session'
import type { PageRoom } from 'foundation/web/routes'
import { isAsPromised, type RoomHere } from './kinds'
import { allianceQuery, roomQuery } from './queries'

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
  const id =
    promised === 'restricted'
      ? named
      : promised === 'own'
        ? alliance.data?.rooms.own
        : promised === 'several'
          ? undefined
          : alliance.data?.rooms.joint
  const audience = useQuery({ ...roomQuery(id ?? ''), enabled: id !== undefined })

  const found = alliance.data
  const room: RoomHere = {
    kind: promised,
    id,
    ours: me.organisation.short_name,
    others: found?.parties.filter(party => !party.ours).map(party => party.short_name) ?? [],
    alliance: found && { name: found.name, slug: found.slug },
    name: audience.data?.name,
    readers: (audience.data?.readers ?? []).map(company => ({
      ...company,
      ours: company.organisation === me.organisation.name,
    })),
    count: audience.data?.count,
    closedAt: audience.data?.closed_at ?? undefined,
  }
  // A page over several rooms promises none: each of its rows says whose it is.
  if (slug === undefined || (promised === 'several' && alliance.data))
    return { room, state: 'known', problem: null }
  const problem = alliance.error ?? audience.error
  if (problem) return { room: unknown(room), state: 'not there', problem }
  // The rooms that the alliance names are the server's word already; a restricted room must first say what it is.
  const wanted = promised === 'restricted' ? audience.data : found
  if (!found || !wanted) return { room: unknown(room), state: 'asking', problem: null }
  if (!id) return { room: unknown(room), state: 'not there', problem: null }
  if (audience.data && !isAsPromised(promised, found.id, audience.data)) {
    return { room: unknown(room), state: 'not there', problem: null }
  }
  return { room, state: 'known', problem: null }
}

const unknown = (room: RoomHere): RoomHere => ({ ...room, kind: 'unknown', count: undefined, readers: [] })

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
