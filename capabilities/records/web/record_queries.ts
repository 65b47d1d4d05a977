import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Body } from 'foundation/web/api/shapes'

export const recordOf = (room: string) =>
  queryOptions({
    queryKey: ['rooms', room, 'record'],
    queryFn: () => api.get('/rooms/{room}/record', { room }),
    meta: { hears: { room } },
  })

/// The file itself; the browser saves it under the name that the server gives.
export const fileOf = (room: string) => `/api/v1/rooms/${room}/record/file`

export const checkRecord = (asked: Body<'/record-checks', 'post'>) => api.post('/record-checks', {}, asked)
