import { describe, expect, it } from 'vitest'
import type { HappenedLine } from './activity_queries'
import { byDay, dayTitle, deedsIn, type Run } from './runs'
import { doneIn } from './words'

let position = 100
const line = (
  at: string,
  author = 'Chen Wu',
  kind = 'issue.opened',
  subject = 'issue-lots',
): HappenedLine => ({
  position: position--,
  at: `${at}:00.000000Z`,
  author,
  ours: author === 'Ana Costa',
  kind,
  noun: 'issue',
  title: 'Which sites?',
  subject,
  room: 'room-case',
  room_kind: 'restricted',
})
const sizes = (lines: HappenedLine[]) =>
  byDay(lines).map(day => day.things.map(runs => runs.map(run => run.length)))

/// Of each day, of each thing: how many entries its runs have.
describe('what happened, by day', () => {
  it('parts the days', () =>
    expect(sizes([line('2026-02-12T12:00'), line('2026-02-11T12:00')])).toEqual([[[1]], [[1]]]))

  it('folds what one person did to one thing without anything between', () =>
    expect(
      sizes([
        line('2026-02-12T12:03'),
        line('2026-02-12T12:02'),
        line('2026-02-12T12:01', 'Ana Costa'),
        line('2026-02-12T12:00'),
      ]),
    ).toEqual([[[2, 1, 1]]]))

  it('names a thing again where another came between, and on another day', () =>
    expect(
      sizes([
        line('2026-02-12T12:03'),
        line('2026-02-12T12:02', 'Chen Wu', 'issue.opened', 'issue-prices'),
        line('2026-02-12T12:01'),
        line('2026-02-10T12:01'),
      ]),
    ).toEqual([[[1], [1], [1]], [[1]]]))
})

describe('the title of a day', () => {
  const now = new Date(2026, 2, 5, 0, 20)
  it.each([
    [new Date(2026, 2, 5, 0, 1), 'Today'],
    [new Date(2026, 2, 4, 23, 59), 'Yesterday'],
    [new Date(2026, 2, 4, 0, 0), 'Yesterday'],
    [new Date(2026, 2, 3, 23, 59), 'Tuesday 3 March 2026'],
  ])('%s', (at, title) => expect(dayTitle(at, now)).toBe(title))
})

describe('the deeds of a run', () => {
  const run = (...kinds: string[]) =>
    kinds.map(kind => line('2026-02-12T12:00', 'Chen Wu', `escalation.${kind}`)) as Run
  it.each([
    [run('signed'), 'signed the write-up'],
    [run('option-written', 'option-written', 'option-written'), 'wrote an option'],
    [run('readied', 'signed'), 'signed the write-up and said that the write-up is ready'],
    [
      run('ask-written', 'addressed', 'scheduled', 'readied', 'signed'),
      'signed the write-up, said that the write-up is ready, set dates and 2 more',
    ],
  ])('%#', (of, words) => expect(deedsIn(of, doneIn)).toBe(words))
})
