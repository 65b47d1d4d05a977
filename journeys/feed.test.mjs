import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { everythingTold, listen } from './listener.mjs'
import { foundOrion } from './orion.mjs'

let house, orion, own
before(async t => {
  house = await openHouse(t)
  orion = await foundOrion(house)
  own = await orion.ownRoom('Ana')
})

const writeNotes = async (name, room, count) => {
  const notes = []
  for (let place = 0; place < count; ++place)
    notes.push(
      (await house.people[name].post(`/rooms/${room}/notes`, { title: `Note ${place}`, text: 'New' })).id,
    )
  return notes
}
const subjectsOf = events =>
  events.filter(({ kind }) => kind === 'note.written').map(({ subject }) => subject)

test('what happens is told at once, in order, without its content', async () => {
  const listener = await listen(house.people.Bo)
  const notes = await writeNotes('Ana', own, 3)
  await listener.until(({ subject }) => subject === notes[2])
  assert.deepEqual(subjectsOf(listener.stop()), notes)
  assert.ok(!listener.text.includes('Note'))
})

test('a listener who comes back misses nothing and hears nothing twice, also over a restart', async () => {
  const heard = []
  const listenUntil = async (after, note) => {
    const listener = await listen(house.people.Bo, after)
    const { id } = await listener.until(({ subject }) => subject === note)
    heard.push(...listener.stop().filter(event => event.id <= id))
    return id
  }
  const first = await listen(house.people.Bo)
  const early = await writeNotes('Ana', own, 4)
  const start = await first.until(({ subject }) => subject === early[0])
  first.stop()
  heard.push(start)
  const middle = await listenUntil(start.id, early[2])
  const away = await writeNotes('Ana', own, 3)
  const back = await listenUntil(middle, away[1])
  await house.restart()
  const afterwards = await writeNotes('Ana', own, 3)
  await listenUntil(back, afterwards[2])
  const expected = [...early, ...away, ...afterwards]
  assert.deepEqual(subjectsOf(heard), expected)
  const ids = heard.map(({ id }) => id)
  assert.deepEqual(
    ids,
    [...new Set(ids)].sort((a, b) => a - b),
  )
})

test('a listener who is connected while the server restarts resumes where it was', async () => {
  const before = await listen(house.people.Bo)
  const [note] = await writeNotes('Ana', own, 1)
  const { id } = await before.until(({ subject }) => subject === note)
  const cut = assert.rejects(
    before.until(({ subject }) => subject === 'never'),
    /ended/,
  )
  await house.restart()
  await cut
  const [next] = await writeNotes('Ana', own, 1)
  const after = await listen(house.people.Bo, id)
  await after.until(({ subject }) => subject === next)
  assert.deepEqual(subjectsOf(after.stop()), [next])
})

test('whoever is taken out of a room hears nothing of it from then on, and nothing of what was', async () => {
  const { Bo } = house.people
  const room = await orion.makeRoom('Ana', 'Prices', 'To prepare', ['Bo', 'Fay'])
  const [fay, bo] = [await listen(house.people.Fay), await listen(Bo)]
  const [seen] = await writeNotes('Ana', room.id, 1)
  const { id } = await bo.until(({ subject }) => subject === seen)
  await house.people.Ana.delete(`/rooms/${room.id}/people/${Bo.me.person}`)
  const [hidden] = await writeNotes('Ana', room.id, 1)
  await fay.until(({ subject }) => subject === hidden)
  const [open] = await writeNotes('Ana', own, 1)
  await bo.until(({ subject }) => subject === open)
  assert.ok(!bo.stop().some(event => event.room === room.id && event.id > id && event.subject === hidden))
  const again = await everythingTold(Bo)
  assert.ok(again.events.length > 0 && !again.text.includes(room.id), 'nor when they begin anew')
  assert.ok((await everythingTold(house.people.Fay)).text.includes(hidden), 'Fay, who stayed, hears of both')
  fay.stop()
})

test('whoever gives up the last seat hears nothing more of the alliance', async () => {
  const { Bea, Quinn } = house.people
  await Quinn.delete(`/seats/${orion.seats.Bea}/holder`)
  const { events } = await everythingTold(Bea)
  assert.deepEqual(
    events.filter(({ alliance }) => alliance),
    [],
  )
  assert.ok((await everythingTold(Quinn)).events.some(({ alliance }) => alliance === orion.id))
})

test('a session that has ended opens no feed', async () => {
  const visitor = await house.again('Chen')
  await visitor.delete('/session')
  await assert.rejects(listen(visitor), /401/)
})
