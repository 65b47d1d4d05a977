import type { QueryClient, Query } from '@tanstack/react-query'
import type { Hearing } from './queries'

/// One thing that happened, without its content: what shows it asks again.
export interface LiveEvent {
  position: number
  room: string
  alliance?: string
  kind: string
  subject: string
  author: string
}

export type Line = 'connecting' | 'open' | 'broken'

/// Whether an answer that hears `hearing` is stale after `event`.
export function isStaleAfter(hearing: Hearing | 'nothing' | undefined, event: LiveEvent): boolean {
  const noun = event.kind.split('.')[0] ?? ''
  if (hearing === 'nothing') return false
  // Pens move with every word: only who names them asks again.
  if (noun === 'pen' && !hearing?.nouns?.includes('pen')) return false
  if (!hearing) return true
  if (hearing.room && hearing.room !== event.room) return false
  if (hearing.subject && event.subject && hearing.subject !== event.subject) return false
  return !hearing.nouns || hearing.nouns.includes(noun)
}

/// Makes stale what a burst of events touches; one burst asks once. A pen's move is asked for at once: somebody reads
/// along while another writes; of the pens of `me` the page knows already.
export function hearing(queries: QueryClient, me: string, gather = 120) {
  let waiting: LiveEvent[] = []
  const tell = () => {
    const heard = waiting
    waiting = []
    const stale = (query: Query) => heard.some(event => isStaleAfter(query.meta?.hears as Hearing, event))
    void queries.invalidateQueries({ predicate: stale })
  }
  return (event: LiveEvent) => {
    if (event.kind.startsWith('pen.') && event.author === me) return
    if (event.kind.startsWith('pen.'))
      return void queries.invalidateQueries({
        predicate: query => isStaleAfter(query.meta?.hears as Hearing, event),
      })
    if (waiting.push(event) === 1) setTimeout(tell, gather)
  }
}

/// A pen is no entry, so a line that is resumed is not told which moved meanwhile: all may have.
const anyPen: LiveEvent = { position: 0, room: '', kind: 'pen.moved', subject: '', author: '' }

interface Ears {
  hear: (event: LiveEvent) => void
  /// Events may have been missed: everything on the screen is asked for again.
  missed: () => void
  line: (line: Line) => void
}

/// Listens to the server until the returned function is called. The browser resumes a cut line by itself after the last
/// event that it heard. A line that heard none yet, or that the server refused and we opened anew, begins at the present:
/// what happened before it opened counts as missed.
export function listen({ hear, missed, line }: Ears): () => void {
  let source: EventSource | undefined
  let pause = 1000
  let timer: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    let resumes = false
    source = new EventSource('/api/v1/feed')
    source.onopen = () => {
      pause = 1000
      if (resumes) hear(anyPen)
      else missed()
      line('open')
    }
    source.onmessage = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as LiveEvent
      resumes ||= event.position > 0
      hear(event)
    }
    source.onerror = () => {
      line('broken')
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(again, pause)
    }
  }
  const again = () => {
    pause = Math.min(pause * 2, 30_000)
    open()
  }
  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}
