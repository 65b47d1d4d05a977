// How a case of ./bench is measured and told. Each file NAME.bench.mjs exports `cases`: functions that answer with
// { name, figure, unit, limit, target, atMost }: the figure is judged by its ratio to the limit, measured in the same run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/// One line a case: `case figure limit ratio target met|below`.
export function told({ name, figure, unit, limit, target, atMost }) {
  const ratio = figure / limit
  const met = atMost ? ratio <= target : ratio >= target
  const sign = atMost ? '<=' : '>='
  return `${name} ${short(figure)}${unit} ${short(limit)}${unit} ${short(ratio)} ${sign}${target} ${met ? 'met' : 'below'}`
}

function short(number) {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3)
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/// Milliseconds that `work` takes, each of `times` times.
export async function timed(times, work) {
  const took = []
  for (let i = 0; i < times; ++i) {
    const began = performance.now()
    await work(i)
    took.push(performance.now() - began)
  }
  return took
}

const folders = []
process.on('exit', () => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })))

/// A folder that is gone when the program ends.
export function scratch() {
  folders.push(mkdtempSync(join(tmpdir(), 'entente-bench-')))
  return folders.at(-1)
}

/// Runs a command to its end, which must be a good one.
export function must(program, ...words) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`)
  return stdout
}
