import { roots } from 'capabilities/escalations/web/roots'
import { themes } from 'capabilities/issues/web/themes'
import type { EntryFields } from 'foundation/web/screens'
import { answerParts } from './answer'

const silent = { silent: true } as const
const codes = {
  ...themes,
  ...Object.fromEntries(Object.entries(roots).map(([code, { name }]) => [code, name])),
}

/// How the entries of strategic questions and of alerts are told.
export const fields: EntryFields = {
  ...Object.fromEntries(answerParts.map(({ name, label }) => [`strategic-question.${name}`, { label }])),
  'strategic-question.alliance': silent,
  'strategic-question.title': { label: 'The question' },
  'strategic-question.statement': { label: 'Why it is asked' },
  'strategic-question.code': { label: 'What kept coming back', words: codes },
  'strategic-question.cases': silent,
  'strategic-question.evidence': { label: 'What else points the same way' },
  'strategic-question.owners': { label: 'Who takes it up' },
  'strategic-question.agrees': silent,
  'strategic-question.party': { label: 'Company' },
  'strategic-question.party_name': { label: 'Company' },
  'strategic-question.answer': { label: 'The answer' },
  'strategic-question.told': { label: 'Who must hear it' },
  'alert.alliance': silent,
  'alert.party': silent,
  'alert.party_name': { label: 'Company' },
  'alert.name': silent,
  'alert.managers': silent,
  'alert.cases': { label: 'Cases of it' },
  'alert.coded': { label: 'Coded cases in 180 days' },
  'alert.code': { label: 'What kept coming back', words: codes },
  'alert.on': { label: 'Alert of' },
  'alert.reason': { label: 'Why nothing follows from it now' },
}
