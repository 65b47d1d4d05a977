import { expect, it } from 'vitest'
import type { OptionAnswer } from './issue_queries'
import { inWords, scored } from './scores'
import { timeSpent } from './time_spent'

const option = (id: string, ...meets: (number | undefined)[]) =>
  ({
    id,
    title: id,
    ratings: meets.flatMap((one, place) => (one === undefined ? [] : [{ party: 'ab'[place], meets: one }])),
  }) as OptionAnswer

it('puts first what meets the worse served side best, and what is not rated by all last', () => {
  const order = scored(
    [
      option('lopsided', 2, 0),
      option('open', 2),
      option('fair', 1, 1),
      option('whole', 2, 2),
      option('near', 2, 1),
    ],
    ['a', 'b'],
  )
  expect(order.map(one => one.option.id)).toEqual(['whole', 'near', 'fair', 'lopsided', 'open'])
  expect(order.filter(one => one.best).map(one => one.option.id)).toEqual(['whole'])
})

it('calls nothing the best that meets one side not at all, and leaves out what is set aside', () => {
  expect(scored([option('lopsided', 2, 0)], ['a', 'b'])[0]?.best).toBe(false)
  expect(scored([{ ...option('aside', 2, 2), set_aside: 'Too dear' }], ['a', 'b'])).toEqual([])
})

it.each([
  [[2, 2], 'Meets both: 2 of 2 and 2 of 2'],
  [[2, 1], 'Meets both in part: 2 of 2 and 1 of 2'],
  [[0, 2], 'Does not meet both: 0 of 2 and 2 of 2'],
  [[2, 2, 2], 'Meets all: 2 of 2, 2 of 2 and 2 of 2'],
  [[2, undefined], 'Not rated by all yet'],
])('says %j as “%s”', (meets, words) => {
  const lower = meets.includes(undefined) ? undefined : Math.min(...(meets as number[]))
  expect(inWords({ meets, lower })).toBe(words)
})

it.each([
  [20, 'under 1 min'],
  [12 * 60 + 59, '12 min'],
  [3 * 3600, '3 h'],
  [26 * 3600, '1 day'],
  [60 * 3600, '2 days'],
])('says %d seconds as %s', (seconds, words) => expect(timeSpent(seconds)).toBe(words))
