import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, versioned } from 'foundation/web/testing/server'
import { answers, question, questionPage, screens, share, told } from './patterns_told'

describeScreen('A strategic question', {
  at: questionPage,
  screens,
  answers,
  asks: 'GET /strategic-questions/q-order',
})

describe('A strategic question', () => {
  it('shows who has agreed to its words, and why we cannot agree again', async () => {
    open(questionPage, screens, answers)
    const words = within(await screen.findByRole('region', { name: 'Why it is asked' }))
    expect(await words.findByText('Corvane has not agreed yet')).toBeDefined()
    expect(
      words.getByRole('button', {
        name: 'Agree to these words',
        description: 'Your company has agreed to these words already.',
      }),
    ).toBeDefined()
  })

  it('is worded anew over the version that was read', async () => {
    const { user, asked } = open(questionPage, screens, {
      ...answers,
      'PUT /strategic-questions/q-order/words': versioned(question, 5),
    })
    await user.click(await screen.findByRole('button', { name: 'Word it anew' }))
    const title = screen.getByRole('textbox', { name: /The question in one line/ })
    await user.type(title, ' And when?')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull())
    const sent = asked.find(one => one.method === 'PUT')
    expect(sent?.headers.get('If-Match')).toBe('"4"')
    expect(sent?.body).toMatchObject({
      title: `${question.title} And when?`,
      evidence: ['The survey says so.'],
    })
  })

  it('is answered by an owner in five parts', async () => {
    const held = { ...question, state: 'with_owners', agreed_by: ['party-m', 'party-c'], obstacles: {} }
    const { user, asked } = open(questionPage, screens, {
      ...answers,
      'GET /strategic-questions/q-order': versioned(held, 5),
      'PUT /strategic-questions/q-order/answer': versioned(held, 6),
    })
    await user.click(await screen.findByRole('button', { name: 'Propose an answer' }))
    await user.type(screen.getByRole('textbox', { name: 'What was chosen' }), 'All regions together.')
    await user.type(screen.getByRole('textbox', { name: 'Who must hear it' }), 'All teams\nBoth boards')
    await user.click(screen.getByRole('button', { name: 'Propose this answer' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Propose this answer' })).toBeNull())
    expect(asked.find(one => one.method === 'PUT')?.body).toEqual({
      chosen: 'All regions together.',
      criteria: '',
      given_up: '',
      would_change_if: '',
      told: ['All teams', 'Both boards'],
    })
  })

  it('names what is missing before it can be published', async () => {
    const answer = {
      chosen: 'Together.',
      criteria: 'Value.',
      given_up: 'Speed.',
      would_change_if: '',
      told: ['All'],
    }
    const obstacle = 'The answer is not complete, so it cannot be published.'
    open(questionPage, screens, {
      ...answers,
      'GET /strategic-questions/q-order': versioned(
        { ...question, state: 'answered', answer, obstacles: { publish: obstacle } },
        7,
      ),
    })
    expect(await screen.findByText('Say what would change the answer.')).toBeDefined()
    expect(
      screen.getByRole('button', { name: 'Publish to the alliance', description: obstacle }),
    ).toBeDefined()
  })

  it('tells what has changed since it was published', async () => {
    const rate = (raised: number, days: number) => ({ raised, days, in_30_days: share(raised * 30, days) })
    const effect = {
      question: 'q-order',
      title: question.title,
      finding: '2 raised in the 111 days since, 23 in the 437 days before: fewer, not yet certain.',
      effect: {
        changed: '2026-08-06',
        before: rate(23, 437),
        after: rate(2, 111),
        chance_in_10000: 931,
        verdict: 'fewer_not_yet_certain',
      },
    }
    open(questionPage, screens, {
      ...answers,
      'GET /strategic-questions/q-order': versioned({ ...question, state: 'published' }, 8),
      'GET /alliances/orion/patterns': { ...told, effects: [effect] },
    })
    const card = await screen.findByRole('region', { name: 'What has changed since' })
    expect(card.textContent).toContain('1.58 in 30 days')
    expect(card.textContent).toContain('0.54 in 30 days')
    expect(card.textContent).toContain('about 9 times in 100')
  })

  it('is not there for whoever may not read it', async () => {
    open(questionPage, screens, {
      ...answers,
      'GET /strategic-questions/q-order': new Refusal(404, {
        code: 'strategic-question-not-found',
        title: 'There is no strategic question under that name.',
      }),
    })
    expect(await screen.findByText('There is nothing here')).toBeDefined()
    expect(screen.queryByText(question.title)).toBeNull()
  })
})
