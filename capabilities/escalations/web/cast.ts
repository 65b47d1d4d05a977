import { versioned, type Answers } from 'foundation/web/testing/server'
import { escalations } from '.'

/// What the tests of this folder are told about: one escalation that is being written up.

export const at = '2026-02-12T09:30:00.000000Z'
export const question = 'Which of us carries the risk of a late batch?'
const side = (party: string, name: string, person_name: string) => ({
  party,
  name,
  person: `person-${person_name}`,
  person_name,
  on_paper: false,
  acknowledged: false,
  withdraws: false,
})
export const drafting = {
  id: 'esc-batch',
  issue: 'issue-batch',
  alliance: 'alliance-orion',
  room: 'room-case',
  state: 'drafting',
  level: 0,
  theme: 'TH04',
  sides: [side('party-c', 'Corvane', 'Chen Wu'), side('party-m', 'Meridian', 'Ana Costa')],
  write_up: {
    question,
    background: 'Two batches came late in March.',
    sides: [
      { party: 'party-m', interests: 'A plan that we can promise.', contribution: '' },
      { party: 'party-c', interests: '', contribution: '' },
    ],
    attempts: [],
    why_no_more_attempts: '',
    options: [{ id: 'option-share', title: 'Share the risk', description: 'Half each.', weighed: [] }],
    criteria: '',
    cost_of_waiting: '',
    schedule: { slots: [] },
  },
  content_hash: '70af97a0152646f1b37a0a98015256',
  signatures: [],
  receivers: [],
  move_up: [],
  drafted_at: at,
  blocks: [],
  attendees: [],
  levels: [],
  returns: [],
  roots: [],
  reopening: [],
  in_joint_room: false,
  my_party: 'party-m',
  i_write: true,
  i_receive: false,
  missing: [{ place: 'criteria', sentence: 'Say what a good answer has to satisfy.' }],
  rationale_missing: [],
  may_hand_over: [],
  obstacles: {
    ready: 'Something is still missing.',
    sign: 'It is not ready.',
    code_root: 'Only alliance managers code it.',
    reopen: 'It is not closed.',
  },
}
export const toSign = {
  ...drafting,
  state: 'awaiting_signatures',
  missing: [],
  obstacles: { code_root: 'Only managers.' },
}
const line = {
  id: 'esc-batch',
  room: 'room-case',
  in_joint_room: false,
  question,
  theme: 'TH04',
  state: 'awaiting_signatures',
  level: 0,
  parties: ['Meridian', 'Corvane'],
  unsigned_parties: ['Corvane'],
  receivers: [],
  drafted_at: at,
}
export const answers: Answers = {
  'GET /alliances/orion/escalations': {
    items: [line, { ...line, id: 'esc-old', question: 'Who answers the press?', state: 'closed' }],
  },
  'GET /alliances/orion/issues': { items: [] },
  'GET /escalations/esc-batch': versioned(drafting, 7),
}
export const screens = [escalations]
export const page = '/a/orion/room/room-case/escalations/esc-batch'
