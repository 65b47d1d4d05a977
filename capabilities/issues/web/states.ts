import type { Tone } from 'foundation/web/ui'
import type { IssueAnswer } from './issue_queries'

/// Where an issue stands, in words and in a shape.
export const issueStates: Record<IssueAnswer['state'], { tone: Tone; words: string }> = {
  waiting_for_counterpart: { tone: 'warn', words: 'Waiting for the counterpart' },
  both_in: { tone: 'ok', words: 'All sides are in' },
  parked: { tone: 'none', words: 'Parked' },
  settled: { tone: 'ok', words: 'Settled where it arose' },
  escalated: { tone: 'none', words: 'Written up as an escalation' },
  withdrawn: { tone: 'none', words: 'Withdrawn by all sides' },
}

export const isOver = ({ state }: Pick<IssueAnswer, 'state'>) =>
  state === 'settled' || state === 'escalated' || state === 'withdrawn'
