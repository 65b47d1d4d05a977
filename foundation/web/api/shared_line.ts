import { listen, type Line, type LiveEvent } from './live'

type Word = { event: LiveEvent } | { line: Line } | { missed: true }

interface Ears {
  hear: (event: LiveEvent) => void
  missed: () => void
  line: (line: Line) => void
}

/// One live line for all tabs of a person: a browser opens no more than six connections to a server over HTTP/1.1, and
/// a seventh tab would wait for ever. The tab that holds the lock listens and tells the others; when it closes, the
/// next one takes over.
export function shareLine(person: string, ears: Ears): () => void {
  // Without TLS there are no locks; each tab then listens for itself.
  if (!navigator.locks || !globalThis.BroadcastChannel) return listen(ears)
  const channel = new BroadcastChannel(`entente-feed-${person}`)
  channel.onmessage = ({ data }: MessageEvent<Word>) => pass(data, ears)
  const leaving = new AbortController()
  const left = new Promise<void>(done => leaving.signal.addEventListener('abort', () => done()))
  const lead = async () => {
    const stop = listen(alsoTold(channel, ears))
    await left
    stop()
  }
  navigator.locks.request(`entente-feed-${person}`, { signal: leaving.signal }, lead).catch(() => undefined)
  return () => {
    leaving.abort()
    channel.close()
  }
}

function pass(word: Word, ears: Ears) {
  if ('event' in word) ears.hear(word.event)
  else if ('line' in word) ears.line(word.line)
  else ears.missed()
}

function alsoTold(channel: BroadcastChannel, ears: Ears): Ears {
  const tell = (word: Word) => {
    channel.postMessage(word)
    pass(word, ears)
  }
  return {
    hear: event => tell({ event }),
    line: line => tell({ line }),
    missed: () => tell({ missed: true }),
  }
}
