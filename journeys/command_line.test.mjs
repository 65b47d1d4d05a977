import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { entente, freshFolder, post, serve } from '../app/running.mjs'
import { freshDatabase, openHouse, password } from './house.mjs'
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

const heads = settings => {
  const file = join(settings[1], 'heads.record')
  entente(...settings, 'export', '--alliance', 'orion', '--room', 'joint', '--output', file)
  return JSON.parse(entente('--json', 'verify', file).out)
}

test('a backup made while the server runs is brought back into an empty place, and serves', async t => {
  const backup = inHouse('all.backup')
  const said = JSON.parse(says('--json', 'backup', backup))
  assert.ok(Number(said.rooms) > 3)
  const place = ['--data', join(freshFolder(t), 'copy'), ...freshDatabase(t)]
  const restored = entente(...place, 'restore', backup)
  assert.equal(restored.status, 0, restored.complaint)
  const people = settings => entente(...settings, '--json', 'user', 'list').out
  assert.equal(people(place), people(house.settings))
  const { ok, root, size } = heads(place)
  const before = heads(house.settings)
  assert.deepEqual([ok, root, size], [true, before.root, before.size])
  const { greeting } = await serve(t, place[1], ...place.slice(2))
  const [port] = greeting.match(/(?<=port )\d+/)
  const signedIn = await post(`http://127.0.0.1:${port}/api/v1/session`, {
    mail: 'ana@norvane.example',
    password,
  })
  assert.equal(signedIn.status, 200)
})

const onPostgresql = { skip: !process.env.ENTENTE_TEST_POSTGRESQL && 'there is no PostgreSQL' }

test(
  'a backup of a PostgreSQL is brought back into SQLite, and into no database that holds anything',
  onPostgresql,
  t => {
    const backup = inHouse('moving.backup')
    says('backup', backup)
    const embedded = ['--data', join(freshFolder(t), 'embedded')]
    const moved = entente(...embedded, 'restore', backup)
    assert.equal(moved.status, 0, moved.complaint)
    assert.equal(heads(embedded).root, heads(house.settings).root)
    const full = entente(
      '--data',
      join(freshFolder(t), 'full'),
      ...house.settings.slice(2),
      'restore',
      backup,
    )
    assert.deepEqual(
      [full.status, full.complaint.trim()],
      [1, 'The database is not empty. A backup is restored into an empty one.'],
    )
  },
)

test('a backup that names a PostgreSQL is not restored beside it by oversight', onPostgresql, t => {
  const [, database] = house.settings.slice(2)
  const settings = inHouse('entente.toml')
  writeFileSync(settings, `database = "${database}"\n`)
  const backup = inHouse('named.backup')
  says('backup', backup)
  rmSync(settings)
  const place = join(freshFolder(t), 'place')
  const refused = entente('--data', place, 'restore', backup)
  assert.equal(refused.status, 1)
  assert.match(refused.complaint, /names a PostgreSQL\. Name an empty one with --database/)
  assert.ok(!existsSync(place))
})

const lyra = (...more) => `
name: Lyra
type: AT04
tier: complex
phase: active
effective_date: 2026-01-05
parties:
  - {name: Norvane Ltd, short_name: Norvane, standing: us, alliance_manager: {name: Nils, mail: nils@norvane.example}}
  - {name: Arden Ltd, short_name: Arden, standing: paper}
seats:
  - {key: lead, party: Norvane, role: committee_member, title: Lead, person_mail: ana@norvane.example}
${more.join('\n')}
forums: []
`
const importing = (yaml, ...words) => {
  writeFileSync(inHouse('lyra.yaml'), yaml)
  return house.command('import', inHouse('lyra.yaml'), '--as', 'nils@norvane.example', ...words)
}
const knowsLyra = async () => (await house.people.Nils.ask('GET', '/alliances/lyra')).status === 200

test('an alliance file with a fault in its last seat makes nothing, and every fault has its line and column', async () => {
  const faulty = lyra(
    '  - {key: guest, party: Norvane, role: observer, titel: Guest}',
    '  - {key: last, party: Norvane, role: observer}',
  )
  const expected = [
    'line 12, column 5: title is required',
    'line 12, column 50: titel is not a field of this object',
    'line 13, column 5: title is required',
  ]
  const looked = importing(faulty, '--dry-run')
  assert.deepEqual([looked.status, looked.out.trim().split('\n')], [1, expected])
  const done = importing(faulty)
  assert.equal(done.status, 1)
  for (const fault of expected) assert.ok(done.complaint.includes(fault), done.complaint)
  const stranger = importing(
    lyra('  - {key: last, party: Norvane, role: observer, title: Last, person_mail: nobody@norvane.example}'),
  )
  assert.equal(stranger.status, 1)
  assert.match(stranger.complaint, /line 12, column \d+: person_mail is nobody of Norvane/)
  assert.equal(await knowsLyra(), false)
})

test('a whole file is looked at without being imported, and then imported', async () => {
  const looked = importing(lyra(), '--dry-run')
  assert.match(looked.out, /2 parties, 1 seats? .* Nothing was imported/)
  assert.equal(await knowsLyra(), false)
  assert.equal(importing(lyra()).status, 0)
  assert.equal(await knowsLyra(), true)
})
