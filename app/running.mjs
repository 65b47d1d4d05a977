// The built program as a test runs it: one command at a time, or a server on a free port in a folder of its own.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const built = ['debug', 'release'].map(kind => join(root, 'build', kind, 'app/entente'))
export const program = process.env.ENTENTE_TEST_PROGRAM ?? built.find(existsSync) ?? built[0]

/// A folder that is gone when the test is over.
export function freshFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/// Runs one command to its end.
export function entente(...words) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', cwd: tmpdir() })
  return { status, out: stdout, complaint: stderr }
}

/// Starts a server on `data`, and stops it by its own id when the test is over.
export async function serve(t, data, ...words) {
  const child = spawn(program, ['--data', data, 'serve', '--port', '0', '--log', 'json', ...words])
  const ended = new Promise(done => child.on('exit', (code, signal) => done({ code, signal })))
  const stop = (signal = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  t.after(() => stop('SIGKILL'))
  const greeting = await greetingOf(child, ended)
  return { greeting, stop, ...linesOf(greeting), pid: child.pid }
}

function greetingOf(child, ended) {
  return new Promise((done, fail) => {
    let out = ''
    let log = ''
    child.stderr.on('data', bytes => (log += bytes))
    child.stdout.on('data', bytes => {
      out += bytes
      if (out.includes('Stop it with Ctrl-C.')) done(out)
    })
    ended.then(({ code }) => fail(new Error(`The server ended with ${code}:\n${out}${log}`)))
  })
}

function linesOf(greeting) {
  const value = name => greeting.match(new RegExp(`^  ${name} +(\\S+)`, 'm'))?.[1]
  return { address: value('Address'), setupLink: value('Set it up') }
}

export const administrator = { mail: 'robin@host.example', password: 'a lantern over seven quiet harbours' }

/// Uses the setup link of a server that was just started.
export async function setUp({ address, setupLink }) {
  return post(`${address}/api/v1/server/setup`, {
    link: setupLink.split('#')[1],
    name: 'Harbour',
    public_url: address,
    administrator: { name: 'Robin Vale', ...administrator, time_zone: 'Europe/Zurich', language: 'en' },
  })
}

export function post(url, body, headers = {}) {
  return fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: new URL(url).origin,
      'Idempotency-Key': crypto.randomUUID(),
      ...headers,
    },
    body: JSON.stringify(body),
  })
}
