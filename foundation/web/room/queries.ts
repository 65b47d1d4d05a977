import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'

/// The alliances in which the signed-in person has a seat.
export const alliancesQuery = queryOptions({
  queryKey: ['alliances'],
  queryFn: () => api.get('/alliances', {}),
})

/// One alliance by its slug, with its rooms and parties.
export const allianceQuery = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance],
    queryFn: () => api.get('/alliances/{alliance}', { alliance }),
  })

/// The restricted rooms that the signed-in person is in.
export const allianceRoomsQuery = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'rooms'],
    queryFn: () => api.get('/alliances/{alliance}/rooms', { alliance }),
    meta: { hears: { nouns: ['room', 'seat'] } },
  })

/// One room with everybody who may read it.
export const roomQuery = (room: string) =>
  queryOptions({
    queryKey: ['rooms', room],
    queryFn: () => api.get('/rooms/{room}', { room }),
    meta: { hears: { nouns: ['room', 'seat'] } },
  })
