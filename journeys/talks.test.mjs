import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import { House } from './house.mjs'
import { scenes } from './scenes.mjs'
import { play, readTalk, readTalkFile } from './talk.mjs'
import { match, readPattern } from './talk_pattern.mjs'

const root = resolve(import.meta.dirname, '..')
const talks = readdirSync(join(root, 'capabilities'), { recursive: true })
  .filter(name => name.endsWith('.talk'))
  .map(name => relative(process.cwd(), join(root, 'capabilities', name)))

for (const file of talks)
  test(`${file} goes as it is written`, t => play(readTalkFile(file), new House(t), scenes))

const greeting = `
Robin: GET /server
  200 {"set_up": false, "name": {name}, …}
Robin: GET /server
`

const otherwise = {
  'another status': ['  201 {"set_up": false, …}', 'the answer is 200'],
  'another value': ['  200 {"set_up": true, …}', '/set_up is false, not true'],
  'another text': ['  200 {"name": "Har…", …}', '/name is ""'],
  'a member that is not there': ['  200 {"set_up": false, "colour": …, …}', '/colour is missing'],
  'fewer members, and no …': ['  200 {"set_up": false}', ' also has name'],
  'a name that meant something else': ['  200 {"set_up": {name}, …}', '/set_up is false, but {name} is ""'],
  'a body, and nothing is said of it': ['  200', 'the answer has a body'],
  'a header that is not there': ['  200 …\n  ETag: {seen}', 'ETag is missing'],
}

test('a talk that goes another way fails, and says in which file and line', async t => {
  const house = await new House(t).start()
  await play(readTalk(`${greeting}  200 {"name": {name}, …}`, 'a.talk'), house, scenes)
  for (const [what, [answer, sentence]] of Object.entries(otherwise))
    await assert.rejects(play(readTalk(greeting + answer, 'a.talk'), house, scenes), fault => {
      assert.ok(fault.message.startsWith('a.talk:5: '), what)
      assert.ok(fault.message.includes(sentence), `${what}: ${fault.message}`)
      return true
    })
})

test('what is no talk is not played', async () => {
  for (const line of ['Robin: LOOK /server', '  200 …', 'Robin GET /server', '  {"an": "answer to nobody"}'])
    assert.throws(
      () => readTalk(`# First\n${line}`, 'a.talk'),
      /^Error: a\.talk:2: this is no line of a talk$/,
      line,
    )
  const nobody = readTalk('Scene: a server on the moon', 'a.talk')
  await assert.rejects(
    play(nobody, undefined, scenes),
    /^Error: a\.talk:1: there is no scene “a server on the moon”/,
  )
})

test('lists are held against their order, and … stands for any others', () => {
  const fits = (pattern, value) => {
    const names = {}
    try {
      match(readPattern(pattern), value, names)
      return names
    } catch {
      return undefined
    }
  }
  assert.deepEqual(
    fits('[…, {"id": {ana}, "name": "Ana"}, …]', [
      { id: 1, name: 'Bo' },
      { id: 2, name: 'Ana' },
    ]),
    { ana: 2 },
  )
  assert.deepEqual(fits('[{one}, {two}]', [1, 2]), { one: 1, two: 2 })
  assert.deepEqual(fits('"…#{secret}"', 'http://localhost/join#abc'), { secret: 'abc' })
  for (const [pattern, value] of [
    ['[]', [1]],
    ['[1]', [1, 2]],
    ['[2, 1]', [1, 2]],
    ['[…, 3]', [1, 2]],
    ['[{one}, {one}]', [1, 2]],
    ['"Ana"', 'Anna'],
    ['{…}', null],
    ['null', 0],
  ])
    assert.equal(fits(pattern, value), undefined, `${pattern} fits ${JSON.stringify(value)}`)
})
