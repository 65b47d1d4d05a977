// A disagreement of the small cast, for the tests of its pages: Ana of Meridian looks, Chen of Corvane opened it.
import { versioned, type Answers } from 'foundation/web/testing/server'

const side = (party: string, party_name: string, name: string, is_in: boolean) => ({
  party,
  party_name,
  seat: `seat-${party}`,
  name,
  function: 'Supply',
  on_paper: false,
  is_in,
  withdraws: false,
})

/// Opened by Chen, and Ana is asked to join.
export const lots = {
  id: 'issue-lots',
  alliance: 'alliance-orion',
  room: 'room-case',
  state: 'waiting_for_counterpart',
  question: 'Which sites receive the first lots?',
  theme: 'TH04',
  hangs_on: 'plan',
  about: 'The supply plan of the second quarter',
  sides: [side('party-c', 'Corvane', 'Chen Wu', true), side('party-m', 'Meridian', 'Ana Costa', false)],
  opened_at: '2026-02-12T09:30:00.000000Z',
  steps: [] as { step: string; at: string }[],
  times: [] as { step: string; seconds: number }[],
  interests: [] as object[],
  claims: [] as object[],
  contributions: [] as object[],
  analysed_by: [] as string[],
  accountability: '',
  actions: [] as object[],
  options: [] as object[],
  criteria: [] as object[],
  blocks: [],
  my_party: 'party-m',
  may_hand_over: [],
  obstacles: {
    work: 'The counterpart has not joined this issue yet.',
    escalate: 'The counterpart has not joined this issue yet.',
  },
}

/// Both are in it and look at the question.
export const bothIn = {
  ...lots,
  state: 'both_in',
  sides: lots.sides.map(one => ({ ...one, is_in: true })),
  steps: [{ step: 'question', at: '2026-02-12T09:40:00.000000Z' }],
  times: [{ step: 'question', seconds: 12 * 60 + 5 }],
  obstacles: {
    accept: 'You are in this issue already.',
    observe: 'First each side names a part of its own.',
    call_complete: 'Each side names at least one part of its own before the analysis is complete.',
    note_accountability: 'Who answers for it is written last.',
    rate: 'Collect first, judge later.',
    settle: 'Name at least one criterion that the answer satisfies.',
    agree_to_settle: 'Nobody has proposed that yet.',
    agree_to_park: 'Nobody has proposed that yet.',
    escalate: 'A problem travels with options. Write at least two before it goes up.',
  },
}

const option = (id: string, title: string, by: string, ours?: number, theirs?: number) => ({
  id,
  by,
  joint: false,
  title,
  description: `${title}, until June.`,
  ratings: [
    ...(ours === undefined ? [] : [{ party: 'party-m', meets: ours }]),
    ...(theirs === undefined ? [] : [{ party: 'party-c', meets: theirs }]),
  ],
})

/// All that belongs to each step, so that only the choice is open.
export const worked = {
  ...bothIn,
  interests: [
    {
      party: 'party-m',
      words: {
        need: 'A plan that we can promise.',
        position: '',
        must_have: 'No empty shelf.',
        can_flex: '',
      },
    },
  ],
  claims: [
    {
      id: 'claim-late',
      by: 'party-c',
      text: 'Two batches came late in March.',
      judged: [{ party: 'party-c', agrees: true, remark: '' }],
    },
  ],
  contributions: [
    { id: 'part-own', by: 'party-m', of: 'party-m', kind: 'delay', text: 'We answered a week late.' },
  ],
  options: [
    option('option-half', 'Share the risk', 'party-m', 2, 1),
    option('option-buffer', 'Build a buffer', 'party-m', 2, 0),
    option('option-calendar', 'A common calendar', 'party-c', 2, 2),
  ],
  criteria: [{ id: 'criterion-wait', text: 'No patient waits.', source: 'standard' }],
  obstacles: { ...bothIn.obstacles, rate: undefined, settle: undefined, escalate: undefined },
}

export const at = '/a/orion/room/room-case/issues/issue-lots'

/// The server's answers with this issue in them.
export const withIssue = (issue: object, version = 7): Answers => ({
  'GET /issues/issue-lots': versioned(issue, version),
})
