import type { EntryFields } from 'foundation/web/screens'

/// How a signature under the counterpart policy is told.
export const fields: EntryFields = {
  'policy.edition': { label: 'Edition' },
  'policy.alliance': { silent: true },
}
