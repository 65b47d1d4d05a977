import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { entente } from '../app/running.mjs'
import { bringTo, Escalation, escalationAt, openIssue } from './escalation_path.mjs'
import { openHouse } from './house.mjs'
import { foundOrion } from './orion.mjs'

let house, orion
before(async t => {
  house = await openHouse(t)
  orion = await foundOrion(house)
})

test('a disagreement goes from its issue to a reason that both authors have read', async () => {
  const escalation = await escalationAt(orion, 'drafting')
  for (const stage of [
    'awaiting_signatures',
    'submitted',
    'with_counterparts',
    'resolved',
    'published',
    'closed',
  ]) {
    await bringTo(escalation, stage)
    assert.equal((await escalation.look()).state, stage)
  }
  const { in_joint_room, room } = await escalation.look('Fred')
  assert.ok(in_joint_room && room === orion.joint, 'Fred, who had no part in it, reads the published copy')
})

test('texts as long as they may be come back whole, as the document says', async () => {
  const escalation = await escalationAt(orion, 'drafting')
  const text = 'Long words about a short delay. '.repeat(300).trim()
  await escalation.edit('Ana', 'background', { text })
  assert.equal((await escalation.look('Chen')).write_up.background, text)
})

test('a command repeated under its key answers the same and happens once', async () => {
  const { Ana } = house.people
  const own = await orion.ownRoom('Ana')
  const key = crypto.randomUUID()
  const write = body => Ana.ask('POST', `/rooms/${own}/notes`, { key, body })
  const first = await write({ title: 'Once', text: 'only' })
  const second = await write({ title: 'Once', text: 'only' })
  assert.deepEqual([second.status, second.text, second.version], [201, first.text, first.version])
  const notes = await Ana.get(`/rooms/${own}/notes`)
  assert.equal(notes.items.filter(note => note.title === 'Once').length, 1)
  const other = await write({ title: 'Twice', text: 'another' })
  assert.deepEqual([other.status, other.json.code], [409, 'idempotency-key-reused'])
})

test('two who change one block at once: the later is shown what stands, and nothing is lost', async () => {
  const escalation = await escalationAt(orion, 'drafting')
  const seen = await house.people.Chen.does('GET', escalation.path)
  await escalation.edit('Ana', 'question', { text: 'Who keeps stock for a late batch?' })
  const write = (block, text, version) =>
    house.people.Chen.ask('PUT', `${escalation.path}/${block}`, { body: { text }, version })
  const stale = await write('question', 'Who pays for a late batch?', seen.version)
  assert.deepEqual([stale.status, stale.json.code], [409, 'version-conflict'])
  assert.equal(stale.json.current.question, 'Who keeps stock for a late batch?')
  const unsaid = await write('question', 'Who pays for a late batch?')
  assert.deepEqual([unsaid.status, unsaid.json.code], [400, 'version-missing'])
  assert.equal((await write('background', 'Another block is free.', seen.version)).status, 200)
})

test('what stands whole is changed in its newest version only', async () => {
  const { Nils, Quinn } = house.people
  const { name, type, tier, phase, effective_date, version } = await Nils.get(orion.path)
  const change = (by, north_star) =>
    by.ask('PUT', orion.path, { body: { name, type, tier, phase, effective_date, north_star }, version })
  assert.equal((await change(Quinn, 'Sooner.')).status, 200)
  const stale = await change(Nils, 'Safer.')
  assert.deepEqual(
    [stale.status, stale.json.code, stale.json.current.north_star],
    [409, 'version-conflict', 'Sooner.'],
  )
})

test('a signature over another text than the one that stands is refused, and an edit voids those given', async () => {
  const escalation = await escalationAt(orion, 'awaiting_signatures')
  await escalation.does('Ana', 'signature', { content_hash: escalation.hash })
  await escalation.edit('Chen', 'criteria', { text: 'Supply first.' })
  const { signatures } = await escalation.look()
  assert.equal(signatures.length, 0)
  await escalation.does('Ana', 'readiness')
  const late = await house.people.Ana.ask('PUT', `${escalation.path}/signature`, {
    body: { content_hash: escalation.hash },
  })
  assert.deepEqual([late.status, late.json.code], [409, 'escalation-another-text'])
})

test('an issue waits for its counterpart before anything is written up', async () => {
  const alone = new Escalation(orion, 'Who may publish the second study?')
  await openIssue(alone)
  const early = await house.people.Ana.ask('PUT', `/issues/${alone.issue}/escalation`)
  assert.deepEqual([early.status, early.json.code], [409, 'issue-waits-for-counterpart'])
})

test('an exported record proves itself, a later one extends it, and a flipped byte is found', async () => {
  const take = async name => {
    const { bytes } = await house.people.Quinn.does('GET', `/rooms/${orion.joint}/record/file`)
    const file = join(house.data, name)
    writeFileSync(file, bytes)
    return file
  }
  const earlier = await take('earlier.entente')
  await escalationAt(orion, 'published')
  const later = await take('later.entente')
  const verify = (...files) => entente('verify', ...files)
  assert.equal(verify(earlier, later).status, 0, verify(earlier, later).complaint)
  assert.equal(verify(later, earlier).status, 1, 'the other way round nothing is extended')
  const bytes = readFileSync(later)
  bytes[bytes.length >> 1] ^= 1
  writeFileSync(later, bytes)
  assert.equal(verify(later).status, 1)
  assert.equal(verify(earlier, later).status, 1)
})
