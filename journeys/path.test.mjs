import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { entente } from '../app/running.mjs'
import { bringTo, escalationAt } from './escalation_path.mjs'
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
