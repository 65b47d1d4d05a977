import type { EntryFields } from 'foundation/web/screens'

const silent = { silent: true } as const

/// How the entries of open questions and assumptions are told.
export const fields: EntryFields = {
  'open-question.from': { label: 'From' },
  'open-question.to': { label: 'To' },
  'open-question.party': { label: 'Party' },
  'open-question.name': { label: 'Name' },
  'open-question.on_paper': { label: 'On paper' },
  'open-question.asker_name': { label: 'Asked by' },
  'open-question.text': { label: 'Question' },
  'open-question.answer_by': { label: 'Answer by' },
  'open-question.answer': { label: 'Answer' },
  'open-question.alliance': silent,
  'open-question.managers': silent,
  'quiet-question.from': { label: 'From' },
  'quiet-question.to': { label: 'To' },
  'quiet-question.party': { label: 'Party' },
  'quiet-question.name': { label: 'Name' },
  'quiet-question.on_paper': { label: 'On paper' },
  'quiet-question.text': { label: 'Question' },
  'quiet-question.told_at': { label: 'Goes out after' },
  'quiet-question.alliance': silent,
  'quiet-question.as': silent,
  'assumption.held_by': silent,
  'assumption.holder': { label: 'Held by' },
  'assumption.name': { label: 'By' },
  'assumption.text': { label: 'Assumption' },
  'assumption.tested': { label: 'Tested' },
  'assumption.holds': { label: 'It is so' },
  'assumption.words': { label: 'In words' },
  'assumption.alliance': silent,
}
