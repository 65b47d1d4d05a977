import type { EntryFields } from 'foundation/web/screens'
import { triages } from './complaint_queries'

const silent = { silent: true } as const

/// How the entries of a shared complaint are told.
export const fields: EntryFields = {
  'complaint.party': { label: 'For' },
  'complaint.heard_in': { label: 'Heard in' },
  'complaint.gist': { label: 'What is said' },
  'complaint.heard_on': { label: 'Heard on' },
  'complaint.readers': { label: 'Shared with' },
  'complaint.triage': { label: 'What to do', words: triages },
  'complaint.because': { label: 'Because' },
  'complaint.text': { label: 'Found out' },
  'complaint.conclusion': { label: 'Conclusion' },
  'complaint.action': { label: 'What we do' },
  'complaint.words': { label: 'Told back' },
  'complaint.alliance': silent,
  'complaint.person': silent,
  'complaint.party_name': silent,
}
