import { roots } from 'capabilities/escalations/web/roots'
import type { EntryFields } from 'foundation/web/screens'

const silent = { silent: true } as const
const rootNames = Object.fromEntries(Object.entries(roots).map(([code, { name }]) => [code, name]))

/// How the entries of a council are told.
export const fields: EntryFields = {
  'council.organisation': silent,
  'council.council_room': silent,
  'council.members': silent,
  'council.due': { label: 'Was due by' },
  'council-session.meeting': { label: 'Session' },
  'council-session.held_on': { label: 'Held on' },
  'council-session.roots': { label: 'Roots that were looked at', words: rootNames },
  'council-session.notes': { label: 'Notes' },
  'insight.session': silent,
  'insight.insight': { label: 'Insight' },
  'insight.text': { label: 'What was learned' },
  'insight.shared_with': { label: 'Who is told' },
  'insight.action': { label: 'What shall be done' },
  'insight.outcome': { label: 'What became of it' },
  'insight.adopted': { label: 'Adopted' },
  'insight.words': { label: 'In words' },
}
