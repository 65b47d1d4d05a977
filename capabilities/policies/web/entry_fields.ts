import type { EntryFields } from 'foundation/web/screens'

/// How a signature under the counterpart policy is told.
export const fields: EntryFields = {
  'policy.edition': { label: 'Edition' },
  'policy.alliance': { silent: true },
  'final-say.name': { label: 'Company' },
  'final-say.right': { label: 'Last word' },
  'final-say.theme': { label: 'Theme' },
  'final-say.clause': { label: 'Clause' },
  'final-say.words': { label: 'In plain words' },
  'final-say.party': { silent: true },
  'final-say.by': { silent: true },
  'final-say.alliance': { silent: true },
  'final-say.asked': { silent: true },
}
