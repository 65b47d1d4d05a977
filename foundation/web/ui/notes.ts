import { useSyncExternalStore } from 'react'

/// A sentence at the foot of the page: what was done, and for some seconds the way back.
export interface Note {
  id: number
  words: string
  undo?: () => void
  /// A note that counts down before something is sent.
  sendsAt?: number
  bad?: boolean
}

const undoSeconds = 8
const sendingSeconds = 30

let notes: Note[] = []
let last = 0
const watching = new Set<() => void>()

function change(next: Note[]) {
  notes = next
  for (const told of watching) told()
}

function watch(told: () => void) {
  watching.add(told)
  return () => void watching.delete(told)
}

/// The notes that are on the screen.
export const useNotes = () => useSyncExternalStore(watch, () => notes)

export function dismiss(id: number) {
  change(notes.filter(note => note.id !== id))
}

function show(note: Omit<Note, 'id'>, seconds: number) {
  const id = ++last
  change([...notes.slice(-2), { ...note, id }])
  setTimeout(() => dismiss(id), seconds * 1000)
  return id
}

/// Says what was done; with `undo`, offers to take it back for eight seconds.
export const note = (words: string, undo?: () => void) => show({ words, undo }, undoSeconds)

/// Says what could not be done.
export const noteBad = (words: string) => show({ words, bad: true }, undoSeconds)

/// Waits thirty seconds before `send`, because what the partner has seen cannot be unseen. Leaving the page asks first.
export function sendSoon(words: string, send: () => void, seconds = sendingSeconds) {
  const stay = (event: BeforeUnloadEvent) => event.preventDefault()
  const over = () => {
    clearTimeout(timer)
    globalThis.removeEventListener('beforeunload', stay)
    dismiss(id)
  }
  const timer = setTimeout(() => {
    over()
    send()
  }, seconds * 1000)
  globalThis.addEventListener('beforeunload', stay)
  const id = show({ words, undo: over, sendsAt: Date.now() + seconds * 1000 }, seconds + 1)
}
