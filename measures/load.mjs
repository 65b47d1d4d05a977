// One kind of request, asked by many connections at once.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { median } from './case.mjs'
import { processorOf } from './servers.mjs'

const milliseconds = { us: 0.001, ms: 1, s: 1000 }

/// Asks for `seconds`: requests a second, microseconds of processor a request, and milliseconds until half and 99 of
/// 100 were answered. `target` is { pid, url, cookie }.
async function ask({ pid, url, cookie }, { connections, seconds }) {
  const fields = cookie ? ['-H', `Cookie: ${cookie}`] : []
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...fields, url]
  const before = processorOf(pid)
  const wrk = spawn('wrk', words, { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  wrk.stdout.on('data', bytes => (told += bytes))
  await once(wrk, 'close')
  const spent = processorOf(pid) - before
  if (/Non-2xx|Socket errors/.test(told)) throw new Error(`${url}\n${told}`)
  const requests = Number(told.match(/(\d+) requests in/)[1])
  const share = percent => {
    const [, number, unit] = told.match(new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)`))
    return Number(number) * milliseconds[unit]
  }
  return { rate: requests / seconds, processor: spent / requests, half: share(50), slowest: share(99) }
}

/// Asks all of them in turns, so that a busy machine hurts each alike, and answers with the middle of each figure.
/// The first turn warms up. A target may instead be { raw }: a function that measures its microseconds by itself.
export async function inTurns(targets, { connections = 16, seconds = 2, turns = 5 } = {}) {
  const seen = targets.map(() => [])
  for (let turn = 0; turn <= turns; ++turn)
    for (const [index, target] of targets.entries()) {
      const figures = target.raw
        ? { processor: target.raw() }
        : await ask(target, { connections, seconds: turn === 0 ? 1 : seconds })
      if (turn > 0) seen[index].push(figures)
    }
  return seen.map(all =>
    Object.fromEntries(Object.keys(all[0]).map(name => [name, median(all.map(figures => figures[name]))])),
  )
}
