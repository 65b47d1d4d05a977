import type { EntryFields } from 'foundation/web/screens'

const silent = { silent: true } as const

/// How the entries of a precedent are told.
export const fields: EntryFields = {
  'precedent.question': { label: 'Precedent' },
  'precedent.party': { label: 'For' },
  'precedent.standing': { label: 'How it stands' },
  'precedent.valid_until': { label: 'Holds until' },
  'precedent.superseded_by': { label: 'What took its place' },
  'precedent.verdict': { label: 'What they make of it' },
  'precedent.applies': { label: 'Applies here' },
  'precedent.why': { label: 'Because' },
  'precedent.helped': { label: 'Helped' },
  'precedent.asked': silent,
  'precedent.alliance': silent,
  'precedent.issue': silent,
}
