import { createContext } from 'react'
import type { Answer } from 'foundation/web/api/shapes'

export type Pens = Answer<'/escalations/{escalation}/pens', 'get'>
/// One person at one part of a text that several write.
export type Pen = Pens['pens'][number]

/// A text that several write together, each part with one pen.
export interface Desk {
  subject: string
  pens: readonly Pen[]
  write: (part: string, words: string) => Promise<unknown>
  /// Goes away without saving.
  leave: (part: string, words: string) => Promise<unknown>
  putDown: (part: string) => Promise<unknown>
}

export const DeskContext = createContext<Desk | undefined>(undefined)

/// The part that stands for the whole page: who has it is there and writes nothing.
export const wholePage = 'page'
