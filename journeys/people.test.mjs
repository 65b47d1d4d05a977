import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { entente } from '../app/running.mjs'
import { openHouse, password, secretIn } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { person } from './permission_scene.mjs'

let house, orion
before(async t => {
  house = await openHouse(t)
  orion = await foundOrion(house)
})

test('what is shown can be saved as it is', async t => {
  const { Robin, Nils } = house.people
  const things = [
    [Robin, '/organisation'],
    [Nils, '/organisation'],
    [Robin, '/server/settings'],
    [Robin, `/people/${Robin.me.person}`],
    [Nils, `/people/${Nils.me.person}`],
  ]
  for (const [visitor, path] of things)
    await t.test(path, async () => {
      const { json, version } = await visitor.does('GET', path)
      const { body } = house.contract.operationAt('PUT', path)
      const { properties } = house.contract.document.components.schemas[body.$ref.split('/').at(-1)]
      const same = Object.fromEntries(Object.keys(properties).map(name => [name, json[name]]))
      const saved = await visitor.put(path, same, version)
      for (const name of Object.keys(same)) assert.deepEqual(saved[name] ?? same[name], same[name], name)
    })
})

test('a new name is told to the partner who knows the old one, as a fact of their room', async () => {
  const { Bo, Chen } = house.people
  const holders = async () => (await Chen.get(orion.path)).seats.flatMap(seat => seat.holder ?? [])
  const known = (await holders()).find(holder => holder.name === 'Bo')
  assert.ok(known)
  const path = `/people/${Bo.me.person}`
  const { json, version } = await Bo.does('GET', path)
  await Bo.put(path, { ...changeable(json), name: 'Bo Winter', functions: ['Legal'] }, version)
  const after = (await holders()).find(holder => holder.name === 'Bo Winter')
  assert.equal(after?.function, 'Legal')
  assert.ok(!(await holders()).some(holder => holder.name === 'Bo'))
})

const changeable = ({
  name,
  mail,
  functions,
  administrator,
  head_of_alliances,
  time_zone,
  language,
  working_days,
}) => ({ name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days })

test('a program that opens a link beforehand does not use it up', async () => {
  const { invitation_url } = await house.people.Nils.post('/people', person('Pre', 'norvane'))
  const secret = secretIn(invitation_url)
  const visitor = house.visitor()
  const { pathname } = new URL(invitation_url)
  for (const method of ['HEAD', 'GET'])
    for (const address of [
      pathname,
      `${pathname}?secret=${secret}`,
      `/api/v1/links/use`,
      `/api/v1/links/look`,
    ])
      await visitor.send(method, address)
  for (let looks = 0; looks < 3; ++looks)
    assert.equal((await visitor.post('/links/look', { secret })).mail, 'pre@norvane.example')
  await house.visitor().enter('/links/use', { secret, password })
  const again = await house.visitor().ask('POST', '/links/use', { body: { secret, password } })
  assert.equal(again.json.code, 'link-does-not-work')
})

test('a link is worth nothing once its mail address has changed', async () => {
  const { Nils } = house.people
  const typo = await Nils.post('/people', person('Typo', 'norvane'))
  const path = `/people/${typo.person}`
  const { json, version } = await Nils.does('GET', path)
  const changed = await Nils.put(path, { ...changeable(json), mail: 'right@norvane.example' }, version)
  assert.equal(changed.invited_until, undefined)
  const body = { secret: secretIn(typo.invitation_url), password }
  assert.equal((await house.visitor().ask('POST', '/links/use', { body })).json.code, 'link-does-not-work')
  const newer = await Nils.post(`${path}/invitation`)
  await house.visitor().enter('/links/use', { secret: secretIn(newer.invitation_url), password })
})

test('a change of password is made once for its key', async () => {
  await house.join(
    'Twice',
    (await house.people.Nils.post('/people', person('Twice', 'norvane'))).invitation_url,
  )
  const { Twice } = house.people
  const key = crypto.randomUUID()
  const change = () =>
    Twice.ask('PUT', '/session/password', {
      key,
      body: { present: password, password: `${password} at dawn` },
    })
  const first = await change()
  assert.equal(first.status, 200, first.text)
  Twice.cookie = first.cookie
  const again = await change()
  assert.deepEqual([again.status, again.json.code], [409, 'secret-shown-once'])
  const missing = await Twice.ask('PUT', '/session/password', {
    key: '',
    body: { present: password, password },
  })
  assert.equal(missing.json.code, 'idempotency-key-missing')
})

test('a session that was signed out of is worth nothing when it is shown again', async () => {
  const { Bea } = house.people
  const left = await house.again('Bea')
  assert.equal((await left.ask('GET', '/session')).status, 200)
  const cookie = left.cookie
  await left.delete('/session')
  assert.equal(left.cookie, cookie, 'the visitor keeps what a browser would have forgotten')
  assert.equal((await left.ask('GET', '/session')).status, 401)
  assert.equal((await Bea.ask('GET', '/session')).status, 200, 'other sessions stand')
})

// A backup, which shows what is kept, is of SQLite alone.
if (!process.env.ENTENTE_TEST_POSTGRESQL)
  test('no GET and no HEAD changes anything that is kept', async () => {
    // Of fresh sessions: one that is older than a minute would be noted as used again.
    const [Nils, Robin] = [await house.again('Nils'), await house.again('Robin')]
    const before = kept()
    const ids = { alliance: 'orion', room: orion.joint, person: Nils.me.person }
    let asked = 0
    for (const operation of house.contract.operations.filter(({ method }) => method === 'GET')) {
      const path = operation.path.replace(/{(\w+)}/g, (_, name) => ids[name] ?? orion.joint)
      for (const visitor of [house.visitor(), Nils, Robin])
        for (const method of ['GET', 'HEAD']) {
          await visitor.send(method, `/api/v1${path}`, { headers: { 'X-HTTP-Method-Override': 'DELETE' } })
          ++asked
        }
    }
    assert.ok(asked > 100, `${asked} were asked`)
    assert.equal(kept(), before)
    await Nils.post('/tokens', { name: 'The control', days: 1 })
    assert.notEqual(kept(), before)
  })

/// The SHA-256 of the whole database, as a backup would hold it.
function kept() {
  const file = join(house.data, `kept-${crypto.randomUUID()}.tar.gz`)
  const { status, complaint } = entente('--data', house.data, 'backup', file)
  assert.equal(status, 0, complaint)
  const lines = spawnSync('tar', ['-xzOf', file, 'manifest.jsonl'], { encoding: 'utf8' }).stdout.split('\n')
  return lines.map(line => line && JSON.parse(line)).find(({ path }) => path === 'entente.db').sha256
}
