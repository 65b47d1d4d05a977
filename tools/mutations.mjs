// Changes an exported record in one random place, many times over, and asks `entente verify` each time: all must be
// found. The places are drawn from a printed seed, so that a miss can be looked at again.
//     node tools/mutations.mjs PROGRAM FILE COUNT [SEED]
import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const [program, file, count, seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const whole = readFileSync(file)

// mulberry32: small, repeatable, and good enough to choose places.
let state = Number(seed)
function below(limit) {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
}

const kinds = {
  'a bit flipped': at => splice(at, 1, Buffer.from([whole[at] ^ (1 << below(8))])),
  'a byte left out': at => splice(at, 1, Buffer.alloc(0)),
  'a byte put in': at => splice(at, 0, Buffer.from([below(256)])),
  'a line left out': at => splice(...lineAt(at), Buffer.alloc(0)),
  'a line said twice': at =>
    splice(lineAt(at)[0], 0, whole.subarray(lineAt(at)[0], lineAt(at)[0] + lineAt(at)[1])),
  'the end cut off': at => whole.subarray(0, at),
}

function splice(at, length, bytes) {
  return Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + length)])
}

function lineAt(at) {
  const from = at === 0 ? 0 : whole.lastIndexOf(10, at - 1) + 1
  const end = whole.indexOf(10, at)
  return [from, (end < 0 ? whole.length : end + 1) - from]
}

function verify(path) {
  return new Promise(done => execFile(program, ['verify', path], error => done(error ? error.code : 0)))
}

function mutation() {
  const names = Object.keys(kinds)
  for (;;) {
    const name = names[below(names.length)]
    const at = below(whole.length)
    const bytes = kinds[name](at)
    if (!bytes.equals(whole)) return { name, at, bytes }
  }
}

async function look(lane) {
  const path = `${file}.${lane}`
  while (begun++ < Number(count)) {
    const { name, at, bytes } = mutation()
    writeFileSync(path, bytes)
    const status = await verify(path)
    if (status !== 1) missed.push(`${name} at byte ${at}: exit status ${status}`)
  }
  rmSync(path, { force: true })
}

let begun = 0
const missed = []
if ((await verify(file)) !== 0) throw new Error('The file itself is not whole.')
await Promise.all([look(0), look(1)])
for (const miss of missed) console.error(`Not found: ${miss}`)
console.log(`${count} mutations (seed ${seed}), ${missed.length} not found.`)
process.exitCode = missed.length === 0 ? 0 : 1
