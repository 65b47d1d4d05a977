import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { escalationAt } from './escalation_path.mjs'
import { openHouse } from './house.mjs'
import { Alliance, foundOrion, plan } from './orion.mjs'
import { unknownId } from './permission_asking.mjs'

let house, orion, vega, own, escalation
before(async t => {
  house = await openHouse(t)
  orion = await foundOrion(house)
  own = await orion.ownRoom('Ana')
  escalation = await escalationAt(orion, 'drafting')
  vega = await foundVega()
})

// Vega is of Norvane and Arden: its ids are real, and belong nowhere in Orion.
async function foundVega() {
  const { slug } = await house.people.Nils.post(
    '/alliances',
    plan('Vega', ['Norvane', 'Nils'], ['Arden', 'Ari']),
  )
  const alliance = new Alliance(house, slug)
  await alliance.look('Nils')
  await alliance.confirm('Nils', 'Arden', 'Ari')
  await alliance.seat('Nils', 'Norvane', 'Ana')
  return alliance.look('Nils')
}

const json = { 'Content-Type': 'application/json' }
const note = { title: 'A note', text: 'Of ours' }
const deep = depth => '['.repeat(depth) + ']'.repeat(depth)
const bytes = (...parts) => Buffer.concat(parts.map(part => Buffer.from(part)))

const bodies = [
  ['nothing at all', '', 'malformed'],
  ['no JSON', 'title=A note', 'malformed'],
  ['JSON that is cut off', '{"title": "A note", "text', 'malformed'],
  ['something behind the JSON', JSON.stringify(note) + '{}', 'malformed'],
  ['a list where a thing is meant', '[]', 'malformed'],
  ['a field that nobody knows', JSON.stringify({ ...note, colour: 'red' }), 'malformed', '/colour'],
  ['a field twice', '{"title": "A", "text": "B", "title": "C"}', 'malformed', '/title'],
  ['a field missing', JSON.stringify({ title: 'A note' }), 'malformed', '/text'],
  ['a number for a text', JSON.stringify({ ...note, title: 7 }), 'malformed', '/title'],
  ['null for a text', JSON.stringify({ ...note, title: null }), 'malformed', '/title'],
  ['a text that is too long', JSON.stringify({ ...note, title: 'a'.repeat(201) }), 'malformed', '/title'],
  ['a text that is too short', JSON.stringify({ ...note, title: '' }), 'malformed', '/title'],
  ['a NUL', JSON.stringify({ ...note, title: 'a\u0000b' }), 'malformed', '/title'],
  ['a control character', JSON.stringify({ ...note, title: 'a\u0007b' }), 'malformed', '/title'],
  ['half a surrogate pair', '{"title": "a\\ud800b", "text": ""}', 'malformed'],
  ['bytes that are no UTF-8', bytes('{"title": "a', [0xff, 0xfe], '", "text": ""}'), 'malformed'],
  ['overlong UTF-8', bytes('{"title": "a', [0xc0, 0xaf], '", "text": ""}'), 'malformed'],
  ['lists in lists in lists', `{"title": ${deep(200)}, "text": ""}`, 'malformed'],
  ['lists a hundred thousand deep', deep(100_000), 'malformed'],
]

for (const [what, body, code, at] of bodies)
  test(`a body with ${what} is refused by name`, async () => {
    const answer = await send('POST', `/rooms/${own}/notes`, body)
    assert.deepEqual([answer.status, answer.json.code], [400, code], answer.text)
    if (at) assert.equal(answer.json.faults[0].at, at)
  })

test('none of them wrote anything', async () => {
  assert.deepEqual((await house.people.Ana.get(`/rooms/${own}/notes`)).items, [])
  assert.equal((await send('POST', `/rooms/${own}/notes`, JSON.stringify(note))).status, 201)
})

const send = (method, path, body, headers = {}) =>
  house.people.Ana.send(method, `/api/v1${path}`, {
    body: body === '' ? undefined : body,
    headers: { ...json, 'Idempotency-Key': crypto.randomUUID(), ...headers },
  })

const requests = () => [
  [
    'a body of another type',
    'POST',
    `/rooms/${own}/notes`,
    JSON.stringify(note),
    { 'Content-Type': 'text/plain' },
    400,
    'not-json',
  ],
  [
    'a body where none is taken',
    'PUT',
    `/issues/${escalation.issue}/acceptance`,
    '{}',
    {},
    400,
    'body-not-expected',
  ],
  [
    'no Idempotency-Key',
    'POST',
    `/rooms/${own}/notes`,
    JSON.stringify(note),
    { 'Idempotency-Key': '' },
    400,
    'idempotency-key-missing',
  ],
  [
    'a version that is none',
    'PUT',
    `${escalation.path}/question`,
    '{"text":""}',
    { 'If-Match': 'seven' },
    400,
    'malformed-version',
  ],
  ['no version', 'PUT', `${escalation.path}/question`, '{"text":""}', {}, 400, 'version-missing'],
  [
    'a version of long ago',
    'PUT',
    `${escalation.path}/question`,
    '{"text":""}',
    { 'If-Match': '"0"' },
    409,
    'version-conflict',
  ],
  ['a query that nobody knows', 'GET', '/alliances?colour=red', '', {}, 400, 'unknown-query-parameter'],
  ['a query twice', 'GET', '/search?q=a&q=b', '', {}, 400, 'unknown-query-parameter'],
  ['a broken escape', 'GET', '/search?q=%zz', '', {}, 400, 'malformed-address'],
  ['a NUL in its address', 'GET', '/search?q=%00', '', {}, 400, 'malformed-address'],
  ['bytes in its address that are no text', 'GET', '/search?q=%ff%fe', '', {}, 400, 'malformed-address'],
  ['a page that was never given', 'GET', '/alliances/orion/activity?after=seven', '', {}, 400, 'not-a-place'],
  ['an id that is none', 'GET', '/rooms/seven', '', {}, 404, 'room-not-found'],
  ['an id of another kind', 'GET', `/notes/${own}`, '', {}, 404, 'note-not-found'],
  ['an id that is nowhere', 'GET', `/notes/${unknownId()}`, '', {}, 404, 'note-not-found'],
  ['another method', 'PATCH', `/rooms/${own}/notes`, '', {}, 405, 'method-not-allowed'],
  ['an address that is nowhere', 'GET', '/nowhere', '', {}, 404, 'not-found'],
  [
    'another origin',
    'POST',
    `/rooms/${own}/notes`,
    JSON.stringify(note),
    { Origin: 'https://evil.example' },
    403,
    'cross-site',
  ],
  [
    'no word that it is ours',
    'POST',
    `/rooms/${own}/notes`,
    JSON.stringify(note),
    { 'X-Entente': '' },
    403,
    'cross-site',
  ],
]

test('a request with something odd about it is refused by name', async t => {
  for (const [what, method, path, body, headers, status, code] of requests())
    await t.test(what, async () => {
      const answer = await send(method, path, body, headers)
      assert.deepEqual([answer.status, answer.json?.code], [status, code], answer.text)
    })
})

const strangers = () => {
  const [here, there] = [orion, vega]
  const forum = { name: 'Team', level: 'team', cadence: 'weekly', seats: [there.seats.Ana], co_chairs: [] }
  const seat = { party: there.party.Arden, role: 'observer', title: 'Guest' }
  const issue = {
    question: 'Who decides on this?',
    theme: 'TH04',
    hangs_on: 'plan',
    about: 'The plan',
    counterpart_seats: [there.seats.Ari],
  }
  const question = {
    title: 'Which plant comes first in a bad week?',
    statement: 'It is asked anew with every late batch.',
    code: 'RC01',
    cases: [],
    evidence: [],
  }
  const ari = house.people.Ari.me.person
  return [
    ['a seat of another alliance in a forum', 'Nils', 'POST', `${here.path}/forums`, forum, 'seat-not-found'],
    ['a party of another alliance', 'Nils', 'POST', `${here.path}/seats`, seat, 'party-not-found'],
    [
      'somebody of another company',
      'Nils',
      'PUT',
      `/seats/${here.seats.Ana}/holder`,
      { person: ari },
      'person-not-found',
    ],
    [
      'a counterpart of another alliance',
      'Nils',
      'PUT',
      `/seats/${here.seats.Ana}/counterpart`,
      { counterpart: there.seats.Ari },
      'seat-not-found',
    ],
    [
      'a counterpart seat of another alliance',
      'Ana',
      'POST',
      `${here.path}/issues`,
      issue,
      'issue-needs-counterpart',
    ],
    [
      'an owner from another alliance of a strategic question',
      'Nils',
      'POST',
      `${here.path}/strategic-questions`,
      { ...question, owners: [here.seats.Bo, there.seats.Ari] },
      'strategic-question-owners',
    ],
    [
      'a case that is none of this alliance',
      'Nils',
      'POST',
      `${here.path}/strategic-questions`,
      { ...question, cases: [escalation.issue], owners: [here.seats.Bo, here.seats.Bea] },
      'strategic-question-case',
    ],
    [
      'a party of another alliance in the path',
      'Nils',
      'POST',
      `${here.path}/parties/${there.party.Arden}/invitation`,
      { name: 'Ari', mail: 'ari@arden.example' },
      'party-not-found',
    ],
    [
      'interests of a party of another alliance',
      'Ana',
      'PUT',
      `${escalation.path}/interests/${there.party.Arden}`,
      { text: 'Ours' },
      'escalation-other-side',
    ],
    [
      'a person without a seat in a room',
      'Ana',
      'POST',
      `${here.path}/rooms`,
      { name: 'Prices', purpose: 'To prepare', people: [ari] },
      'room-needs-seat',
    ],
    [
      'a forum of another alliance as address',
      'Ana',
      'PUT',
      `${escalation.path}/address`,
      { forum: unknownId(), seats: [] },
      'forum-not-found',
    ],
  ]
}

test('an id that is real elsewhere is refused here', async t => {
  for (const [what, name, method, path, body, code] of strangers())
    await t.test(what, async () => {
      const version = (await escalation.people.Ana.does('GET', escalation.path)).version
      const answer = await house.people[name].ask(method, path, { body, version })
      assert.ok(answer.status >= 400 && answer.status < 500)
      assert.equal(answer.json.code, code, answer.text)
    })
})

test('a key of one person says nothing to another', async () => {
  const key = crypto.randomUUID()
  const write = name => house.people[name].ask('POST', `/rooms/${own}/notes`, { key, body: note })
  const [first, second] = [await write('Ana'), await write('Bo')]
  assert.deepEqual([first.status, second.status], [201, 201])
  assert.notEqual(first.json.id, second.json.id)
})

test('a body of more than a mebibyte is not read', async () => {
  const answer = await send(
    'POST',
    `/rooms/${own}/notes`,
    JSON.stringify({ ...note, text: 'a'.repeat(1_100_000) }),
  ).catch(() => undefined)
  assert.ok(answer === undefined || answer.status === 413, answer?.text)
})
