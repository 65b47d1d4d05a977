import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { questions } from '.'
import { untestedFirst } from './Assumptions'
import { askedBy, sorted, standing, type AssumptionLine, type OpenQuestion } from './question_queries'

const side = (party: string, name: string) => ({ party, name, on_paper: false })
const question = (more: Partial<OpenQuestion> = {}): OpenQuestion => ({
  id: 'question-batch',
  alliance: 'alliance-orion',
  room: 'room-joint',
  text: 'Who releases a batch?',
  from: side('party-m', 'Meridian'),
  to: side('party-c', 'Corvane'),
  asker: 'person-ana',
  asker_name: 'Ana Costa',
  asked_at: '2026-02-10T09:30:00.000000Z',
  answer_by: '2026-02-17',
  answer: '',
  answered_by: '',
  left_unanswered: false,
  obstacles: { answer: 'Corvane answers this question.' },
  ...more,
})
const answered = question({
  id: 'question-board',
  text: 'What does your board see before us?',
  asker: undefined,
  asker_name: '',
  answer: 'The budget, and nothing else.',
  answered_by: 'Chen Wu',
  answered_at: '2026-02-11T09:30:00.000000Z',
})
const all = {
  items: [answered, question()],
  figures: { asked: 2, answered: 1, waiting: 1, late: 0, without_name: 1, median_days: 1 },
  finding: '2 questions were asked; half of the answers came within 1 day.',
  quiet: [],
  can_be_asked: [{ party: 'party-c', name: 'Corvane' }],
}
const assumption: AssumptionLine = {
  id: 'assumption-week',
  alliance: 'alliance-orion',
  room: 'room-joint',
  held_by: 'party-m',
  holder: 'Meridian',
  text: 'Their board decides within a week',
  noted_by: 'Ana Costa',
  noted_at: '2026-02-10T09:30:00.000000Z',
  tested_by: '',
  obstacles: {},
}
const page = '/a/orion/questions'
const answers: Answers = {
  'GET /alliances/orion/questions': all,
  'GET /alliances/orion/assumptions': {
    items: [assumption],
    figures: { noted: 1, tested: 0, false_ones: 0 },
    finding: '1 assumption is written down, and none is tested yet.',
  },
}

describeScreen('Open questions', {
  at: page,
  screens: [questions],
  answers,
  asks: 'GET /alliances/orion/questions',
  empty: {
    answer: { ...all, items: [], figures: { ...all.figures, answered: 0 } },
    says: 'Nobody has asked anything yet',
  },
})
describeScreen('One open question', {
  at: '/a/orion/joint/questions/question-batch',
  screens: [questions],
  answers: { 'GET /questions/question-batch': question() },
  asks: 'GET /questions/question-batch',
})

const posted = (asked: { method: string; body?: unknown }[], method = 'POST') =>
  asked.find(call => call.method === method)?.body

describe('Asking', () => {
  it('goes out with a name or without, and keeps what was written when it is refused', async () => {
    const { user, asked } = open(page, [questions], {
      ...answers,
      'POST /alliances/orion/questions': new Refusal(409, {
        code: 'question-too-few-to-hide',
        title: 'Everybody would guess who asked.',
      }),
    })
    await user.click(await screen.findByRole('button', { name: 'Ask a question' }))
    await user.type(await screen.findByLabelText('What you want to know'), 'Who signs?')
    await user.click(screen.getByRole('radio', { name: /without my name/ }))
    await user.click(screen.getByRole('button', { name: 'Ask it' }))
    expect(await screen.findByText('Everybody would guess who asked.')).toBeDefined()
    expect(posted(asked)).toEqual({ party: 'party-c', text: 'Who signs?', with_name: false })
    expect(screen.getByLabelText<HTMLTextAreaElement>('What you want to know').value).toBe('Who signs?')
  })

  it('says why a name cannot be left out', async () => {
    const { user } = open(page, [questions], {
      ...answers,
      'GET /alliances/orion/questions': { ...all, quiet_obstacle: 'Fewer than three people hold a seat.' },
    })
    await user.click(await screen.findByRole('button', { name: 'Ask a question' }))
    expect(await screen.findByText('Fewer than three people hold a seat.')).toBeDefined()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /without my name/ }).disabled).toBe(true)
  })

  it('shows its asker what has not gone out yet', async () => {
    open(page, [questions], {
      ...answers,
      'GET /alliances/orion/questions': {
        ...all,
        quiet: [
          { text: 'Why two rounds?', to: side('party-c', 'Corvane'), told_at: '2026-02-12T11:00:00.000000Z' },
          {
            text: 'Gone',
            to: side('party-c', 'Corvane'),
            told_at: '2026-02-12T10:00:00.000000Z',
            told_as: 'x',
          },
        ],
      },
    })
    expect(await screen.findByText('Why two rounds?')).toBeDefined()
    expect(screen.queryByText('Gone')).toBeNull()
  })
})

describe('An open question', () => {
  it('is answered by the other company', async () => {
    const mine = question({ obstacles: {} })
    const { user, asked } = open(page, [questions], {
      ...answers,
      'GET /alliances/orion/questions': { ...all, items: [mine] },
      'PUT /questions/question-batch/answer': mine,
    })
    await user.click(await screen.findByRole('button', { name: 'Answer it' }))
    await user.type(screen.getByLabelText(/^The answer/), 'The plant.')
    await user.click(screen.getByRole('button', { name: 'Answer it' }))
    await waitFor(() => expect(posted(asked, 'PUT')).toEqual({ answer: 'The plant.' }))
  })

  it('has its asker’s name, or its company alone', () => {
    expect(askedBy(question())).toBe('Ana Costa of Meridian')
    expect(askedBy(answered)).toBe('Question from Meridian')
  })

  it('is late after its day', () => {
    expect(standing(question(), '2026-02-17').words).toBe('Waits for an answer')
    expect(standing(question(), '2026-02-18').words).toBe('No answer in time')
    expect(standing(answered, '2026-02-18').words).toBe('Answered')
  })

  it('is listed by how long it waits, and found by its words once it is answered', () => {
    const older = question({ id: 'older' })
    const { open: waiting, answered: known } = sorted([question(), answered, older], 'BOARD budget')
    expect(waiting.map(one => one.id)).toEqual(['older', 'question-batch'])
    expect(known.map(one => one.id)).toEqual(['question-board'])
    expect(sorted([answered], 'plant').answered).toEqual([])
  })
})

describe('An assumption', () => {
  it('is written down for one’s company', async () => {
    const { user, asked } = open(page, [questions], {
      ...answers,
      'POST /alliances/orion/assumptions': assumption,
    })
    await user.click(await screen.findByRole('button', { name: 'Write down an assumption' }))
    await user.type(screen.getByLabelText('What your company takes for granted'), 'They read mail')
    await user.click(screen.getByRole('button', { name: 'Write it down' }))
    await waitFor(() => expect(posted(asked)).toEqual({ text: 'They read mail' }))
  })

  it('is tested with how one knows', async () => {
    const { user, asked } = open(page, [questions], {
      ...answers,
      'PUT /assumptions/assumption-week/verdict': assumption,
    })
    await user.click(await screen.findByRole('button', { name: 'Say whether it is so' }))
    await user.click(screen.getByRole('radio', { name: 'It is not so' }))
    await user.type(screen.getByLabelText(/^How you know/), 'It meets every second month.')
    await user.click(screen.getByRole('button', { name: 'Say so' }))
    await waitFor(() =>
      expect(posted(asked, 'PUT')).toEqual({ holds: false, words: 'It meets every second month.' }),
    )
  })

  it('comes first while nobody has tested it', () => {
    const tested = { ...assumption, id: 'tested', tested: { holds: true, words: 'So.' } }
    expect(untestedFirst([tested, assumption]).map(one => one.id)).toEqual(['assumption-week', 'tested'])
  })
})
