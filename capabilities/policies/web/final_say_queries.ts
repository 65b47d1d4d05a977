import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'
import type { Tone } from 'foundation/web/ui'

export type FinalSaysAnswer = Answer<'/alliances/{alliance}/final-says', 'get'>
export type FinalSayLine = FinalSaysAnswer['items'][number]
export type FinalSayAsked = Body<'/alliances/{alliance}/final-says', 'post'>

export const finalSaysOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'final-says'],
    queryFn: () => api.get('/alliances/{alliance}/final-says', { alliance }),
    meta: { hears: { nouns: ['final-say', 'seat', 'party'] } },
  })

export const proposeFinalSay = (alliance: string, asked: FinalSayAsked) =>
  api.post('/alliances/{alliance}/final-says', { alliance }, asked)
export const agreeOnFinalSay = (right: string) =>
  api.put('/final-says/{right}/agreement', { right }, undefined)
export const endFinalSay = (right: string) => api.put('/final-says/{right}/end', { right }, undefined)

export function standing({ in_force, over, ended_by }: FinalSayLine): { tone: Tone; words: string } {
  if (over) return { tone: 'none', words: 'Over' }
  if (!in_force) return { tone: 'warn', words: 'Waits for the other company' }
  return ended_by.length > 0
    ? { tone: 'warn', words: 'In force; one company would end it' }
    : { tone: 'ok', words: 'In force' }
}
