import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drafting, page as casePage, screens } from 'capabilities/escalations/web/cast'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { versioned, type Answers } from 'foundation/web/testing/server'
import { cascades } from '.'
import { progress, questionsIn, standing, type CascadeLine } from './cascade_queries'
import { cameBack, shareInWords } from './Cascades'

const line = (more: Partial<CascadeLine> = {}): CascadeLine => ({
  id: 'case-lots',
  alliance: 'alliance-orion',
  room: 'room-joint',
  question: 'Who bears a lost slot?',
  decision: 'Each its own.',
  must_hear: ['Site managers', 'The plant'],
  published_at: '2026-02-09T09:30:00.000000Z',
  tell_by: '2026-02-12',
  sides: [
    { party: 'party-m', name: 'Meridian' },
    { party: 'party-c', name: 'Corvane' },
  ],
  deciders: ['person-bo'],
  tasks: [
    {
      person: 'person-bo',
      party: 'party-m',
      name: 'Bo Lund',
      audience: 'The plant',
      done_at: '2026-02-10T08:00:00.000000Z',
      in_time: true,
    },
    { person: 'person-bea', party: 'party-c', name: 'Bea Ott', audience: '', in_time: false },
  ],
  questions: [
    {
      id: 'q-asia',
      asker: 'person-bo',
      asker_name: 'Bo Lund',
      party: 'party-m',
      text: 'Does it hold for Asia?',
      asked_at: '2026-02-10T08:00:00.000000Z',
      answer: '',
      answered_by: '',
    },
  ],
  reminded: false,
  obstacles: { ask_back: 'Tell it on first.', answer: 'Answered by those who took it.' },
  ...more,
})

const all = {
  items: [line()],
  figures: {
    decisions: 1,
    due: 1,
    in_time: 1,
    late: 0,
    open: 0,
    waiting: 1,
    sides: [{ party: 'party-m', name: 'Meridian', due: 1, in_time: 1 }],
    asked_back: 1,
    unanswered: 1,
  },
  finding: '1 of 1 were told on within three days on which both work.',
}
const page = '/a/orion/joint/cascades'
const list: Answers = { 'GET /alliances/orion/cascades': all }
const cascade = 'GET /escalations/case-lots/cascade'

describeScreen('Telling decisions on', {
  at: page,
  screens: [cascades],
  answers: list,
  asks: 'GET /alliances/orion/cascades',
  empty: { answer: { ...all, items: [] }, says: 'No decision has been told on yet' },
})

describe('Telling decisions on', () => {
  it('marks what the reader has not told on, and what came back', async () => {
    open(page, [cascades], list)
    expect(await screen.findByText('You have not told it on yet')).toBeDefined()
    expect(screen.getByText('1 question, 1 without an answer')).toBeDefined()
    expect(screen.getByText('No share under five')).toBeDefined()
  })

  it('says what came back, and the share from five on', () => {
    const { questions } = line()
    expect(cameBack({ questions: [] })).toBe('Nothing')
    expect(cameBack({ questions: questions.map(one => ({ ...one, answered_at: one.asked_at })) })).toBe(
      '1 question, answered',
    )
    expect(shareInWords({ part: 71, whole: 84 })).toBe('85\u00a0%')
  })
})

const published = {
  ...drafting,
  id: 'case-lots',
  state: 'solved_in_drafting',
  published_at: drafting.drafted_at,
}
const onThePage = (one: CascadeLine, more: Answers = {}) =>
  open(casePage.replace('esc-batch', 'case-lots'), [cascades, ...screens], {
    'GET /escalations/case-lots': versioned(published, 3),
    [cascade]: { cascade: one },
    ...more,
  })

describe('A decision that is told on', () => {
  it('shows who has told whom, and asks the reader to', async () => {
    const { user, asked } = onThePage(line(), {
      'PUT /escalations/case-lots/cascade/told': { cascade: line() },
    })
    const row = (await screen.findByText('Bea Ott')).closest('tr')!
    expect(within(row).getByText('Nobody yet')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'I have told my people' }))
    await user.type(screen.getByLabelText('Whom you told'), 'The site managers')
    await user.type(
      screen.getByLabelText('What they asked that you could not answer'),
      'From when on?{enter}{enter}Who pays?',
    )
    await user.click(screen.getByRole('button', { name: 'I have told them' }))
    await waitFor(() =>
      expect(asked.find(call => call.method === 'PUT')?.body).toEqual({
        audience: 'The site managers',
        questions: [{ text: 'From when on?' }, { text: 'Who pays?' }],
      }),
    )
  })

  it('lets who decided answer what came back, and nobody else', async () => {
    const decider = line({ obstacles: { tell_on: 'You told it on already.' } })
    const { user, asked } = onThePage(decider, {
      'PUT /escalations/case-lots/cascade/questions/q-asia/answer': { cascade: line() },
    })
    await user.click(await screen.findByRole('button', { name: 'Answer it' }))
    await user.type(screen.getByLabelText(/The answer, as their people/), 'Not before May.')
    await user.click(screen.getByRole('button', { name: 'Answer it' }))
    await waitFor(() =>
      expect(asked.find(call => call.method === 'PUT')?.body).toEqual({ answer: 'Not before May.' }),
    )
    expect(screen.getByRole('button', { name: 'Bring back another question' })).toBeDefined()
  })

  it('shows others that there is no answer yet, and no buttons', async () => {
    onThePage(line({ obstacles: { tell_on: 'no', ask_back: 'no', answer: 'no' } }))
    expect(await screen.findByText('No answer yet.')).toBeDefined()
    expect(screen.queryByRole('button', { name: /told my people|Answer it|Bring back/ })).toBeNull()
  })

  it('is in time on its last day, and late or missing after it', () => {
    const [told, open] = line().tasks
    const said = [
      standing(told!, '2026-02-12', '2026-02-20').words,
      standing({ ...told!, in_time: false }, '2026-02-12', '2026-02-20').words,
      standing(open!, '2026-02-12', '2026-02-12').words,
      standing(open!, '2026-02-12', '2026-02-13').words,
    ]
    expect(said).toEqual(['Told on', 'Told on late', 'Still to be told on', 'Not told on'])
    expect(progress(line(), '2026-02-12')).toEqual({ tone: 'warn', words: '1 of 2 told it on' })
    expect(progress(line(), '2026-02-13').tone).toBe('bad')
  })

  it('takes one question a line', () =>
    expect(questionsIn(' a \n\n b')).toEqual([{ text: 'a' }, { text: 'b' }]))
})
