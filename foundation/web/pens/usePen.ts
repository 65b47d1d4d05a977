import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Problem } from 'foundation/web/api/problem'
import { DeskContext, type Pen } from './desk'
import { keptWords } from './kept_words'
import { Strokes } from './strokes'

/// The pen of one part, as this viewer has it or sees it.
export interface PenHere<Words> {
  /// Somebody else writes here now.
  other: Pen | undefined
  /// Words of others that were left here without saving.
  leftByOthers: Pen[]
  /// Words of one's own that were left here without saving.
  left: Words | undefined
  /// Who is at the same text now, and so may read along.
  readers: string[]
  /// Whether the words appear at the others as they are written, and not only when they are saved.
  open: boolean
  /// Why what one writes is seen by nobody yet.
  refused: Problem | undefined
  /// Why one cannot begin to write here now.
  obstacle: string | undefined
  write: (words: Words) => void
  putDown: () => void
}

/// The pen of `part` of the text around it; undefined where nobody else can write. `fromText` makes words of what the
/// server kept; without it only this tab can bring back what was left.
export function usePen<Words>(part: string, fromText?: (text: string) => Words): PenHere<Words> | undefined {
  const desk = useContext(DeskContext)
  const strokes = useRef<Strokes>(undefined)
  const [refused, setRefused] = useState<Problem>()
  const [writing, setWriting] = useState(false)
  const [, setTimesPutDown] = useState(0)
  const leave = useEffectEvent(() => {
    const last = strokes.current?.stop()
    strokes.current = undefined
    if (last !== undefined) desk?.leave(part, last).catch(() => undefined)
  })
  useEffect(() => {
    const left = () => leave()
    globalThis.addEventListener('pagehide', left)
    return () => {
      globalThis.removeEventListener('pagehide', left)
      left()
    }
  }, [])
  if (!desk) return undefined
  const key = keptWords.under(desk.subject, part)
  const here = desk.pens.filter(pen => pen.part === part)
  const other = here.find(pen => pen.held && !pen.mine)
  const begin = () =>
    new Strokes(
      words => desk.write(part, words),
      problem => setRefused(problem),
    )
  return {
    other,
    leftByOthers: here.filter(pen => !pen.held && !pen.mine && pen.words),
    left: writing ? undefined : leftOf<Words>(key, here, fromText),
    readers: [...new Set(desk.pens.filter(pen => pen.held && !pen.mine).map(pen => pen.name))],
    open: !/^(interests|contribution|weighing):/.test(part),
    refused,
    obstacle: other && `${other.name} is writing here now. It is your turn when ${other.name} has finished.`,
    write: words => {
      setWriting(true)
      keptWords.write(key, words)
      strokes.current ??= begin()
      strokes.current.write(asText(words))
    },
    putDown: () => {
      setWriting(false)
      setRefused(undefined)
      keptWords.forget(key)
      // What was kept is no state: it is looked up again when the part is drawn anew.
      setTimesPutDown(times => times + 1)
      strokes.current?.stop()
      strokes.current = undefined
      desk.putDown(part).catch(() => undefined)
    },
  }
}

// What this tab kept is the latest; what reached the server is what is left when the tab was closed.
function leftOf<Words>(key: string, here: Pen[], fromText?: (text: string) => Words): Words | undefined {
  const kept = keptWords.read<Words>(key)
  if (kept !== undefined) return kept
  const mine = here.find(pen => pen.mine && !pen.held)?.words
  return mine && fromText ? fromText(mine) : undefined
}

/// For a part that is one text.
export const itself = (text: string) => text

/// What the others see of a form with several fields.
function asText(words: unknown): string {
  if (typeof words === 'string') return words
  return Object.values(words as object)
    .filter(one => typeof one === 'string' && one)
    .join('\n\n')
}
