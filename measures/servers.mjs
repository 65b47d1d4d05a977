// The servers that are measured: the built program, nginx as the limit of HTTP, and programs of this folder.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { scratch } from './case.mjs'

const built = process.env.ENTENTE_TEST_BUILD ?? join(import.meta.dirname, '..', 'build/release')
export const program = join(built, 'app/entente')
export const measure = name => join(built, `measures/measure_${name}`)

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

export async function answers(url) {
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

/// Runs `work` while `child` runs, and ends it afterwards.
export async function whileRunning(child, work) {
  try {
    return await work(child)
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

export function startEntente(data, port) {
  return spawn(program, ['--data', data, 'serve', '--port', String(port)], { stdio: 'ignore' })
}

/// As Debian has it, a worker for each processor; without a log, and without an end to a connection.
export function startNginx(port, answer) {
  const folder = scratch()
  const settings = join(folder, 'nginx.conf')
  writeFileSync(
    settings,
    `daemon off; worker_processes auto; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
     events { worker_connections 1024; }
     http { access_log off; keepalive_requests 1000000000; default_type application/json;
            server { listen 127.0.0.1:${port}; location / { return 200 '${answer}'; } } }`,
  )
  return spawn('/usr/sbin/nginx', ['-c', settings, '-p', folder], { stdio: 'ignore' })
}

/// A program of this folder that prints its port and serves.
export async function startMeasure(name, ...words) {
  const child = spawn(measure(name), words, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = await once(child.stdout, 'data')
  return { child, port: Number(line) }
}

/// Microseconds of processor that a process and its children have had.
export function processorOf(pid) {
  const tick = 10_000
  const own = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  const children = readdirSync(`/proc/${pid}/task`)
    .flatMap(task => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
    .filter(Boolean)
  const below = children.reduce((total, child) => total + processorOf(child), 0)
  return (Number(own[11]) + Number(own[12])) * tick + below
}

/// KiB that are a process's own: neither files nor what it shares.
export function ownMemoryOf(pid) {
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/RssAnon:\s+(\d+)/)[1])
}
