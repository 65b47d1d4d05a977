import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { foundOrion } from './orion.mjs'

let house, orion
before(async t => {
  house = await openHouse(t)
  orion = await foundOrion(house)
})

const says = (...words) => {
  const { status, out, complaint } = house.command(...words)
  assert.equal(status, 0, complaint + out)
  return out
}
const refuses = (...words) => {
  const { status, complaint, out } = house.command(...words)
  assert.equal(status, 1, out)
  return complaint + out
}
const inHouse = name => join(house.data, name)

/// Asked of the server that runs, and then of the folder that it left.
const onBoth = (title, story) =>
  test(title, async () => {
    await story('running')
    await house.server.stop()
    await story('stopped')
    await house.start()
  })

onBoth('it sees everybody, whichever database keeps them', () => {
  const people = JSON.parse(says('--json', 'user', 'list'))
  assert.deepEqual(people.map(({ name }) => name).sort(), Object.keys(house.people).sort())
})

onBoth('it takes the record of a room away, whole', when => {
  const file = inHouse(`${when}.record`)
  says('export', '--alliance', 'orion', '--room', 'joint', '--output', file)
  assert.match(says('verify', file), /none missing, added, moved or changed/)
})

onBoth('an export of nothing writes nothing, and leaves what was there', when => {
  const [fresh, kept] = [inHouse(`${when}.nothing`), inHouse(`${when}.kept`)]
  writeFileSync(kept, 'mine')
  for (const file of [fresh, kept])
    assert.match(
      refuses('export', '--alliance', 'vega', '--room', 'joint', '--output', file),
      /There is no alliance 'vega'/,
    )
  assert.ok(!existsSync(fresh))
  assert.equal(readFileSync(kept, 'utf8'), 'mine')
})

onBoth('it makes and ends a token of somebody', async () => {
  const mail = 'ana@norvane.example'
  const { token } = JSON.parse(says('--json', 'token', 'create', '--person', mail, '--name', 'Calendar'))
  const [{ id, name }] = JSON.parse(says('--json', 'token', 'list', '--person', mail))
  assert.equal(name, 'Calendar')
  assert.ok(token.startsWith('ent_'))
  says('token', 'end', id, '--person', mail)
  assert.deepEqual(JSON.parse(says('--json', 'token', 'list', '--person', mail)), [])
})

test('every view made anew shows what it showed', async () => {
  const look = async name => {
    const pages = [orion.path, `${orion.path}/activity`, `/rooms/${orion.joint}`, '/notices']
    return Promise.all(pages.map(page => house.people[name].get(page)))
  }
  const before = [await look('Ana'), await look('Quinn')]
  says('rebuild')
  assert.deepEqual([await look('Ana'), await look('Quinn')], before)
})
