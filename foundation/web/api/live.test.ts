import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { QueryClient } from '@tanstack/react-query'
import { hearing, isStaleAfter, listen, type LiveEvent } from './live'

const signed: LiveEvent = {
  position: 4,
  room: 'room-case',
  kind: 'escalation.signed',
  subject: 'e-1',
  author: 'chen',
}

it.each([
  ['nothing in particular', undefined, true],
  ['its noun', { nouns: ['escalation'] }, true],
  ['another noun', { nouns: ['note'] }, false],
  ['a noun that only begins the same', { nouns: ['escal'] }, false],
  ['its room', { room: 'room-case' }, true],
  ['another room', { room: 'room-own' }, false],
  ['its noun about another subject', { nouns: ['escalation'], subject: 'e-2' }, false],
  ['nothing at all', 'nothing' as const, false],
])('an answer that hears %s', (_, hears, stale) => {
  expect(isStaleAfter(hears, signed)).toBe(stale)
})

it('asks once after a burst of events', () => {
  vi.useFakeTimers()
  const queries = new QueryClient()
  const told = vi.spyOn(queries, 'invalidateQueries')
  const hear = hearing(queries, 'ana')
  for (let position = 0; position < 50; position++) hear({ ...signed, position })
  vi.runAllTimers()
  expect(told).toHaveBeenCalledTimes(1)
})

class Line {
  static all: Line[] = []
  static readonly CLOSED = 2
  readyState = 1
  onopen?: () => void
  onerror?: () => void
  onmessage?: (message: { data: string }) => void
  constructor(readonly address: string) {
    Line.all.push(this)
  }
  addEventListener() {}
  close() {
    this.readyState = Line.CLOSED
  }
}

beforeEach(() => {
  Line.all = []
  vi.stubGlobal('EventSource', Line)
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

const ears = () => ({ hear: vi.fn(), missed: vi.fn(), line: vi.fn() })

it('asks for everything again when the line opens: what happened since it was read may have been missed', () => {
  const { missed, ...rest } = ears()
  listen({ missed, ...rest })
  expect(missed).not.toHaveBeenCalled()
  Line.all[0]!.onopen?.()
  expect(missed).toHaveBeenCalledTimes(1)
})

it('leaves a cut line to the browser, which resumes after the last event', () => {
  const { missed, hear, ...rest } = ears()
  listen({ missed, hear, ...rest })
  const [line] = Line.all
  line!.onopen?.()
  line!.onmessage?.({ data: JSON.stringify(signed) })
  line!.onerror?.()
  vi.runAllTimers()
  line!.onopen?.()
  expect(Line.all).toHaveLength(1)
  expect(hear).toHaveBeenCalledWith(signed)
  expect(missed).toHaveBeenCalledTimes(1)
})

it('counts everything as missed when a line is cut that had heard nothing to resume after', () => {
  const { missed, ...rest } = ears()
  listen({ missed, ...rest })
  Line.all[0]!.onopen?.()
  Line.all[0]!.onerror?.()
  Line.all[0]!.onopen?.()
  expect(missed).toHaveBeenCalledTimes(2)
})

it('opens a new line when the server refused the old one', () => {
  const { missed, ...rest } = ears()
  listen({ missed, ...rest })
  Line.all[0]!.readyState = Line.CLOSED
  Line.all[0]!.onerror?.()
  vi.runAllTimers()
  expect(Line.all).toHaveLength(2)
  Line.all[1]!.onopen?.()
  expect(missed).toHaveBeenCalledTimes(1)
})

it('stops listening when it is told to, also between two lines', () => {
  const stop = listen(ears())
  Line.all[0]!.readyState = Line.CLOSED
  Line.all[0]!.onerror?.()
  stop()
  vi.runAllTimers()
  expect(Line.all).toHaveLength(1)
})

it('asks for the pens of others at once, for its own not at all, and for nothing else', () => {
  const queries = new QueryClient()
  const told = vi.spyOn(queries, 'invalidateQueries')
  const hear = hearing(queries, 'ana')
  hear({ ...signed, kind: 'pen.moved', author: 'ana' })
  expect(told).not.toHaveBeenCalled()
  hear({ ...signed, kind: 'pen.moved' })
  expect(told).toHaveBeenCalledTimes(1)
})

it.each([
  ['pens', { nouns: ['pen'], subject: 'e-1' }, true],
  ['pens of another text', { nouns: ['pen'], subject: 'e-2' }, false],
  ['its noun', { nouns: ['escalation'] }, false],
  ['nothing in particular', undefined, false],
])('when a pen moves, an answer that hears %s', (_, hears, stale) => {
  expect(isStaleAfter(hears, { ...signed, kind: 'pen.moved' })).toBe(stale)
})
