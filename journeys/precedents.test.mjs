// How one case was reasoned guides the next: looked at by both sides in a new issue, kept up by both managers.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'
import { bringTo, Escalation, escalationAt } from './escalation_path.mjs'
import { signsIn } from './hands.mjs'
import { openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { faultsNow, inspector, opened } from './soundness.mjs'

let house, browser, precedent, issue, ana, chen
before(async t => {
  house = await openHouse(t)
  browser = await openBrowser(t)
  const orion = await foundOrion(house)
  precedent = await escalationAt(orion, 'published')
  const next = new Escalation(orion, 'Who pays for a late shipment?')
  await bringTo(next, 'both_in')
  const { room } = await house.people.Ana.get(`/issues/${next.issue}`)
  issue = `${house.address}/a/orion/room/${room}/issues/${next.issue}?step=criteria`
  ana = await sits('Ana')
  chen = await sits('Chen')
})

async function sits(name, person) {
  const at = person ?? (await browser.person(name))
  await signsIn(at, house.address, house.people[name].me.mail, password)
  return at
}

const earlier = 'How earlier cases were reasoned'

test('both sides look at it for their issue, and each says what it makes of it', async () => {
  await ana.open(issue)
  await chen.open(issue)
  await ana.card(earlier).press('Look at its reason for this issue')
  await chen.card(earlier).sees('Supply of patients first, then cost.')
  await chen.card(earlier).press('Does it apply here?')
  await chen.page.getByRole('radio', { name: 'It applies here' }).check()
  await chen.write('What is alike, or what is different this time', 'The same two plants.')
  await chen.page.getByRole('checkbox', { name: /It helped us to think/ }).check()
  await chen.press('Note it for our side')
  await chen.hears('Noted for your side.')
  await ana.card(earlier).sees('The same two plants.')
})

test('everybody in the alliance finds it by a word, and reads that it helped', async () => {
  const bo = await sits('Bo')
  await bo.open(`${house.address}/a/orion/joint/precedents`)
  await bo.sees('Looked at 1 time and helped in 1')
  await bo.write('Find by words', 'patients')
  await bo.sees('1 of 1')
  await bo.write('Find by words', 'aeroplane')
  await bo.sees('None has all of these words')
})

test('one manager proposes how long it holds, and it counts once the other says the same', async () => {
  const at = `${house.address}/a/orion/joint/escalations/${precedent.id}`
  const card = 'It guides later cases of this kind'
  const [nils, quinn] = [await sits('Nils'), await sits('Quinn')]
  await nils.open(at)
  await nils.card(card).press('Say how long it holds')
  await nils.page.getByLabel('The last day on which it guides').fill('2031-06-30')
  await nils.press('Say so for our side')
  await nils.card(card).sees('It counts once the other side says the same.')
  await quinn.open(house.address)
  await quinn.sees('proposes how long a precedent holds')
  await quinn.open(at)
  await quinn.card(card).press('Say how long it holds')
  await quinn.press('Say so for our side')
  await nils.card(card).sees('Holds until 30 Jun 2031')
})

for (const name of ['Ana', 'Chen'])
  test(`precedents are sound for ${name}`, async () => {
    const person = await sits(name, await inspector(browser, name))
    const faults = []
    for (const [at, words] of [
      [issue, 'The same two plants.'],
      [`${house.address}/a/orion/joint/precedents`, 'Supply of patients first'],
    ]) {
      await opened(person, at)
      await person.sees(words)
      faults.push(...(await faultsNow(person, at.replace(house.address, ''))))
    }
    await person.page.context().close()
    assert.deepEqual(faults, [])
  })

test('the demo has nine precedents, which helped in twelve of twenty-three look-ups', async t => {
  const demo = await openDemo(t)
  const tomás = await demo.comesIn(await browser.person('Tomás Aguirre'))
  await tomás.open(`${demo.address}/a/meridian/joint/precedents`)
  await tomás.sees('Looked at 23 times and helped in 12: 52\u00a0%')
  await tomás.sees('9 of 9')
})

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))
