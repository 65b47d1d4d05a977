import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'
import type { Tone } from 'foundation/web/ui'

export type DeskAnswer = Answer<'/alliances/{alliance}/requests', 'get'>
export type RequestAnswer = Answer<'/requests/{request}', 'get'>
export type RequestLine = DeskAnswer['items'][number]
export type AskFor = Body<'/alliances/{alliance}/requests', 'post'>
export type SideDoorNote = Body<'/alliances/{alliance}/side-doors', 'post'>
export type Promised = Body<'/requests/{request}/promise', 'put'>
export type Declined = Body<'/requests/{request}/decline', 'put'>

export const deskOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'requests'],
    queryFn: () => api.get('/alliances/{alliance}/requests', { alliance }),
    meta: { hears: { nouns: ['request', 'side-door', 'seat'] } },
  })

export const requestQuery = (request: string) =>
  queryOptions({
    queryKey: ['requests', request],
    queryFn: () => api.get('/requests/{request}', { request }),
    meta: { hears: { nouns: ['request'], subject: request } },
  })

export const askFor = (alliance: string, asked: AskFor) =>
  api.post('/alliances/{alliance}/requests', { alliance }, asked)
export const noteSideDoor = (alliance: string, noted: SideDoorNote) =>
  api.post('/alliances/{alliance}/side-doors', { alliance }, noted)

/// The verbs of one request.
export const answer = (request: string) => ({
  talk: (words: string) => api.post('/requests/{request}/words', { request }, { words }),
  promise: (promised: Promised) => api.put('/requests/{request}/promise', { request }, promised),
  decline: (declined: Declined) => api.put('/requests/{request}/decline', { request }, declined),
  done: () => api.put('/requests/{request}/done', { request }, undefined),
  withdraw: (reason: string) => api.put('/requests/{request}/withdrawal', { request }, { reason }),
})

export const declineReasons: Record<Declined['reason'], string> = {
  no_capacity: 'No capacity in that time',
  not_ours: 'It is not ours to do',
  too_soon: 'The day is too soon',
  not_allowed: 'It is not allowed',
  other: 'Another reason',
}

export const sideDoorReasons: Record<SideDoorNote['reason'], string> = {
  speed: 'It was quicker',
  not_known: 'The desk was not known',
  other: 'Another reason',
}

export const states: Record<RequestLine['state'], { tone: Tone; words: string }> = {
  asked: { tone: 'warn', words: 'Waits for an answer' },
  discussing: { tone: 'warn', words: 'Being talked over' },
  promised: { tone: 'none', words: 'Promised' },
  declined: { tone: 'none', words: 'Declined' },
  done: { tone: 'ok', words: 'Done' },
  withdrawn: { tone: 'none', words: 'Not needed any more' },
}

/// Whole hours as somebody writes them; 0 if the field is empty, null if it holds no number.
export function hoursIn(text: string): number | null {
  const written = text.trim()
  return /^\d{0,5}$/.test(written) ? Number(written) : null
}
export const hoursAsNumber = 'Write the hours as a whole number, or leave them out.'

/// A company and its function: "Quillon, Supply".
export const sideName = (side: RequestLine['from']) =>
  side.function ? `${side.name}, ${side.function}` : side.name

/// How a request stands, with what one should know of its day.
export function standing(one: RequestLine, today: string): { tone: Tone; words: string } {
  const { state, promise, answer_by, need } = one
  if ((state === 'asked' || state === 'discussing') && today > answer_by)
    return { tone: 'bad', words: 'No answer in time' }
  if (state === 'promised' && promise && today > promise.date)
    return { tone: 'bad', words: 'Promised for a day that has passed' }
  if (state === 'promised' && promise && promise.date > need.needed_by)
    return { tone: 'warn', words: 'Promised, later than needed' }
  return states[state]
}
