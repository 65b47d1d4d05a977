import type { EntryFields } from 'foundation/web/screens'
import { issueStates } from './states'
import { steps } from './steps'
import { themes } from './themes'
import { kinds, meetings, optionPatterns, sources, workNames } from './words'

const silent = { silent: true } as const

/// How the entries of an issue are told: by the words that stand on its page.
export const fields: EntryFields = {
  'issue.shared_days': { label: 'Days on which both worked' },
  'issue.managers': { silent: true },
  'issue.managers_told': { silent: true },
  'issue.alliance': silent,
  'issue.theme': { words: themes },
  'issue.hangs_on': { label: 'The work that it hangs on', words: workNames },
  'issue.about': { label: 'Which one' },
  'issue.party': { label: 'Company' },
  'issue.is_in': silent,
  'issue.name': { label: 'Speaks for it now' },
  'issue.function': silent,
  'issue.person': silent,
  'issue.step': {
    words: Object.fromEntries(Object.entries(steps).map(([step, { name }]) => [step, name])),
  },
  'issue.need': { label: 'What it needs, and why' },
  'issue.position': { label: 'What it asked for at first' },
  'issue.must_have': { label: 'What it must have' },
  'issue.can_flex': { label: 'Where it can give' },
  'issue.agrees': { label: 'Agrees with it' },
  'issue.remark': { label: 'What it knows about it' },
  'issue.of': { label: 'Whose part' },
  'issue.contribution_kind': { label: 'Kind', words: kinds },
  'issue.due': { label: 'By' },
  'issue.joint': { label: 'Found together' },
  'issue.title': { label: 'Option' },
  'issue.description': { label: 'What would be done' },
  'issue.pattern': {
    label: 'Shape of the answer',
    words: Object.fromEntries(optionPatterns.map(({ code, name }) => [code, name])),
  },
  'issue.meets': {
    label: 'Meets what it needs',
    words: Object.fromEntries(meetings.entries()),
  },
  'issue.source': { label: 'Where it comes from', words: sources },
  'issue.because': { label: 'Because' },
  'issue.until': { label: 'Comes back on' },
  'issue.on': { label: 'Came back on' },
  'issue.state': {
    words: Object.fromEntries(Object.entries(issueStates).map(([state, { words }]) => [state, words])),
  },
}
