import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer } from 'foundation/web/api/shapes'

export type PolicyAnswer = Answer<'/alliances/{alliance}/policy', 'get'>
export type SeatUnderPolicy = PolicyAnswer['seats'][number]

export const policyOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'policy'],
    queryFn: () => api.get('/alliances/{alliance}/policy', { alliance }),
    meta: { hears: { nouns: ['policy', 'seat'] } },
  })

export const signPolicy = (seat: string) => api.put('/seats/{seat}/policy', { seat }, undefined)
