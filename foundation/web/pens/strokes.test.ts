import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Problem } from 'foundation/web/api/problem'
import { rhythm, Strokes } from './strokes'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/// A server that answers as `says` tells, and remembers what arrived.
function desk(says: (words: string) => unknown = () => undefined) {
  const arrived: string[] = []
  const refused: (string | undefined)[] = []
  const strokes = new Strokes(
    async words => {
      arrived.push(words)
      const problem = says(words)
      if (problem) throw problem
    },
    problem => refused.push(problem?.code),
  )
  return { strokes, arrived, refused }
}
const passes = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

it('sends nothing before something is written, and the first words at once', async () => {
  const { strokes, arrived } = desk()
  await passes(rhythm.still * 2)
  expect(arrived).toEqual([])
  strokes.write('W')
  await passes(0)
  expect(arrived).toEqual(['W'])
})

it('sends the latest words after a rest, and not every letter', async () => {
  const { strokes, arrived } = desk()
  strokes.write('W')
  await passes(0)
  for (const words of ['Wh', 'Whi', 'Whic', 'Which']) strokes.write(words)
  await passes(rhythm.rest)
  expect(arrived).toEqual(['W', 'Which'])
})

it('says now and then that somebody is still there', async () => {
  const { strokes, arrived } = desk()
  strokes.write('Which plant')
  await passes(rhythm.still + rhythm.rest)
  expect(arrived).toEqual(['Which plant', 'Which plant'])
})

it('loses nothing while the line is cut, and sends the latest words when it is back', async () => {
  let cut = true
  const { strokes, arrived, refused } = desk(() => cut && new Problem(0, { code: 'unreachable' }))
  strokes.write('Which plant')
  await passes(60_000)
  strokes.write('Which plant answers')
  cut = false
  await passes(rhythm.again)
  expect(arrived.at(-1)).toBe('Which plant answers')
  expect(refused[0]).toBe('unreachable')
  expect(refused.at(-1)).toBe(undefined)
})

it('waits while somebody else has the pen', async () => {
  let taken = true
  const { strokes, refused } = desk(() => taken && new Problem(409, { code: 'somebody-writes-there' }))
  strokes.write('Mine')
  await passes(rhythm.again)
  expect(refused).toEqual(['somebody-writes-there', 'somebody-writes-there'])
  taken = false
  await passes(rhythm.again)
  expect(refused.at(-1)).toBe(undefined)
})

it('gives up where it may not write', async () => {
  const { strokes, arrived, refused } = desk(() => new Problem(409, { code: 'escalation-not-in-drafting' }))
  strokes.write('Too late')
  await passes(60_000)
  strokes.write('Too late for ever')
  await passes(60_000)
  expect(arrived).toEqual(['Too late'])
  expect(refused).toEqual(['escalation-not-in-drafting'])
})

it('sends nothing more once the pen is put down', async () => {
  const { strokes, arrived } = desk()
  strokes.write('Which')
  await passes(0)
  strokes.stop()
  strokes.write('Which plant')
  await passes(60_000)
  expect(arrived).toEqual(['Which'])
})
