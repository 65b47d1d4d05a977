import { symptoms } from 'capabilities/escalations/web/coaching'
import type { EntryFields } from 'foundation/web/screens'
import { topics } from './concern_queries'
import { askedFor, outcomes } from './words'

const heard = Object.fromEntries(symptoms.map(one => [one.code, `${one.problem}: “${one.hear}”`]))
const silent = { silent: true } as const

/// How the entries of a coaching are told: by the words that stand on its page.
export const fields: EntryFields = {
  'coaching.asked_for': { label: 'Asked for', words: askedFor },
  'coaching.coached_name': { label: 'Who is stuck' },
  'coaching.coach_name': { label: 'Who was asked' },
  'coaching.stuck': { label: 'What makes it hard' },
  'coaching.questions': { label: 'Given along' },
  'coaching.symptoms': { label: 'What was heard', words: heard },
  'coaching.prompts': { label: 'Questions' },
  'coaching.words': { label: 'Words of the coach' },
  'coaching.back_by': { label: 'Back by' },
  'coaching.plan': { label: 'What comes next' },
  'coaching.outcome': { label: 'How it went on', words: outcomes },
  'coaching.note': { label: 'What was learned' },
  'coaching.alliance': silent,
  'coaching.issue': silent,
  'coaching.coached': silent,
  'coaching.coach': silent,
  'coaching.party': silent,
  'concern.topic': { label: 'What it is about', words: topics },
  'concern.words': { label: 'What was said' },
  'concern.raised_by': { label: 'Told by' },
  'concern.told': { label: 'Told to' },
  'concern.name': { label: 'Said by' },
  'concern.person': silent,
  'concern.alliance': silent,
  'solo-starts.alliance': silent,
  'solo-starts.party': { label: 'Company' },
  'solo-starts.month': { label: 'Month' },
  'solo-starts.starts': { label: 'How often one side alone asked for a decision' },
}
