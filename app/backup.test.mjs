import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { administrator, entente, freshFolder, post, serve, setUp } from './running.mjs'

/// A server that has been set up, and a backup of it made while it runs.
async function backedUp(t) {
  const folder = freshFolder(t)
  const data = join(folder, 'data')
  const server = await serve(t, data)
  await setUp(server)
  writeFileSync(join(data, 'files', 'minutes.txt'), 'what was said')
  const backup = join(folder, 'all.tar.gz')
  const made = entente('--data', data, 'backup', backup)
  assert.equal(made.status, 0, made.complaint)
  return { folder, data, server, backup }
}

test('a backup made while the server runs is brought back by one command', async t => {
  const { folder, data, server, backup } = await backedUp(t)
  const copy = join(folder, 'copy')
  const restored = entente('--data', copy, 'restore', backup)
  assert.equal(restored.status, 0, restored.complaint)
  assert.equal(readFileSync(join(copy, 'files', 'minutes.txt'), 'utf8'), 'what was said')
  for (const key of ['server.key', 'password.key'])
    assert.deepEqual(readFileSync(join(copy, 'keys', key)), readFileSync(join(data, 'keys', key)), key)
  assert.equal(statSync(join(copy, 'keys', 'password.key')).mode & 0o777, 0o600)
  const people = place => entente('--data', place, '--json', 'user', 'list').out
  assert.equal(people(copy), people(data))
  await server.stop()
  const second = await serve(t, copy)
  assert.equal(second.setupLink, undefined)
  assert.equal((await signIn(second)).status, 200, 'the password is still the right one')
})

// Where it listens now: the address is the one that the setup named.
const signIn = ({ greeting }) => {
  const [, host, port] = greeting.match(/Listening +(\S+), port (\d+)/)
  return post(`http://${host}:${port}/api/v1/session`, administrator)
}

test('a lost pepper is told by doctor, lets nobody in, and is mended by bringing it back', async t => {
  const { data, server } = await backedUp(t)
  await server.stop()
  const key = join(data, 'keys', 'password.key')
  const passwords = () =>
    JSON.parse(entente('--data', data, '--json', 'doctor').out).find(finding => finding.what === 'passwords')
  assert.match(passwords().says, /^1 kept; to compare one takes \d+ ms here\./)
  renameSync(key, `${key}.away`)
  const without = await serve(t, data)
  assert.equal((await signIn(without)).status, 401)
  await without.stop()
  assert.equal(passwords().health, 'ill')
  assert.match(passwords().says, /another keys\/password\.key .* reset-link/)
  renameSync(`${key}.away`, key)
  const mended = await serve(t, data)
  assert.equal((await signIn(mended)).status, 200)
})

test('a backup is not restored over anything', async t => {
  const { folder, backup } = await backedUp(t)
  const full = join(folder, 'full')
  mkdirSync(full)
  writeFileSync(join(full, 'mine'), 'keep')
  const refused = entente('--data', full, 'restore', backup)
  assert.equal(refused.status, 1)
  assert.match(refused.complaint, /is not empty/)
  assert.equal(readFileSync(join(full, 'mine'), 'utf8'), 'keep')
})

const held = ['entente.db', 'keys/password.key', 'keys/server.key', 'keys/server.name', 'files/minutes.txt']
const allOf = folder => held.map(name => readFileSync(join(folder, name), 'base64'))

test('a damaged backup is refused and leaves nothing behind', async t => {
  const { folder, backup } = await backedUp(t)
  const whole = readFileSync(backup)
  const damaged = join(folder, 'damaged.tar.gz')
  const restore = (bytes, place) => {
    writeFileSync(damaged, bytes)
    return entente('--data', join(folder, place), 'restore', damaged)
  }
  assert.equal(restore(whole, 'sound').status, 0, 'whole, it is taken')
  const refused = (bytes, how) => {
    const { status, complaint } = restore(bytes, 'place')
    if (status === 0) return false
    assert.match(complaint, /damaged|not one/, how)
    assert.ok(!existsSync(join(folder, 'place')) && !existsSync(join(folder, 'place.restoring')), how)
    return true
  }
  // A few bits of gzip and tar hold nothing; a change of one of them may be taken, if all else is as it was.
  let taken = 0
  for (let i = 0; i < 24; ++i) {
    const at = Math.floor((i * (whole.length - 1)) / 23)
    const bytes = Buffer.from(whole)
    bytes[at] ^= 1 << (i % 8)
    if (refused(bytes, `bit ${i % 8} of byte ${at}`)) continue
    assert.deepEqual(allOf(join(folder, 'place')), allOf(join(folder, 'sound')), `bit ${i % 8} of byte ${at}`)
    rmSync(join(folder, 'place'), { recursive: true })
    ++taken
  }
  assert.ok(taken <= 2, `${taken} of 24 changes were taken`)
  assert.ok(refused(whole.subarray(0, whole.length / 2), 'half of it'))
  assert.ok(refused(Buffer.from('not a backup'), 'something else'))
})

test('doctor finds a sound server well, and says what to do about a folder that others can read', async t => {
  const { data } = await backedUp(t)
  const findings = words => JSON.parse(entente('--data', data, '--json', ...words).out)
  const by = what => findings(['doctor']).find(finding => finding.what === what)
  for (const what of ['clock', 'database', 'permissions', 'mail'])
    assert.equal(by(what).health, 'well', what)
  chmodSync(join(data, 'keys'), 0o755)
  assert.match(by('permissions').says, /chmod 700/)
  assert.equal(entente('--data', data, 'doctor').status, 1)
})
