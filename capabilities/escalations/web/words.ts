import type { EscalationAnswer, JointText, RationaleText } from './escalation_queries'

/// The parts of a write-up and of a reason, as its page and its history call them.

export const blocks: Record<JointText, string> = {
  question: 'The question',
  background: 'The facts',
  why_no_more_attempts: 'Why there was no room for more',
  criteria: 'What a good answer has to satisfy',
  cost_of_waiting: 'What waiting costs',
}

type Ask = NonNullable<EscalationAnswer['write_up']['ask']>

export const asks: Record<Ask['kind'], string> = {
  decision: 'A decision',
  resources: 'Resources',
  rule: 'A rule for cases like this',
}

export const reasons = {
  decision: 'What was chosen',
  criteria: 'Which criteria were used',
  given_up: 'What was given up',
  would_change_if: 'What would change the answer',
  how_decided: 'How it was decided',
  assumptions: 'What was taken for granted',
  trade_offs: 'What was weighed against what',
} satisfies Partial<Record<keyof RationaleText, string>>
