// Requests over HTTP beside nginx, and pages beside their one statement through SQLite's C API.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './case.mjs'
import { inTurns } from './load.mjs'
import { get, open, portfolio, post, whole } from './portfolio.mjs'
import { rawMicros } from './raw.mjs'
import { answers, freePort, startMeasure, startNginx, whileRunning } from './servers.mjs'

const kibibyte = 'x'.repeat(1024)
let filled

function house() {
  filled ??= portfolio(whole)
  return open(filled)
}

async function besideNginx(target, { connections }) {
  const port = await freePort()
  return whileRunning(startNginx(port, kibibyte), async ({ pid }) => {
    const url = `http://127.0.0.1:${port}/`
    await answers(url)
    return inTurns([target, { pid, url }], { connections })
  })
}

/// Everything around an endpoint, with next to nothing in it.
async function constant() {
  const folder = scratch()
  mkdirSync(join(folder, 'keys'))
  const { child, port } = await startMeasure('constant_door', folder)
  return whileRunning(child, async () => {
    const target = { pid: child.pid, url: `http://127.0.0.1:${port}/api/v1/constant` }
    const [ours, nginx] = await besideNginx(target, { connections: 16 })
    return [
      { name: 'constant', figure: ours.rate, unit: '/s', limit: nginx.rate, target: 0.6 },
      {
        name: 'constant-cpu',
        figure: ours.processor,
        unit: 'us',
        limit: nginx.processor,
        target: 1.7,
        atMost: true,
      },
    ]
  })
}

/// One note of about 1 KiB, for somebody with a session who may read it.
async function record() {
  const here = await house()
  return whileRunning(here.child, async () => {
    const { items } = await get(here, '/alliances/meridian/rooms')
    const room = items.find(({ kind }) => kind === 'own')
    const text = 'What we heard on the call. '.repeat(24)
    const note = await post(here, `/rooms/${room.id}/notes`, { title: 'Call of Tuesday', text })
    const target = { ...here, url: `${here.address}/api/v1/notes/${note.id}` }
    const [ours, nginx] = await besideNginx(target, { connections: 16 })
    return [
      { name: 'record', figure: ours.rate, unit: '/s', limit: nginx.rate, target: 0.4 },
      { name: 'record-p99', figure: ours.slowest, unit: 'ms', limit: ours.half, target: 10, atMost: true },
    ]
  })
}

/// A page beside the one statement that finds its rows.
async function page(path, statement, values) {
  const here = await house()
  return whileRunning(here.child, async () => {
    const { person } = await get(here, '/session')
    const target = { ...here, url: `${here.address}/api/v1${path}` }
    const raw = () => rawMicros(filled, statement, { viewer: person, ...values })
    return inTurns([target, { raw }], { connections: 4 })
  })
}

async function list() {
  const alliance = '0196d2c0-2000-7000-8000-000000000000'
  const [ours, raw] = await page('/alliances/lot-0/activity', 'activity.of_alliance', {
    alliance,
    before: 0,
    limit: 50,
  })
  return {
    name: 'list-cpu',
    figure: ours.processor,
    unit: 'us',
    limit: raw.processor,
    target: 2,
    atMost: true,
  }
}

async function search() {
  const words = 'zanzibar'
  const [ours, raw] = await page(`/search?q=${words}`, 'activity.search', { words, first: words })
  const figure = 1e6 / ours.processor
  return { name: 'search', figure, unit: '/cpu-s', limit: 1e6 / raw.processor, target: 0.3 }
}

export const cases = [constant, record, list, search]
