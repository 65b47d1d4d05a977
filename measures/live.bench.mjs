// 5,000 who listen to the live feed: what each takes of the server's own memory, and how soon all of them are told of
// an event, beside a bare epoll loop that sends as many bytes to as many. They come from many loopback addresses, as the
// server's limit for one address (64) stands as it is by default; those who listen have a limit of their own (20,000).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { median } from './case.mjs'
import { get, open, portfolio, tenth } from './portfolio.mjs'
import { measure, ownMemoryOf, startMeasure, whileRunning } from './servers.mjs'

const many = 5000
const turns = 7

/// Lets `many` listen on a port; `tell` has something happen and answers with the milliseconds until they knew.
class Listeners {
  constructor(port, listen, act) {
    const words = [String(port), String(many), listen, act]
    this.child = spawn(measure('listeners'), words, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]()
  }

  async next() {
    const { value, done } = await this.lines.next()
    if (done) throw new Error('The listeners ended.')
    return JSON.parse(value)
  }

  tell() {
    this.child.stdin.write('act\n')
    return this.next()
  }

  async leave() {
    this.child.stdin.end()
    await once(this.child, 'exit')
  }
}

const listenAs = cookie => `GET /api/v1/feed HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n\r\n`

function writeNote(cookie, room) {
  const body = JSON.stringify({ title: 'Call of Tuesday', text: 'What we heard on the call.' })
  return [
    `POST /api/v1/rooms/${room}/notes HTTP/1.1`,
    'Host: localhost',
    'Origin: http://localhost',
    'X-Entente: 1',
    'Content-Type: application/json',
    'Idempotency-Key: {key}',
    `Cookie: ${cookie}`,
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n')
}

async function live() {
  const here = await open(portfolio(tenth))
  return whileRunning(here.child, async () => {
    const { items } = await get(here, '/alliances/meridian/rooms')
    const { id } = items.find(({ kind }) => kind === 'own')
    const before = ownMemoryOf(here.pid)
    const ours = new Listeners(here.port, listenAs(here.cookie), writeNote(here.cookie, id))
    await ours.next()
    await pause(1000)
    const memory = (ownMemoryOf(here.pid) - before) / many
    const [event, bare] = await besideBare(ours)
    await ours.leave()
    return [
      { name: 'live-memory', figure: memory, unit: 'KiB', limit: 2, target: 1, atMost: true },
      { name: 'live-event', figure: event, unit: 'ms', limit: bare, target: 2, atMost: true },
    ]
  })
}

/// The milliseconds until all know of an event, here and in a bare loop that sends the same bytes.
async function besideBare(ours) {
  const { bytes } = await ours.tell()
  const { child, port } = await startMeasure('fan_out', String(bytes))
  return whileRunning(child, async () => {
    const theirs = new Listeners(port, 'GET / HTTP/1.1\r\n\r\n', 'POST / HTTP/1.1\r\n\r\n')
    await theirs.next()
    const seen = []
    for (let turn = 0; turn < turns; ++turn) seen.push([await ours.tell(), await theirs.tell()])
    await theirs.leave()
    return [median(seen.map(([us]) => us.all)), median(seen.map(([, them]) => them.all))]
  })
}

export const cases = [live]
