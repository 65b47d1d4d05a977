import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { plant } from './canaries.mjs'
import { crawl, everyAddress, everyId, tryChanges } from './crawler.mjs'
import { openHouse } from './house.mjs'
import { everythingTold } from './listener.mjs'
import { foundOrion } from './orion.mjs'

let house, orion, canaries, names, addresses
before(async t => {
  house = await openHouse(t)
  orion = await foundOrion(house)
  canaries = await plant(house, orion)
  names = await everyId(Object.values(house.people).filter(({ me }) => me.name.length < 8))
  const ids = [...names.ids, 'orion', 'vega']
  addresses = everyAddress(house.contract, { ids, rooms: names.rooms }, words(canaries.all))
})

const words = list => list.map(({ word }) => word)
const places = (hits, list) =>
  hits.map(({ where, word }) => `${list.find(one => one.word === word).place} in ${where}`)

test('there are words in many places, and names of everything', () => {
  assert.ok(canaries.all.length >= 60, `${canaries.all.length} canaries`)
  assert.ok(
    names.ids.length > 60 && names.rooms.length > 10,
    `${names.ids.length} ids, ${names.rooms.length} rooms`,
  )
})

for (const name of ['Quinn', 'Chen', 'Bea', 'Ari', 'Robin', 'Olga', 'Bo'])
  test(`${name} finds no word that is not for them, under any name of anything`, async () => {
    const hidden = canaries.hiddenFrom(name)
    const { hits } = await crawl(house.people[name], addresses, words(hidden))
    assert.deepEqual(places(hits, hidden), [])
  })

test('nobody who is not signed in finds any word', async () => {
  const { hits } = await crawl(house.visitor(), addresses, words(canaries.all))
  assert.deepEqual(places(hits, canaries.all), [])
})

test('the crawl is not blind: Ana finds every word that is for her', async () => {
  const shown = canaries.shownTo('Ana')
  const { hits } = await crawl(house.people.Ana, addresses, words(shown))
  const found = new Set(hits.map(({ word }) => word))
  assert.deepEqual(
    shown.filter(({ word }) => !found.has(word)).map(({ place }) => place),
    [],
  )
})

for (const name of ['Quinn', 'Ari', 'Olga'])
  test(`${name} can change nothing that is hidden, and is told nothing of it`, async () => {
    const visitor = house.people[name]
    const theirs = new Set((await everyId([visitor])).ids)
    const hidden = names.ids.filter(id => !theirs.has(id))
    const heard = await tryChanges(visitor, hidden)
    const told = heard.filter(({ answer }) => answer.status !== 404)
    assert.deepEqual(
      [
        ...new Set(
          told.map(({ operation, answer }) => `${operation}: ${answer.status} ${answer.json?.code}`),
        ),
      ],
      [],
    )
    const found = canaries
      .hiddenFrom(name)
      .filter(({ word }) => heard.some(({ answer }) => answer.text.includes(word)))
    assert.deepEqual(found, [])
  })

for (const name of ['Quinn', 'Bea', 'Ari', 'Robin', 'Olga'])
  test(`the feed tells ${name}, from its beginning, of rooms that they read and of no others`, async () => {
    const visitor = house.people[name]
    const { events, text } = await everythingTold(visitor)
    assert.ok(events.length > 0)
    const reads = new Set()
    for (const room of new Set(events.map(event => event.room)))
      if ((await visitor.ask('GET', `/rooms/${room}`)).status === 200) reads.add(room)
    assert.deepEqual(
      events.filter(({ room }) => !reads.has(room)).map(({ kind }) => kind),
      [],
    )
    assert.ok(!canaries.all.some(({ word }) => text.includes(word)))
  })

test('for Olga, who holds no seat, there is no alliance: not in lists, search, counts or the feed', async () => {
  const { Olga } = house.people
  const { seen } = await crawl(Olga, addresses, [])
  const home = (await everyId([Olga])).ids
  const { room } = await Olga.get('/organisation')
  const named = [...seen.keys()]
    .map(address => address.split('/'))
    .filter(parts => parts[1] === 'api' && parts.length > 4)
  assert.deepEqual(
    named.filter(([, , , , one]) => !home.includes(one)),
    [],
  )
  for (const list of ['/alliances', '/my-work', '/notices'])
    assert.deepEqual((await Olga.get(list)).items, [], list)
  assert.equal((await Olga.get('/notices')).unseen, 0)
  for (const { word, place } of canaries.hiddenFrom('Olga'))
    assert.deepEqual((await Olga.get(`/search?q=${word}`)).items, [], place)
  assert.ok(
    (await everythingTold(Olga)).events.every(event => event.alliance === undefined && event.room === room),
  )
})
