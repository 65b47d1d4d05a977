// A complaint goes from one company's corridor to both, and its answer back: in two browsers at once.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'
import { signsIn } from './hands.mjs'
import { openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { faultsNow, inspector, opened } from './soundness.mjs'

let house, browser, nils, quinn
before(async t => {
  house = await openHouse(t)
  browser = await openBrowser(t)
  await foundOrion(house)
  nils = await sits('Nils')
  quinn = await sits('Quinn')
})

async function sits(name, person) {
  const at = person ?? (await browser.person(name))
  await signsIn(at, house.address, house.people[name].me.mail, password)
  return at
}

const weighs = async (person, choice, why) => {
  const card = person.card('What each side would do')
  await card.place.getByRole('radio', { name: choice }).check()
  await card.write('Why', why)
  await card.press('Say so for our side')
}

test('what is heard at home is passed on, weighed, looked into and told back', async () => {
  await nils.open(`${house.address}/a/orion/complaints`)
  await nils.press('Share a complaint')
  const form = nils.dialog('Share a complaint')
  await form.write('What is said', 'The minutes come three weeks late.')
  await form.write('Heard in', 'Finance')
  await form.press('Share it')
  await nils.seesHeading('The minutes come three weeks late.')

  await quinn.open(house.address)
  await quinn.sees('shared what is said at home: weigh it together')
  await quinn.follow('The minutes come three weeks late.')
  await weighs(quinn, 'Look into it together', 'We hear it too.')
  await nils.sees('We hear it too.')
  await weighs(nils, 'Look into it together', '')

  await quinn.write('What you found out', 'Two people write them by turns.')
  await quinn.press('Note it')
  await nils.sees('Two people write them by turns.')
  await quinn.write('What both sides take for true by now', 'They are late since March.')
  await quinn.write('What you do about it together', 'They are written in the meeting.')
  await quinn.press('Propose this conclusion')
  await nils.press('Agree to this conclusion')
  await nils.write('What you told those who had said it', 'From May they come the same day.')
  await nils.press('It has been told back')
  await quinn.sees('From May they come the same day.')
})

test('it exists for nobody else, on either side', async () => {
  for (const name of ['Ana', 'Bo', 'Chen']) {
    const { items, may_share } = await house.people[name].get('/alliances/orion/complaints')
    assert.deepEqual({ items, may_share }, { items: [], may_share: false })
  }
})

for (const name of ['Nils', 'Quinn'])
  test(`shared complaints are sound for ${name}`, async () => {
    const person = await sits(name, await inspector(browser, name))
    const { items } = await house.people[name].get('/alliances/orion/complaints')
    const faults = []
    for (const path of ['complaints', `room/${items[0].room}/complaints/${items[0].id}`]) {
      await opened(person, `${house.address}/a/orion/${path}`)
      await person.sees('The minutes come three weeks late.')
      faults.push(...(await faultsNow(person, path)))
    }
    await person.page.context().close()
    assert.deepEqual(faults, [])
  })

test('the demo shares ten: four acted on, four watched, two dropped', async t => {
  const demo = await openDemo(t)
  const leila = await demo.comesIn(await browser.person('Leila Haddad'))
  await leila.open(`${demo.address}/a/meridian/complaints`)
  await leila.sees('10 shared, passed on 3 days after they were heard (median)')
  await leila.sees('4 acted on, 3 of them told back; 4 watched, 2 dropped')
})

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))
