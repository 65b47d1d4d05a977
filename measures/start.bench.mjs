// From nothing to the first answer, and what a server takes that nobody asks anything.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { median, must, scratch, timed } from './case.mjs'
import { answers, freePort, program, startEntente, startNginx, whileRunning } from './servers.mjs'

const data = join(scratch(), 'data')

async function startToReady(start, path) {
  const port = await freePort()
  const began = performance.now()
  return whileRunning(start(port), async () => {
    await answers(`http://127.0.0.1:${port}${path}`)
    return performance.now() - began
  })
}

async function start() {
  must(program, '--data', data, 'demo')
  const ours = []
  const limits = []
  for (let round = 0; round < 7; ++round) {
    ours.push(await startToReady(port => startEntente(data, port), '/readyz'))
    const [opening] = await timed(1, () =>
      must('sqlite3', join(data, 'entente.db'), 'SELECT COUNT(*) FROM entry'),
    )
    limits.push((await startToReady(port => startNginx(port, 'well'), '/')) + opening)
  }
  return { name: 'start', figure: median(ours), unit: 'ms', limit: median(limits), target: 3, atMost: true }
}

async function idleMemory() {
  const port = await freePort()
  return whileRunning(startEntente(data, port), async child => {
    await answers(`http://127.0.0.1:${port}/readyz`)
    await pause(2000)
    const kib = Number(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1])
    return { name: 'idle-memory', figure: kib / 1024, unit: 'MiB', limit: 48, target: 1, atMost: true }
  })
}

export const cases = [start, idleMemory]
