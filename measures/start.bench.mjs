// From nothing to the first answer, and what a server takes that nobody asks anything.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { median, must, scratch, timed } from './case.mjs'

const program = join(import.meta.dirname, '..', 'build/release/app/entente')
const folder = scratch()
const data = join(folder, 'data')

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

async function answers(url) {
  for (;;) {
    try {
      const reply = await fetch(url)
      await reply.arrayBuffer()
      if (reply.ok) return
    } catch {
      await pause(1)
    }
  }
}

async function whileRunning(child, work) {
  try {
    return await work(child)
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

function startEntente(port) {
  return spawn(program, ['--data', data, 'serve', '--port', String(port)], { stdio: 'ignore' })
}

function startNginx(port) {
  const settings = join(folder, 'nginx.conf')
  writeFileSync(
    settings,
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
     events {} http { access_log off; server { listen 127.0.0.1:${port}; location / { return 200 'well'; } } }`,
  )
  return spawn('/usr/sbin/nginx', ['-c', settings, '-p', folder], { stdio: 'ignore' })
}

async function startToReady(start, path, port) {
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
    ours.push(await startToReady(startEntente, '/readyz', await freePort()))
    const [opening] = await timed(1, () =>
      must('sqlite3', join(data, 'entente.db'), 'SELECT COUNT(*) FROM entry'),
    )
    limits.push((await startToReady(startNginx, '/', await freePort())) + opening)
  }
  return { name: 'start', figure: median(ours), unit: 'ms', limit: median(limits), target: 3, atMost: true }
}

async function idleMemory() {
  const port = await freePort()
  return whileRunning(startEntente(port), async child => {
    await answers(`http://127.0.0.1:${port}/readyz`)
    await pause(2000)
    const kib = Number(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1])
    return { name: 'idle-memory', figure: kib / 1024, unit: 'MiB', limit: 48, target: 1, atMost: true }
  })
}

export const cases = [start, idleMemory]
