import type { EntryFields } from 'foundation/web/screens'

const silent = { silent: true } as const

/// How the entries of a decision that is told on are told.
export const fields: EntryFields = {
  'cascade.audience': { label: 'Told' },
  'cascade.questions': { label: 'What they asked' },
  'cascade.question': { label: 'Question' },
  'cascade.text': { label: 'Question' },
  'cascade.name': { label: 'Answered by' },
  'cascade.answer': { label: 'Answer' },
  'cascade.id': silent,
  'cascade.people': silent,
}
