import { expect, it, vi } from 'vitest'
import { broken, Refusal, serve } from 'foundation/web/testing/server'
import { api } from './client'
import { Problem } from './problem'

it('puts each value where the address names it, and the rest into the query', async () => {
  const asked = serve({ 'GET /rooms/a%2Fb': {}, 'GET /search': { items: [] } })
  await api.get('/rooms/{room}', { room: 'a/b' })
  await api.get('/search', { q: 'lead time' })
  await api.get('/search', { q: undefined })
  expect(asked.map(one => one.path + one.query)).toEqual(['/rooms/a%2Fb', '/searchq=lead+time', '/search'])
})

it('says on every question that it is ours, and names a key only on changes', async () => {
  const asked = serve({ 'GET /session': {}, 'PUT /notices/seen': undefined })
  await api.get('/session', {})
  await api.put('/notices/seen', {}, { position: 3 })
  expect(asked.map(one => one.headers.get('X-Entente'))).toEqual(['1', '1'])
  expect(asked[0]!.headers.get('Idempotency-Key')).toBeNull()
  expect(asked[1]!.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
})

it('names the version that its author saw', async () => {
  const asked = serve({ 'PUT /notices/seen': undefined })
  await api.put('/notices/seen', {}, { position: 3 }, { version: 12 })
  expect(asked[0]!.headers.get('If-Match')).toBe('"12"')
})

it('reads the version that a change must name', async () => {
  serve({ 'GET /session': () => Response.json({ name: 'Ana' }, { headers: { ETag: '"7"' } }) })
  expect(await api.read('/session', {})).toEqual({ value: { name: 'Ana' }, version: 7 })
})

it('sends a change again under the same key when the line broke', async () => {
  vi.useFakeTimers()
  const answers = [broken, broken, undefined]
  const asked = serve({ 'PUT /notices/seen': () => answers.shift() })
  const done = api.put('/notices/seen', {}, { position: 3 })
  await vi.runAllTimersAsync()
  await done
  const keys = asked.map(one => one.headers.get('Idempotency-Key'))
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
})

it('does not send a change again that was refused', async () => {
  const asked = serve({
    'PUT /notices/seen': new Refusal(409, {
      code: 'stale',
      title: 'Somebody was faster.',
      current: { a: 1 },
    }),
  })
  const problem = await api.put('/notices/seen', {}, { position: 3 }).catch((thrown: unknown) => thrown)
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({
    code: 'stale',
    message: 'Somebody was faster.',
    overtaken: true,
    current: { a: 1 },
  })
  expect(asked).toHaveLength(1)
})

it('keeps the sentence of each fault by its place', async () => {
  const faults = [{ at: '/name', sentence: 'A name has 1 to 80 characters.' }]
  serve({
    'GET /session': new Refusal(400, { code: 'malformed', title: 'Some of it cannot be kept.', faults }),
  })
  const problem = (await api.get('/session', {}).catch((thrown: unknown) => thrown)) as Problem
  expect(problem.at('/name')).toBe('A name has 1 to 80 characters.')
  expect(problem.at('/mail')).toBeUndefined()
})

it('says that the server cannot be reached, rather than what the browser calls it', async () => {
  serve({ 'GET /session': broken })
  await expect(api.get('/session', {})).rejects.toMatchObject({ unreachable: true, code: 'unreachable' })
})
