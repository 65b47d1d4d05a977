import type { EntryFields } from 'foundation/web/screens'
import { themes } from './themes'

/// How the entries of an issue are told.
export const fields: EntryFields = {
  'issue.alliance': { silent: true },
  'issue.theme': { words: themes },
  'issue.about': { label: 'What it is about' },
  'issue.party': { label: 'Company' },
  'issue.is_in': { silent: true },
  'issue.name': { label: 'Speaks for it now' },
  'issue.person': { silent: true },
}
