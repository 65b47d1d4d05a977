import { themes } from 'capabilities/issues/web/themes'
import type { EntryFields } from 'foundation/web/screens'
import { symptoms } from './coaching'
import { roots } from './roots'
import { levels, states } from './states'
import { asks, blocks, reasons } from './words'

const heard = Object.fromEntries(symptoms.map(one => [one.code, `${one.problem}: “${one.hear}”`]))
const rootNames = Object.fromEntries(Object.entries(roots).map(([code, { name }]) => [code, name]))
const silent = { silent: true } as const
const named = (labels: Record<string, string>) =>
  Object.fromEntries(Object.entries(labels).map(([field, label]) => [`escalation.${field}`, { label }]))

/// How the entries of an escalation are told: by the words that stand on its page.
export const fields: EntryFields = {
  ...named(blocks),
  ...named(reasons),
  ...named({
    party: 'Company',
    name: 'Speaks for it now',
    party_name: 'Company',
    person_name: 'Written by',
    interests: 'Interests',
    contribution: 'Own contribution',
    attempts: 'What we tried',
    pros: 'Speaks for it',
    cons: 'Speaks against it',
    ask: 'What we ask for',
    address: 'Who receives it',
    held_by: 'Held by',
    forum_name: 'Committee',
    schedule: 'When',
    needed_by: 'An answer is needed by',
    slots: 'All can answer questions',
    sides: 'Sides',
    signed_on: 'Signed on',
    evidence: 'Where the signed sheet is',
    proposed: 'What is decided',
    move_up: 'Why it should move up',
    tried: 'What was tried together',
    stuck: 'Why they are stuck',
    told: 'Who must hear it',
    applies_to_future: 'Guides later cases of this kind',
    rationale: 'Reason',
    prompts: 'Questions',
    request: 'What they are asked to work on',
    back_by: 'Back by',
    new_facts: 'What is known now',
  }),
  'escalation.theme': { words: themes },
  'escalation.shared_days': { label: 'Days on which both worked' },
  'escalation.symptoms': { label: 'What was heard', words: heard },
  'escalation.root': { words: rootNames },
  'escalation.block': { label: 'Part', words: blocks },
  'escalation.kind': { words: asks },
  'escalation.level': { words: Object.fromEntries(levels.entries()) },
  'escalation.state': {
    words: Object.fromEntries(Object.entries(states).map(([state, { words }]) => [state, words])),
  },
  'escalation.content_hash': { label: 'Fingerprint of the text' },
  'escalation.final_say': { label: 'Decided by the last word' },
  'escalation.clause': { label: 'Clause' },
  'escalation.consulted': { label: 'What the other side said' },
  'escalation.consulted_on': { label: 'Heard on' },
  'escalation.right': { silent: true },
  'escalation.hash': { label: 'Fingerprint of the resolution' },
  // Its page shows it better than a list of everything in it.
  'escalation.story': { label: 'The whole case', ...silent },
  'escalation.alliance': silent,
  'escalation.person': silent,
  'escalation.blocks': silent,
  'escalation.level_since': silent,
  'escalation.managers': silent,
  'escalation.aged': silent,
}
