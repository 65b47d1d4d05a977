import type { Tone } from 'foundation/web/ui'
import type { EscalationAnswer } from './escalation_queries'

type State = EscalationAnswer['state']

/// Where an escalation stands, in words and in a shape.
export const states: Record<State, { tone: Tone; words: string }> = {
  drafting: { tone: 'none', words: 'Being written up' },
  awaiting_signatures: { tone: 'warn', words: 'Waiting for signatures' },
  submitted: { tone: 'warn', words: 'Sent to its receivers' },
  with_counterparts: { tone: 'warn', words: 'With the counterparts' },
  returned_for_work: { tone: 'warn', words: 'Returned for work' },
  resolved: { tone: 'ok', words: 'Resolved' },
  published: { tone: 'ok', words: 'Reason published' },
  closed: { tone: 'ok', words: 'Closed' },
  solved_in_drafting: { tone: 'ok', words: 'Solved while writing it up' },
  withdrawn: { tone: 'none', words: 'Withdrawn' },
}

export const way = [
  'Written up',
  'Signed by all',
  'With counterparts',
  'Resolved',
  'Reason published',
  'Closed',
]

/// The place on the way; what is closed stands behind the last step.
export function placeOnWay(state: State): number {
  const place: Record<State, number> = {
    drafting: 0,
    returned_for_work: 0,
    awaiting_signatures: 1,
    submitted: 2,
    with_counterparts: 2,
    resolved: 3,
    published: 4,
    closed: way.length,
    solved_in_drafting: way.length,
    withdrawn: 0,
  }
  return place[state]
}

export const levels = ['Not sent up', 'Counterparts', 'Committee', 'Global committee', 'Final pair']
/// How far a case got. What never went up was written up by its authors, and mostly settled so.
export const levelName = (level: number) => (level === 0 ? 'Writing it up' : (levels[level] ?? String(level)))

/// Whether its authors are writing it, for the first time or again.
export const isWritten = (state: State) => state === 'drafting' || state === 'returned_for_work'

export const isOver = (state: State) =>
  state === 'closed' || state === 'solved_in_drafting' || state === 'withdrawn' || state === 'published'

/// Our side first, then the others as they stand: everybody sees themselves on the left.
export const oursFirst = <Side extends { name: string }>(sides: readonly Side[], ours: string) =>
  sides.toSorted((one, other) => Number(other.name === ours) - Number(one.name === ours))
