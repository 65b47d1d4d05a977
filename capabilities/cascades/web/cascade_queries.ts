import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'
import type { Tone } from 'foundation/web/ui'

export type CascadesAnswer = Answer<'/alliances/{alliance}/cascades', 'get'>
export type CascadeLine = CascadesAnswer['items'][number]
export type Told = Body<'/escalations/{escalation}/cascade/told', 'put'>
export type QuestionBack = CascadeLine['questions'][number]
type Task = CascadeLine['tasks'][number]

const nouns = ['escalation', 'cascade']

export const cascadesOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'cascades'],
    queryFn: () => api.get('/alliances/{alliance}/cascades', { alliance }),
    meta: { hears: { nouns } },
  })

export const cascadeOfCase = (escalation: string) =>
  queryOptions({
    queryKey: ['escalations', escalation, 'cascade'],
    queryFn: () => api.get('/escalations/{escalation}/cascade', { escalation }),
    meta: { hears: { nouns, subject: escalation } },
  })

/// The verbs of one decision that is told on.
export const tell = (escalation: string) => ({
  on: (told: Told) => api.put('/escalations/{escalation}/cascade/told', { escalation }, told),
  ask: (text: string) => api.post('/escalations/{escalation}/cascade/questions', { escalation }, { text }),
  answer: (question: string, answer: string) =>
    api.put(
      '/escalations/{escalation}/cascade/questions/{question}/answer',
      { escalation, question },
      { answer },
    ),
})

/// How far one attendee is.
export function standing(task: Task, tell_by: string, today: string): { tone: Tone; words: string } {
  if (task.done_at)
    return task.in_time ? { tone: 'ok', words: 'Told on' } : { tone: 'none', words: 'Told on late' }
  return today > tell_by
    ? { tone: 'bad', words: 'Not told on' }
    : { tone: 'warn', words: 'Still to be told on' }
}

/// How far a decision is: "4 of 6 told on".
export function progress(cascade: CascadeLine, today: string): { tone: Tone; words: string } {
  const told = cascade.tasks.filter(task => task.done_at).length
  const words = `${told} of ${cascade.tasks.length} told it on`
  if (told === cascade.tasks.length) return { tone: 'ok', words }
  return { tone: today > cascade.tell_by ? 'bad' : 'warn', words }
}

/// One question a line, as somebody notes them down.
export const questionsIn = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => ({ text: line }))
