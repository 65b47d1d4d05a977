import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer } from 'foundation/web/api/shapes'

export type NoteAnswer = Answer<'/notes/{note}', 'get'>
export interface NoteText {
  title: string
  text: string
}

export const notesIn = (room: string) =>
  queryOptions({
    queryKey: ['rooms', room, 'notes'],
    queryFn: () => api.get('/rooms/{room}/notes', { room }),
    meta: { hears: { nouns: ['note'], room } },
  })

export const noteQuery = (note: string) =>
  queryOptions({
    queryKey: ['notes', note],
    queryFn: () => api.read('/notes/{note}', { note }),
    meta: { hears: { nouns: ['note'], subject: note } },
  })

export const writeNote = (room: string, text: NoteText) => api.post('/rooms/{room}/notes', { room }, text)
export const changeNote = (note: string, version: number, text: NoteText) =>
  api.put('/notes/{note}', { note }, text, { version })
export const publishNote = (note: string, text: NoteText) =>
  api.post('/notes/{note}/publications', { note }, text)
export const withdrawNote = (note: string) => api.put('/notes/{note}/withdrawal', { note }, undefined)
